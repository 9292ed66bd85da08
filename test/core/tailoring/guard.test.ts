import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprintText, readFingerprint } from '../../../src/core/tailoring/fingerprint-text'
import { guard, type Sent } from '../../../src/core/tailoring/guard'
import { fingerprintOf, likeness, likenessWord, sharedLines } from '../../../src/core/tailoring/same-resume'

const lines = Array.from(
  { length: 30 },
  (_, i) => `Line ${'abcdefghijklmnopqrstuvwxyzäöüß'[i]} tells what was done in team ${i} and why it held`,
)
const text = ['Robin Sample', 'Applying to Quellwerk', ...lines].join('\n')
const sent = (id: string, change: Partial<Sent> & { text?: string } = {}): Sent => ({
  id,
  opportunityId: `opportunity of ${id}`,
  organization: 'Quellwerk GmbH',
  at: '2026-11-03',
  fingerprint: fingerprintText(fingerprintOf(change.text ?? text, [change.organization ?? 'Quellwerk'])),
  ...change,
})
const to = { opportunityId: 'new', organization: 'Brightwater Foods' }

describe('the guard', () => {
  it('finds the same text that went to another employer, its name replaced', () => {
    const found = guard(text.replace('Quellwerk', 'Brightwater Foods'), to, [sent('a')])
    expect(found.another).toMatchObject({ likeness: 'same', sent: { id: 'a' } })
    expect(found.sameEmployer).toEqual([])
  })

  it('names the closest of several, and of equals the latest', () => {
    const other = sent('b', { text: lines.slice(0, 27).join('\n') })
    const later = sent('c', { at: '2026-11-09' })
    expect(guard(text, to, [other, sent('a'), later]).another?.sent.id).toBe('c')
  })

  it('lets a tailored text and a text to the same employer pass, and tells of the latter', () => {
    const tailored = lines
      .map((line, i) => (i % 3 === 0 ? `${[...line].reverse().join('')}` : line))
      .join('\n')
    expect(guard(tailored, to, [sent('a')]).another).toBeNull()
    const same = guard(text, { opportunityId: 'new', organization: 'Quellwerk' }, [
      sent('a'),
      sent('b', { at: '2026-11-20' }),
    ])
    expect(same.another).toBeNull()
    expect(same.sameEmployer.map(each => each.id)).toEqual(['b', 'a'])
  })

  it('takes employers without a name for different ones, but never the opportunity itself', () => {
    const nameless = sent('a', { organization: '' })
    expect(guard(text, { opportunityId: 'new', organization: '' }, [nameless]).another).not.toBeNull()
    const itself = { opportunityId: nameless.opportunityId, organization: '' }
    expect(guard(text, itself, [nameless]).another).toBeNull()
  })

  it('never passes over by its sample what is the same or nearly the same', () => {
    const word = (n: number) =>
      `w${Math.imul(n + 1, 2_654_435_761) >>> 0}`.replace(/\d/g, d => 'abcdefghij'[Number(d)] ?? '')
    for (let seed = 0; seed < 200; seed++) {
      const own = Array.from({ length: 40 }, (_, i) =>
        Array.from({ length: 9 }, (_, k) => word(seed * 1_000 + i * 10 + k)).join(' '),
      )
      const other = own.map((line, i) => (i < seed % 8 ? `${line} rewritten at its end for them` : line))
      const share = likeness(fingerprintOf(own.join('\n'), []), fingerprintOf(other.join('\n'), []))
      const found = guard(own.join('\n'), to, [sent('a', { text: other.join('\n') })])
      expect(found.another?.likeness ?? 'tailored').toBe(likenessWord(share))
    }
  })
})

describe('a fingerprint as text', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.uint32Array(), shingles => {
        expect([...readFingerprint(fingerprintText({ shingles })).shingles]).toEqual([...shingles])
      }),
    )
  })
})

describe('counting lines that two texts share', () => {
  it('leaves order, numbers and employers aside and counts each line once', () => {
    const a = 'Led the move in 2024\nWants to join Quellwerk\nLed the move in 2025\n\nSpeaks French'
    const b = 'Speaks French\nLed the move in 2019\nWants to join Brightwater'
    expect(sharedLines(a, b, ['Quellwerk', 'Brightwater'])).toEqual({ same: 3, all: 4 })
  })
})
