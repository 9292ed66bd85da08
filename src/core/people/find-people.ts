import { plusDays } from '../kernel/days'
import { foldForComparison } from '../kernel/text'
import { organizationKey } from '../posting/names'
import { dueOn, type Rhythms } from './cadence'
import type { Person } from './person'

/** How long ago the last contact was. */
export const lastContacts = ['month', 'quarter', 'longer', 'never'] as const
export type LastContact = (typeof lastContacts)[number]

/** Which people are looked for. What is empty or undefined does not narrow. */
export interface PeopleFilter {
  words: string
  last: LastContact | undefined
  tag: string
  employer: string
  /** Only those whom the user wanted to be in touch with by now. */
  losing: boolean
}

export const noFilter: PeopleFilter = { words: '', last: undefined, tag: '', employer: '', losing: false }

type Row = Person & { id: string }

/** The last day of contact with a person; null where none was noted. */
type LastOf = (id: string) => string | null

function isOfLast(wanted: LastContact, last: string | null, today: string): boolean {
  if (last === null) return wanted === 'never'
  const month = plusDays(today, -31)
  const quarter = plusDays(today, -92)
  if (wanted === 'month') return last >= month
  if (wanted === 'quarter') return last >= quarter && last < month
  return wanted === 'longer' && last < quarter
}

/** Whether the user wanted to be in touch with them by now, and was not. */
export function isLosingTouch(person: Row, last: string | null, rhythms: Rhythms, today: string): boolean {
  const due = dueOn(person, last, rhythms)
  return due !== null && due <= today
}

const fold = (text: string): string => foldForComparison(text).normalize('NFD').replace(/\p{M}/gu, '')

const textOf = ({ name, headline, employer, place, met, note, tags }: Person): string =>
  fold([name, headline, employer, place, met, note, ...tags].join(' '))

/** Texts by person, so that each key folds only what it asks for. */
const folded = new WeakMap<Person, string>()
function foldedText(person: Person): string {
  const known = folded.get(person)
  if (known !== undefined) return known
  const text = textOf(person)
  folded.set(person, text)
  return text
}

/** People that fit every part of the filter, in the order given. */
export function findPeople<P extends Row>(
  people: readonly P[],
  { words, last, tag, employer, losing }: PeopleFilter,
  lastOf: LastOf,
  rhythms: Rhythms,
  today: string,
): P[] {
  const wanted = fold(words).split(' ').filter(Boolean)
  const key = employer && organizationKey(employer)
  return people.filter(
    person =>
      (!tag || person.tags.includes(tag) || person.ties.some(tie => tie === tag)) &&
      (!key || organizationKey(person.employer) === key) &&
      (last === undefined || isOfLast(last, lastOf(person.id), today)) &&
      (!losing || isLosingTouch(person, lastOf(person.id), rhythms, today)) &&
      wanted.every(word => foldedText(person).includes(word)),
  )
}
