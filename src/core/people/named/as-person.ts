import { foldForComparison } from '../../kernel/text'
import { sameOrganization } from '../../posting/names'
import { newPerson, type Person, withSeen } from '../person'
import { courtesies, titles } from './courtesies'
import type { NamedPerson } from './named-person'

const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '')
const withoutCourtesy = (name: string): string[] =>
  foldForComparison(
    name
      .split(/\s+/)
      .filter(word => !courtesies.has(bare(word)) && !titles.has(bare(word)))
      .join(' '),
  ).split(' ')

type Kept = Pick<Person, 'name' | 'employer' | 'email'>

/**
 * Whether they are among the people already: by their mail; by their name where nothing says another employer. A surname
 * alone is the one of that name at the employer.
 */
export function isAmong(people: readonly Kept[], { name, email }: NamedPerson, employer: string): boolean {
  const wanted = withoutCourtesy(name)
  const address = email.toLowerCase()
  return people.some(kept => {
    if (address !== '' && kept.email.toLowerCase() === address) return true
    const own = withoutCourtesy(kept.name)
    const isOfName =
      own.join(' ') === wanted.join(' ') ||
      ((wanted.length === 1 || own.length === 1) && own.at(-1) === wanted.at(-1) && kept.employer !== '')
    return isOfName && (kept.employer === '' || sameOrganization(kept.employer, employer))
  })
}

/**
 * Someone from an advert as a person of the user's.
 * @param met how the advert is told, in the user's language.
 * @param today the user's own day: their employer was seen then.
 */
export function personNamed(
  { name, phone, email }: NamedPerson,
  employer: string,
  met: string,
  today: string,
): Person {
  const person: Person = {
    ...newPerson(name),
    phone: phone.slice(0, 60),
    email: email.slice(0, 320),
    ties: ['recruiter'],
    met: met.slice(0, 500),
  }
  const at = employer.trim().slice(0, 200)
  return at ? withSeen(person, { headline: '', employer: at, seenOn: today }) : person
}
