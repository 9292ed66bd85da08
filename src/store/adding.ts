import { isOnBoard, statuses } from '../core/pipeline/opportunity'
import { ofSkill } from '../core/pipeline/tally'
import { between, type Towards } from '../core/practice/path'
import type { Stone } from '../core/practice/stone'
import { countedAs } from '../core/trends/counted-as'
import type { Database } from './database'
import { opportunitiesOfStatus } from './opportunities'

/** An opportunity that asks for some of the skills that lie between the user and a wished role. */
export interface Adding {
  id: string
  title: string
  organization: string
  adds: string[]
}

/** So many of each status on the board are looked at, the last seen first. */
const mostOfStatus = 60
const mostShown = 6

/** Those of the skills that an opportunity counts into. */
const addedBy = (tallied: readonly string[], skills: readonly string[]): string[] =>
  skills.filter(skill => tallied.includes(ofSkill(countedAs(skill))))

/** What each opportunity on the board would add of these skills, the most first: by what it counts into. */
export async function adding(db: Database, skills: readonly string[]): Promise<Adding[]> {
  if (skills.length === 0) return []
  const rows = (
    await Promise.all(
      statuses
        .filter(status => isOnBoard(status) && status !== 'closed')
        .map(status => opportunitiesOfStatus(db, status, mostOfStatus)),
    )
  ).flat()
  return rows
    .map(({ id, title, organization, tallied }) => ({
      id,
      title,
      organization,
      adds: addedBy(tallied, skills),
    }))
    .filter(({ adds }) => adds.length > 0)
    .sort((a, b) => b.adds.length - a.adds.length)
    .slice(0, mostShown)
}

/** What an opportunity adds towards each wished role: skills that are asked for there and are not had yet. */
export function towardsOf(
  tallied: readonly string[],
  stones: readonly Stone[],
  own: readonly string[],
): Towards[] {
  return stones
    .filter(({ kind }) => kind === 'wished')
    .map(wished => {
      const lacking = between(stones, wished, own, new Map()).missing.map(({ name }) => name)
      return { title: wished.title, skills: addedBy(tallied, lacking) }
    })
    .filter(({ skills }) => skills.length > 0)
}

/** How many opportunities were seen since a moment (ISO), by an index of that time alone. */
export const seenSince = (db: Database, since: string): Promise<number> =>
  db.opportunities.where('lastSeenAt').aboveOrEqual(since).count()
