import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyBrand } from '../../../src/core/brand/brand'
import { claimsOf, sentencesOf, stemmed } from '../../../src/core/brand/claims'
import { firstPitch } from '../../../src/core/brand/first-pitch'
import { secondsOf } from '../../../src/core/brand/pitch'
import type { KeptEvidence } from '../../../src/core/fit/opening'
import { keptEvidence } from '../kept-evidence'

const entry = (id: string, action: string, change: Partial<KeptEvidence> = {}) =>
  keptEvidence({ id, action, ...change })

describe('a first pitch', () => {
  it('is empty where the brand statement is', () => {
    expect(firstPitch(emptyBrand)).toEqual({ text: '', card: '' })
  })

  it('holds no word that is not the user’s', () => {
    const phrase = fc.string({ minLength: 1, maxLength: 40 })
    const brands = fc.record({
      statement: phrase,
      strengths: fc.array(phrase, { maxLength: 5 }),
      skills: fc.array(phrase, { maxLength: 5 }),
      targetRoles: fc.array(phrase, { maxLength: 3 }),
    })
    fc.assert(
      fc.property(brands, said => {
        const { text, card } = firstPitch({ ...emptyBrand, ...said })
        const words = (texts: readonly string[]) => texts.flatMap(each => each.split(/[\s.]+/))
        const own = new Set(words(Object.values(said).flat()))
        for (const word of words([text, card])) expect(own.has(word) || word === '').toBe(true)
      }),
    )
  })
})

describe('the claims of a pitch', () => {
  it('are its sentences; a figure or a short form ends none', () => {
    expect(
      sentencesOf('I cut costs by 1.5 million. Together with e.g. nurses and porters!\nAsk me.'),
    ).toEqual(['I cut costs by 1.5 million.', 'Together with e.g. nurses and porters!', 'Ask me.'])
    expect(sentencesOf(' … ')).toEqual([])
  })

  it('each have the entries that speak of the same, the closest first', () => {
    const log = [
      entry('a', 'Moved the loading ramp'),
      entry('b', 'Trained new nurses on the night ward'),
      entry('c', 'Wrote the roster', {
        skills: ['Training nurses'],
        result: 'Nobody works two nights in a row',
      }),
    ]
    const [first, second] = claimsOf('I train nurses for the night. I play the cello.', stemmed(log))
    expect(first?.shownBy.map(({ id }) => id)).toEqual(['b', 'c'])
    expect(second?.shownBy).toEqual([])
  })
})

it('takes a word about 0.43 seconds', () => {
  expect(secondsOf('')).toBe(0)
  expect(secondsOf('word '.repeat(70))).toBe(30)
})
