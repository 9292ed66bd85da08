import { employerKey, titleKey } from '../posting/identity'
import type { Pay, WorkMode } from '../posting/posting'
import { bandName } from './pay-bands'
import { placeGroup, titleGroup } from './title-group'

/**
 * What a posting says that is watched over time, beside its skills and its month. Facts stand among the names that an
 * opportunity counts into (`tallied`), marked so that none of them becomes a counter of its own: they are added up by
 * month (series.ts).
 */
export interface Watched {
  title: string
  organization: string
  place: string
  workMode: WorkMode | null
  baseSalary: Pay | null
  firstSeenAt: string
  takenDownAt: string | null
}

export const factMark = '~'
export const isFact = (name: string): boolean => name.startsWith(factMark)

/** Upper ends, in days, of how long postings stay; what stays longer than the last is in one more group. */
export const stayEnds = [7, 14, 28, 56, 91] as const

/** The group in which a stay of so many days lies, from 0. */
export const stayGroup = (days: number): number => {
  const found = stayEnds.findIndex(end => days <= end)
  return found < 0 ? stayEnds.length : found
}

export function factsOf(row: Watched): string[] {
  const { title, organization, place, workMode, baseSalary, firstSeenAt, takenDownAt } = row
  const [employer, job] = [employerKey(organization), titleKey(title)]
  const band = baseSalary && bandName(baseSalary)
  const stayed = takenDownAt && (Date.parse(takenDownAt) - Date.parse(firstSeenAt)) / 86_400_000
  const facts = [
    ...(workMode ? [`mode:${workMode}`] : []),
    ...(band ? [`pay:${titleGroup(title)}\t${placeGroup(place)}\t${band}`] : []),
    // Seen closed on the very first day, it tells nothing of how long it was open.
    ...(typeof stayed === 'number' && stayed >= 1 ? [`stay:${stayGroup(stayed)}`] : []),
    ...(employer && job ? [`job:${firstSeenAt.slice(0, 10)}|${employer}|${job}`] : []),
  ]
  return facts.map(fact => (factMark + fact).slice(0, 200))
}
