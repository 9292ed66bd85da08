import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprintOf, likeness, likenessWord } from '../../../src/core/tailoring/same-resume'

const verbs = [
  'Led',
  'Built',
  'Halved',
  'Introduced',
  'Negotiated',
  'Designed',
  'Trained',
  'Audited',
  'Shipped',
  'Moved',
]
const objects = [
  'the nightly billing run',
  'a catalogue of meter data',
  'the ward rota for nights',
  'supplier contracts',
  'a forklift safety drill',
  'the month-end close',
  'an intake form',
  'the returns desk',
  'a pricing model',
  'the onboarding week',
]
const effects = [
  'for forty utilities',
  'with two colleagues',
  'before the audit in 2024',
  'and saved 12 hours a week',
  'across three sites',
  'without downtime',
  'to the relief of finance',
  'in one quarter',
  'with fewer complaints',
  'under budget',
]

/** A résumé of a made-up person: name, summary, twenty bullets, all drawn from a seed. */
function resumeOf(seed: number): string[] {
  let state = seed * 2_654_435_761
  const next = (most: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % most
  }
  const bullets = Array.from(
    { length: 20 },
    (_, i) =>
      `${verbs[next(10)]} ${objects[(next(10) + i) % 10]} ${effects[next(10)]}, item ${'abcdefghijklmnopqrst'[i]} of year ${2010 + next(15)}`,
  )
  return ['Robin Sample', 'Analyst who makes figures plain for planners, applying to Quellwerk', ...bullets]
}
const text = (lines: string[]) => lines.join('\n')
const rewritten = (lines: string[], which: number[]) =>
  lines.map((line, i) =>
    which.includes(i) ? `Rewritten for this role as number ${i}: ${[...line].reverse().join('')}` : line,
  )
const employers = ['Quellwerk', 'Harbour Inn', 'Brightwater Foods GmbH']
const compare = (a: string[], b: string[]) =>
  likenessWord(likeness(fingerprintOf(text(a), employers), fingerprintOf(text(b), employers)))

describe('the same-résumé guard', () => {
  const seeds = Array.from({ length: 34 }, (_, i) => i + 1)

  it('calls what is unchanged, re-dated, re-addressed or re-ordered the same', () => {
    for (const seed of seeds) {
      const lines = resumeOf(seed)
      expect(compare(lines, lines)).toBe('same')
      expect(
        compare(
          lines,
          lines.map(line => line.replace(/20\d\d/g, '2026')),
        ),
      ).toBe('same')
      expect(
        compare(
          lines,
          lines.map(line => line.replace('Quellwerk', 'Brightwater Foods GmbH')),
        ),
      ).toBe('same')
      expect(compare(lines, [...lines].reverse())).toBe('same')
    }
  })

  it('calls what was truly rewritten tailored', () => {
    for (const seed of seeds) {
      const lines = resumeOf(seed)
      expect(compare(lines, rewritten(lines, [1, 4, 7, 10, 13, 16]))).toBe('tailored')
    }
  })

  it('has two rewritten bullets of twenty at its border: never the same, never another text', () => {
    for (const seed of seeds)
      expect(compare(resumeOf(seed), rewritten(resumeOf(seed), [5, 9]))).toBe('nearly-same')
  })

  it('calls another person’s résumé tailored', () => {
    expect(
      compare(
        resumeOf(1),
        rewritten(
          resumeOf(2),
          resumeOf(2).map((_, i) => i),
        ),
      ),
    ).toBe('tailored')
  })

  it('is symmetric and within 0 and 1', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.lorem({ maxCount: 30 }), (a, b) => {
        const [x, y] = [fingerprintOf(a, []), fingerprintOf(b, [])]
        expect(likeness(x, y)).toBe(likeness(y, x))
        expect(likeness(x, y)).toBeGreaterThanOrEqual(0)
        expect(likeness(x, y)).toBeLessThanOrEqual(1)
      }),
    )
  })
})
