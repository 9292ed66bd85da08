import { foldForComparison } from '../kernel/text'
import { isSurelySame, withContact } from './one-person'
import { maxTags, newPerson, type Person, withSeen } from './person'

/** One entry of a list of contacts (an archive, a vCard). What the list does not say is empty. */
export type Contact = Pick<
  Person,
  'name' | 'headline' | 'employer' | 'place' | 'profileKey' | 'email' | 'phone' | 'tags' | 'note' | 'metOn'
>

/** What a list of contacts would change. */
interface ImportPlan {
  add: Person[]
  change: { id: string; person: Person }[]
  /** Entries that say nothing new. */
  same: number
}

type Kept = Person & { id: string }

const isKeyless = ({ profileKey, email }: Pick<Person, 'profileKey' | 'email'>): boolean =>
  !profileKey && !email

/** Their position was read from a list or a page, or isn't known: what the user typed is never followed by a list. */
function followsLists({ headline, employer, roles }: Person): boolean {
  const last = roles.at(-1)
  return last ? last.headline === headline && last.employer === employer : !headline && !employer
}

/** @param today the user's own day: their position was seen then. */
function brought(kept: Person, contact: Contact, today: string): Person {
  const filled = withContact(kept, { ...newPerson(contact.name), ...contact })
  const { headline, employer } = contact
  return followsLists(kept) && (headline || employer)
    ? { ...withSeen({ ...kept, roles: kept.roles }, { headline, employer, seenOn: today }), ...rest(filled) }
    : filled
}

const rest = ({ headline: _headline, employer: _employer, roles: _roles, ...others }: Person) => others

const added = (contact: Contact, today: string): Person => {
  const { headline, employer } = contact
  const person = { ...newPerson(contact.name), ...contact, tags: contact.tags.slice(0, maxTags) }
  return headline || employer ? withSeen(person, { headline, employer, seenOn: today }) : person
}

/**
 * Finds who of the kept people an entry is. By profile or mail where one is named; an entry that has neither is the
 * one of its name with the same employer and telephone, else the only one of its name.
 */
class Known {
  readonly #byKey = new Map<string, Kept>()
  readonly #byMail = new Map<string, Kept>()
  readonly #byName = new Map<string, Kept[]>()

  constructor(people: readonly Kept[]) {
    for (const person of people) this.put(person)
  }

  put(person: Kept): void {
    if (person.profileKey) this.#byKey.set(person.profileKey, person)
    if (person.email) this.#byMail.set(person.email.toLowerCase(), person)
    const name = foldForComparison(person.name)
    const others = (this.#byName.get(name) ?? []).filter(({ id }) => id !== person.id)
    this.#byName.set(name, [...others, person])
  }

  /** @param alone no other entry of the list has this name. */
  find(contact: Contact, alone: boolean): Kept | undefined {
    const { profileKey, email } = contact
    const named = (profileKey && this.#byKey.get(profileKey)) || this.#byMail.get(email.toLowerCase())
    if (named && isSurelySame(named, contact)) return named
    if (!isKeyless(contact)) return undefined
    const candidates = this.#byName.get(foldForComparison(contact.name)) ?? []
    const exact = candidates.find(each => each.employer === contact.employer && each.phone === contact.phone)
    return exact ?? (alone && candidates.length === 1 ? candidates[0] : undefined)
  }
}

/**
 * Brings a list of contacts to what is kept: who is new is added, who is known is completed; notes, tags and whatever
 * the user typed stay. The same list again changes nothing.
 * @param newId ids for those that are new, so that one list names nobody twice.
 */
export function planImport(people: readonly Kept[], contacts: readonly Contact[], today: string): ImportPlan {
  const known = new Known(people)
  const names = new Map<string, number>()
  for (const { name } of contacts) {
    const folded = foldForComparison(name)
    names.set(folded, (names.get(folded) ?? 0) + 1)
  }
  const before = new Map(people.map(person => [person.id, person]))
  const touched = new Map<string, Kept>()
  let same = 0
  for (const [at, contact] of contacts.entries()) {
    const found = known.find(contact, names.get(foldForComparison(contact.name)) === 1)
    const now: Kept = found
      ? { ...brought(found, contact, today), id: found.id }
      : { ...added(contact, today), id: `new ${at}` }
    if (found && isSame(found, now)) {
      same++
      continue
    }
    known.put(now)
    touched.set(now.id, now)
  }
  const plan: ImportPlan = { add: [], change: [], same }
  for (const { id, ...person } of touched.values())
    if (before.has(id)) plan.change.push({ id, person })
    else plan.add.push(person)
  return plan
}

/** Field by field: a row of the store has more of them, which no list speaks of. */
const isSame = (a: Person, b: Person): boolean =>
  (Object.keys(newPerson('x')) as (keyof Person)[]).every(
    field => a[field] === b[field] || JSON.stringify(a[field]) === JSON.stringify(b[field]),
  )
