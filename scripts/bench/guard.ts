import { fingerprintText } from '../../src/core/tailoring/fingerprint-text'
import { guard, type Sent } from '../../src/core/tailoring/guard'
import { fingerprintOf } from '../../src/core/tailoring/same-resume'
import { spread } from './figures'

const versions = 1_000
const lines = Array.from(
  { length: 30 },
  (_, i) => `Line ${'abcdefghijklmnopqrstuvwxyzäöüß'[i]} tells what was done in team ${i} and why it held`,
)

/** What it costs to hold one résumé against a thousand that were sent, most of their lines the same. */
export async function guardSpeed(): Promise<void> {
  const text = ['Robin Sample', 'Applying to Quellwerk', ...lines].join('\n')
  const many = Array.from({ length: versions }, (_, i): Sent => {
    const own = lines.map(line => `${line} for reader ${line.length * i} and ${'xyz'[i % 3]}`)
    const organization = `Employer ${i}`
    return {
      id: String(i),
      opportunityId: `opportunity ${i}`,
      organization,
      at: '2026-11-03',
      fingerprint: fingerprintText(fingerprintOf([...own, ...lines].join('\n'), [organization])),
    }
  })
  const times = Array.from({ length: 60 }, () => {
    const began = performance.now()
    guard(text, { opportunityId: 'new', organization: 'Brightwater Foods' }, many)
    return performance.now() - began
  })
  console.table({ [`a résumé against ${versions} sent ones, ms (target 20)`]: spread(times) })
}
