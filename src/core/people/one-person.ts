import { foldForComparison } from '../kernel/text'
import { maxRoles, maxTags, type Person } from './person'

/** Whether two entries are surely of one person: the same profile, or the same address for mail. */
export function isSurelySame(
  a: Pick<Person, 'profileKey' | 'email'>,
  b: Pick<Person, 'profileKey' | 'email'>,
): boolean {
  if (a.profileKey && b.profileKey) return a.profileKey === b.profileKey
  return a.email !== '' && a.email.toLowerCase() === b.email.toLowerCase()
}

/** The same name, and nothing that speaks against it: worth asking the user. */
export function mayBeSame(a: Person, b: Person): boolean {
  if (isSurelySame(a, b)) return true
  if (a.profileKey && b.profileKey) return false
  return foldForComparison(a.name) === foldForComparison(b.name)
}

const first = (a: string, b: string): string => a || b
const union = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])]

/** One of two entries of a person: what `kept` says wins, what only the other says is added; notes stand below one another. */
export function onePerson(kept: Person, other: Person): Person {
  const noted = kept.note.includes(other.note)
    ? kept.note
    : [kept.note, other.note].filter(Boolean).join('\n\n')
  return {
    name: kept.name,
    headline: first(kept.headline, other.headline),
    employer: first(kept.employer, other.employer),
    place: first(kept.place, other.place),
    profileKey: first(kept.profileKey, other.profileKey),
    email: first(kept.email, other.email),
    phone: first(kept.phone, other.phone),
    ties: union(kept.ties, other.ties),
    tags: union(kept.tags, other.tags).slice(0, maxTags),
    met: first(kept.met, other.met),
    metOn: kept.metOn ?? other.metOn,
    note: noted.slice(0, 20_000),
    everyDays: kept.everyDays ?? other.everyDays,
    next: kept.next ?? other.next,
    roles: [...kept.roles, ...other.roles]
      .sort((a, b) => (a.seenOn < b.seenOn ? -1 : a.seenOn > b.seenOn ? 1 : 0))
      .slice(-maxRoles),
  }
}

/**
 * A contact from a list (an archive, a vCard), brought into what is kept: fills what is empty, and follows their
 * position; never overwrites a note or anything that the user typed. The same list again changes nothing.
 */
export function withContact(kept: Person, contact: Person): Person {
  return {
    ...onePerson(kept, contact),
    note: kept.note,
    met: kept.met,
    tags: kept.tags,
    ties: kept.ties,
    roles: kept.roles,
  }
}
