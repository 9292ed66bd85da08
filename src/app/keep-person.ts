import { localDay } from '../core/kernel/days'
import { newPerson, type Person, withSeen } from '../core/people/person'
import type { ProfileSnapshot } from '../core/profile/profile'
import { profileKey } from '../core/profile/profile-address'
import { people } from '../records/people'
import type { Database } from '../store/database'
import { add, list, patch } from '../store/rows'
import { getSetting } from '../store/settings'
import { timeNow } from '../store/stamp'
import { tablesOf } from '../store/with-row'

/** Where they work now, as far as the page shows it: a position that goes on, or the first where none says so. */
function employerOf({ experience }: ProfileSnapshot): string {
  if (experience.state !== 'read') return ''
  const going = experience.value.find(({ roles }) => roles.some(({ current }) => current === true))
  const first = experience.value.find(({ roles }) => roles.every(({ current }) => current === null))
  return (going ?? first)?.organization.slice(0, 200) ?? ''
}

const textOf = (part: ProfileSnapshot['headline'], most: number): string =>
  part.state === 'read' ? part.value.slice(0, most) : ''

/**
 * Keeps another person as their profile page shows them, because the user asked: name, headline, employer, place.
 * Someone who is kept already is only seen again, and nothing that the user wrote is touched.
 * @returns null on the user's own profile.
 */
export async function keepPerson(
  db: Database,
  snapshot: ProfileSnapshot,
): Promise<{ id: string; name: string; isNew: boolean } | null> {
  if (profileKey(await getSetting(db, 'ownProfile')) === snapshot.key) return null
  const place = textOf(snapshot.location, 200)
  const seen = {
    headline: textOf(snapshot.headline, 300),
    employer: employerOf(snapshot),
    seenOn: localDay(timeNow()),
  }
  return db.transaction('rw', tablesOf(db, [people]), async () => {
    const [known] = await list(db, people, { by: 'profileKey', is: snapshot.key, most: 1 })
    if (!known) {
      const person = { ...newPerson(snapshot.name), profileKey: snapshot.key, place }
      const { id, name } = await add(db, people, withSeen(person, seen))
      return { id, name, isNew: true }
    }
    const change = (person: Person): Partial<Person> => {
      const { headline, employer, roles } = withSeen(person, seen)
      return { headline, employer, roles, place: person.place || place }
    }
    await patch(db, people, known.id, change)
    return { id: known.id, name: known.name, isNew: false }
  })
}
