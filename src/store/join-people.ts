import Dexie from 'dexie'
import * as v from 'valibot'
import { onePerson } from '../core/people/one-person'
import { type Person, personSchema } from '../core/people/person'
import { type PersonRecord, people } from '../records/people'
import { touches } from '../records/touches'
import type { Database } from './database'
import { timeAfter } from './stamp'
import { dropRows, keepUp, putRowsBack, tablesOf } from './with-row'

const stores = [people, touches]
const transaction = <T>(db: Database, work: () => Promise<T>): Promise<T> =>
  db.transaction('rw', tablesOf(db, stores), work)

async function rewrite(db: Database, before: PersonRecord, person: Partial<Person>): Promise<PersonRecord> {
  const row = v.parse(people.schema, { ...before, ...person, updatedAt: timeAfter(before.updatedAt) })
  await db.people.put(row)
  await keepUp(db, people, [before], [row])
  return row
}

const moveTouches = async (db: Database, ids: readonly string[], personId: string): Promise<void> => {
  const rows = (await db.touches.bulkGet([...ids])).flatMap(row => row ?? [])
  await db.touches.bulkPut(rows.map(row => ({ ...row, personId, updatedAt: timeAfter(row.updatedAt) })))
}

const fields = Object.keys(personSchema.entries) as (keyof Person)[]

/** Takes back what joining wrote; what was changed since stays. */
const asBefore = (now: Person, joined: Person, before: Person): Partial<Person> =>
  Object.fromEntries(
    fields
      .filter(field => JSON.stringify(now[field]) === JSON.stringify(joined[field]))
      .map(field => [field, before[field]]),
  )

/**
 * Makes one of two entries of a person: what was done for one another comes along.
 * @returns how to take it back; null where one of both is gone.
 */
export async function joinPeople(
  db: Database,
  keptId: string,
  otherId: string,
): Promise<(() => Promise<void>) | null> {
  const done = await transaction(db, async () => {
    const [before, other] = await db.people.bulkGet([keptId, otherId])
    if (!before || !other || keptId === otherId) return null
    const joined = await rewrite(db, before, onePerson(before, other))
    const moved = await db.touches
      .where('[personId+on]')
      .between([otherId, Dexie.minKey], [otherId, Dexie.maxKey])
      .primaryKeys()
    await moveTouches(db, moved, keptId)
    await dropRows(db, 'people', [other])
    return { before, other, joined, moved }
  })
  if (!done) return null
  const { before, other, joined, moved } = done
  return () =>
    transaction(db, async () => {
      const now = await db.people.get(keptId)
      if (now) await rewrite(db, now, asBefore(now, joined, before))
      await putRowsBack(db, 'people', [other])
      await moveTouches(db, moved, otherId)
    })
}
