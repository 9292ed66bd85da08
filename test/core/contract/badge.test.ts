import { describe, expect, it } from 'vitest'
import { badgeOf } from '../../../src/core/contract/badge'
import { verdicts } from '../../../src/core/fit/verdict'
import { said } from '../../words/said'

const opportunity = {
  title: 'Data Engineer',
  status: 'seen' as const,
  verdict: 'strong' as const,
  counts: { musts: 9, have: 7, withEvidence: 5 },
}

describe('badgeOf', () => {
  it('says in words what its sign says', () => {
    expect(said(badgeOf(opportunity))).toEqual({
      text: '++',
      title: 'Data Engineer: Strong (7 of 9 must-haves). Seen.',
      tone: 'accent',
    })
  })

  it('gives every verdict a sign of its own, never a number', () => {
    const signs = verdicts.map(verdict => badgeOf({ ...opportunity, verdict }).text)
    expect(new Set(signs).size).toBe(verdicts.length)
    for (const sign of signs) expect(sign).not.toMatch(/\d/)
  })

  it('says that one has applied', () => {
    expect(said(badgeOf({ ...opportunity, status: 'applied' }))).toMatchObject({
      text: '✓',
      title: expect.stringContaining('Applied'),
    })
    expect(badgeOf({ ...opportunity, status: 'interested' }).text).toBe('++')
  })

  it('counts nothing where there is too little to tell', () => {
    expect(said(badgeOf({ ...opportunity, verdict: 'not-enough' }).title)).toBe(
      'Data Engineer: Not enough to tell. Seen.',
    )
  })
})
