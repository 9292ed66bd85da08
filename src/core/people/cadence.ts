import { plusDays } from '../kernel/days'
import type { Person } from './person'

/** A rhythm by tag: "mentor: every 60 days". */
export type Rhythms = Readonly<Record<string, number>>

/**
 * Days after which the user wants to be in touch again: their own for this person, else the shortest of the tags and
 * ties; null where nothing was set, so that nobody becomes a duty unasked.
 */
export function everyDaysOf(
  person: Pick<Person, 'everyDays' | 'tags' | 'ties'>,
  rhythms: Rhythms,
): number | null {
  if (person.everyDays !== null) return person.everyDays
  const byTag = [...person.tags, ...person.ties].flatMap(tag => rhythms[tag.toLowerCase()] ?? [])
  return byTag.length > 0 ? Math.min(...byTag) : null
}

/**
 * The day from which contact is due: so many days after the last touch, or after they met where there was none.
 * @returns null where there is no rhythm, or nothing to count from.
 */
export function dueOn(
  person: Pick<Person, 'everyDays' | 'tags' | 'ties' | 'metOn'>,
  last: string | null,
  rhythms: Rhythms,
): string | null {
  const every = everyDaysOf(person, rhythms)
  const from = last ?? person.metOn
  return every === null || from === null ? null : plusDays(from, every)
}
