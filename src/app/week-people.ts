import { dueOn } from '../core/people/cadence'
import { ledgerOf } from '../core/people/ledger'
import { changedRole, type Person, positionOf } from '../core/people/person'
import type { WeekPerson } from '../core/suggestion/week-person'
import type { Database } from '../store/database'
import { allBetween, listPeople } from '../store/people'
import { getSetting } from '../store/settings'

const changeOf = (person: Person): WeekPerson['changed'] => {
  const changed = changedRole(person)
  return changed && { since: changed.since, from: positionOf(changed.from), to: positionOf(changed.to) }
}

/** What the rules of "this week" know of people. */
export async function gatherPeople(db: Database): Promise<WeekPerson[]> {
  const people = await listPeople(db)
  if (people.length === 0) return []
  const [{ by }, rhythms] = await Promise.all([allBetween(db), getSetting(db, 'rhythms')])
  return people.map(person => {
    const between = by.get(person.id)
    return {
      id: person.id,
      name: person.name,
      last: between?.last ?? null,
      due: dueOn(person, between?.last ?? null, rhythms),
      congratulated: between?.congratulated ?? null,
      changed: changeOf(person),
      next: person.next,
      ledger: between?.ledger ?? ledgerOf([]),
    }
  })
}
