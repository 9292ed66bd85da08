import type { KeptRule } from '../../src/core/fit/own-rules/own-rule'
import { unaskedIn } from '../../src/core/fit/own-rules/pass-over'
import type { OpportunityRecord } from '../../src/core/pipeline/opportunity-record'
import type { PostingRecord } from '../../src/core/pipeline/posting-record'
import { employerKey, titleKey } from '../../src/core/posting/identity'
import { bandName } from '../../src/core/trends/pay-bands'
import { placeGroup, titleGroup } from '../../src/core/trends/title-group'
import type { Database } from '../../src/store/database'

/** All names under which anything may be kept: those there should be, and all that need looking at besides. */
export const everyShelf = (series: ReadonlyMap<string, unknown>): string[] => [
  ...new Set([...series.keys(), ...Array.from({ length: 8 }, (_, i) => `again/${i}`), 'month/2026-01']),
]

export const keptShelves = async (db: Database): Promise<Map<string, Map<string, number>>> =>
  new Map((await db.trends.toArray()).map(({ name, counts }) => [name, counts]))

const day = 86_400_000
const ends = [7, 14, 28, 56, 91]

/** What the shelves hold, counted from the rows themselves: slow, and without the code that keeps them. */
export function slowSeries(
  rows: readonly OpportunityRecord[],
  postings: readonly (PostingRecord | undefined)[],
  rules: readonly KeptRule[] = [],
): Map<string, Map<string, number>> {
  const series = new Map<string, Map<string, number>>()
  const count = (shelf: string, key: string) => {
    const counts = series.get(shelf) ?? new Map<string, number>()
    series.set(shelf, counts.set(key, (counts.get(key) ?? 0) + 1))
  }
  const shelfOf = (employer: string): number =>
    [...Array(employer.length).keys()].reduce((sum, i) => sum + employer.charCodeAt(i), 0) % 8
  const daysOf = new Map<string, Set<string>>()
  rows.forEach((row, i) => {
    const month = `month/${row.firstSeenAt.slice(0, 7)}`
    count(month, 'all')
    const read = postings[i]?.reading.requirements ?? []
    const unasked = unaskedIn(read, rules)
    const asked = read.filter(({ id }) => !unasked.has(id)).flatMap(each => each.skills)
    const skills = [...new Set(asked.map(({ name }) => name.toLowerCase()))]
    for (const skill of skills) {
      count(month, `skill:${skill}`)
      for (const other of skills) if (other !== skill) count(`with/${skill}`, other)
    }
    if (row.workMode) count(month, `mode:${row.workMode}`)
    const band = row.baseSalary && bandName(row.baseSalary)
    if (band) count(month, `pay:${titleGroup(row.title)}\t${placeGroup(row.place)}\t${band}`)
    if (row.takenDownAt) {
      const stayed = (Date.parse(row.takenDownAt) - Date.parse(row.firstSeenAt)) / day
      if (stayed >= 1) count(month, `stay:${ends.filter(end => stayed > end).length}`)
    }
    const [employer, title, on] = [
      employerKey(row.organization),
      titleKey(row.title),
      row.firstSeenAt.slice(0, 10),
    ]
    if (!employer || !title) return
    count(`jobs/${shelfOf(employer)}`, `${employer}|${title}@${on}`)
    const days = daysOf.get(`${employer}|${title}`) ?? new Set()
    daysOf.set(`${employer}|${title}`, days.add(on))
  })
  for (const [job, days] of daysOf) {
    const employer = job.split('|')[0] ?? ''
    const sorted = [...days].sort()
    sorted.slice(1).forEach((later, i) => {
      const apart = (Date.parse(later) - Date.parse(sorted[i] ?? '')) / day
      if (apart >= 14 && apart <= 90) count(`again/${shelfOf(employer)}`, employer)
    })
  }
  return series
}
