import type { AdvertReading } from '../advert/advert'
import { employerKey } from '../posting/identity'
import type { Status } from './opportunity'

/**
 * What one opportunity counts into. The names stand on its row (`tallied`), so that a change knows what to take
 * away, and a recount can be held against them.
 */
export interface Tallied {
  status: Status
  firstSeenAt: string
  organization: string
}

/** So many of an advert's skills count at most: the most asked for stand first. */
const mostSkills = 40

export const ofStatus = (status: Status): string => `status:${status}`
export const ofMonth = (month: string): string => `month:${month}`
export const ofEmployer = (organization: string): string =>
  `employer:${employerKey(organization).slice(0, 150)}`
export const ofSkill = (name: string): string => `skill:${name.toLowerCase().slice(0, 150)}`

/** The names of the counters, each once. */
export function tallyOf({ status, firstSeenAt, organization }: Tallied, reading: AdvertReading): string[] {
  const skills = new Set(
    reading.requirements.flatMap(requirement => requirement.skills.map(skill => ofSkill(skill.name))),
  )
  return [
    ofStatus(status),
    ofMonth(firstSeenAt.slice(0, 7)),
    ...(organization ? [ofEmployer(organization)] : []),
    ...[...skills].slice(0, mostSkills),
  ]
}

/** With another status, all else as it was. */
export const withStatus = (tallied: readonly string[], status: Status): string[] => [
  ofStatus(status),
  ...tallied.filter(name => !name.startsWith('status:')),
]
