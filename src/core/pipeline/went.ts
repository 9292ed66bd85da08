import type { Status } from './opportunity'

/** How an application went, as far as the history of its statuses tells: the counters that it counts into. */
export interface StatusHistory {
  status: Status
  statusSince: string
  /** The oldest first. */
  statusesBefore?: readonly { status: Status; since: string }[] | undefined
}

export const outcomes = ['applied', 'talked', 'offer', 'closed', 'soon', 'month', 'later'] as const
/**
 * `applied`: all; `talked`: of those, led to an interview or an offer, of which `soon` within two weeks, `month` within
 * a month, `later` after that; `offer`: ended in one; `closed`: ended without either.
 */
export type Outcome = (typeof outcomes)[number]

export const ofOutcome = (outcome: Outcome): string => `went:${outcome}`

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** The names of the counters; none where it was never applied for. */
export function wentOf({ status, statusSince, statusesBefore = [] }: StatusHistory): string[] {
  const all = [...statusesBefore, { status, since: statusSince }]
  const applied = all.find(each => each.status === 'applied')
  if (!applied) return []
  const talked = all.find(each => each.status === 'interviewing' || each.status === 'offer')
  const took = talked ? daysBetween(applied.since, talked.since) : 0
  const found: Outcome[] = [
    'applied',
    ...(talked ? (['talked', took <= 14 ? 'soon' : took <= 31 ? 'month' : 'later'] as const) : []),
    ...(all.some(each => each.status === 'offer') ? (['offer'] as const) : []),
    ...(!talked && status === 'closed' ? (['closed'] as const) : []),
  ]
  return found.map(ofOutcome)
}
