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
  // Many people share few employers: each name is compared once.
  const compared = new Map<string, 'sure' | 'maybe' | 'no'>()
  const compare = (name: string) => {
    const known = compared.get(name)
    if (known) return known
    const said = organizationKey(name) === key ? 'sure' : sameOrganization(name, employer) ? 'maybe' : 'no'
    compared.set(name, said)
    return said
  }
  for (const person of people) {
    const now = compare(person.employer)
    if (now === 'sure') found.sure.push(person)
    else if (now === 'maybe' || person.roles.some(role => compare(role.employer) === 'sure'))
      found.maybe.push(person)
  }
  return found
}
