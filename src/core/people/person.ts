import * as v from 'valibot'
import { day, text } from '../kernel/row'

/**
 * Someone the user met. Only what the user asked to keep: from a profile page on request, from their own contacts, or
 * typed. Data about people stays on the device, is deleted by person, and is left out of shared exports by default.
 */
/** How one stands to the other. */
export const ties = [
  'colleague',
  'manager',
  'report',
  'mentor',
  'mentee',
  'sponsor',
  'recruiter',
  'client',
  'volunteering',
  'friend',
] as const
export type Tie = (typeof ties)[number]

export const maxTags = 30
export const maxRoles = 30

export const personSchema = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  headline: text(300),
  /** Where they work now, as it was read or typed. */
  employer: text(200),
  place: text(200),
  /** Key of the profile's address (core/profile/profile-address); empty where none is known. */
  profileKey: text(300),
  email: text(320),
  phone: text(60),
  ties: v.pipe(v.array(v.picklist(ties)), v.maxLength(ties.length)),
  tags: v.pipe(v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60))), v.maxLength(maxTags)),
  /** How and where they met, in the user's words. */
  met: text(500),
  metOn: v.nullable(day),
  note: text(20_000),
  /** Days after which the user wants to be in touch again; null: as the tags say, or not at all. */
  everyDays: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3_650))),
  /** Something with a date: a birthday, a new job's first day, "call in spring". */
  next: v.nullable(v.object({ day, text: text(200) })),
  /** What was seen of their position each time it was looked at, the oldest first. */
  roles: v.pipe(
    v.array(v.object({ seenOn: day, headline: text(300), employer: text(200) })),
    v.maxLength(maxRoles),
  ),
})
export type Person = v.InferOutput<typeof personSchema>

/** A name alone is enough. */
export const newPerson = (name: string): Person => ({
  name: name.trim().replace(/\s+/g, ' ').slice(0, 200),
  headline: '',
  employer: '',
  place: '',
  profileKey: '',
  email: '',
  phone: '',
  ties: [],
  tags: [],
  met: '',
  metOn: null,
  note: '',
  everyDays: null,
  next: null,
  roles: [],
})

/** What a profile page or a contact list says of a person. */
type Seen = Pick<Person, 'headline' | 'employer'> & { seenOn: string }

/**
 * With what was seen now: their position follows, and stands in their history where it is another than last time.
 * Nothing that the user wrote is touched.
 */
export function withSeen(person: Person, seen: Seen): Person {
  const headline = seen.headline || person.headline
  const employer = seen.employer || person.employer
  const last = person.roles.at(-1)
  const isSame = last && last.headline === headline && last.employer === employer
  const roles = isSame ? person.roles : [...person.roles, { seenOn: seen.seenOn, headline, employer }]
  return { ...person, headline, employer, roles: roles.slice(-maxRoles) }
}

/** What changed between the last two looks; null where it is the same, or there was one look. */
export function changedRole(
  person: Person,
): { since: string; from: Omit<Seen, 'seenOn'>; to: Omit<Seen, 'seenOn'> } | null {
  const [before, now] = person.roles.slice(-2)
  if (!before || !now) return null
  return { since: now.seenOn, from: before, to: now }
}

/** "Ward manager · Larkfield Clinic": an employer that the headline names already stands once. */
export function positionOf({ headline, employer }: Pick<Person, 'headline' | 'employer'>): string {
  const isNamed = headline.toLowerCase().includes(employer.toLowerCase())
  return [headline, isNamed ? '' : employer].filter(Boolean).join(' · ')
}
