import type { AdvertReading } from '../advert/advert'
import type { KeptRule } from '../fit/own-rules/own-rule'
import { unaskedIn } from '../fit/own-rules/pass-over'
import { employerKey } from '../posting/identity'
import { factsOf, type Watched } from '../trends/facts'
import type { Status } from './opportunity'
import { type StatusHistory, wentOf } from './went'

/**
 * What one opportunity counts into. The names stand on its row (`tallied`), so that a change knows what to take
 * away, and a recount can be held against them. Facts among them are added up by month (core/trends/series).
 */
type Tallied = Watched & StatusHistory

/** So many of an advert's skills count at most: the most asked for stand first. */
const mostSkills = 40

export const ofStatus = (status: Status): string => `status:${status}`
const ofMonth = (month: string): string => `month:${month}`
export const ofEmployer = (organization: string): string =>
  `employer:${employerKey(organization).slice(0, 150)}`
export const ofSkill = (name: string): string => `skill:${name.toLowerCase().slice(0, 150)}`

/**
 * The names of the counters, each once.
 * @param rules of the user: a line that they say is not asked for counts into no skill.
 */
export function tallyOf(row: Tallied, reading: AdvertReading, rules: readonly KeptRule[]): string[] {
  const { status, firstSeenAt, organization } = row
  const unasked = unaskedIn(reading.requirements, rules)
  const asked = reading.requirements.filter(({ id }) => !unasked.has(id))
  const skills = new Set(asked.flatMap(requirement => requirement.skills.map(skill => ofSkill(skill.name))))
  return [
    ofStatus(status),
    ...wentOf(row),
    ofMonth(firstSeenAt.slice(0, 7)),
    ...(organization ? [ofEmployer(organization)] : []),
    ...[...skills].slice(0, mostSkills),
    ...factsOf(row),
  ]
}

/** With another status, all else as it was. */
export const withStatus = (tallied: readonly string[], history: StatusHistory): string[] => [
  ofStatus(history.status),
  ...wentOf(history),
  ...tallied.filter(name => !name.startsWith('status:') && !name.startsWith('went:')),
]
