import { organizationKey, sameOrganization } from '../posting/names'
import type { Person } from './person'

export interface AtEmployer<P> {
  /** The names are one employer's, but for legal forms. */
  sure: P[]
  /** The names share their words, or the person was there before. */
  maybe: P[]
}

/** Who of the people works, or may work, at an employer. */
export function peopleAt<P extends Pick<Person, 'employer' | 'roles'>>(
  people: readonly P[],
  employer: string,
): AtEmployer<P> {
  const key = organizationKey(employer)
  const found: AtEmployer<P> = { sure: [], maybe: [] }
  if (!key) return found
  for (const person of people) {
    if (person.employer && organizationKey(person.employer) === key) found.sure.push(person)
    else if (
      sameOrganization(person.employer, employer) ||
      person.roles.some(role => role.employer && organizationKey(role.employer) === key)
    )
      found.maybe.push(person)
  }
  return found
}
