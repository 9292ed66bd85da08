import Dexie from 'dexie'
import * as v from 'valibot'
import { onePerson } from '../core/people/one-person'
import { type Person, personSchema } from '../core/people/person'
import { type PersonRecord, people } from '../records/people'
import { practices } from '../records/practices'
import { touches } from '../records/touches'
import type { Database } from './database'
import { timeAfter } from './stamp'
import { dropRows, putRowsBack, tablesOf, updateDerived } from './with-row'

const stores = [people, touches, practices]
const transaction = <T>(db: Database, work: () => Promise<T>): Promise<T> =>
  db.transaction('rw', tablesOf(db, stores), work)

async function rewrite(db: Database, before: PersonRecord, person: Partial<Person>): Promise<PersonRecord> {
  const row = v.parse(people.schema, { ...before, ...person, updatedAt: timeAfter(before.updatedAt) })
  await db.people.put(row)
  await updateDerived(db, people, [before], [row])
  return row
}

const moveTouches = async (db: Database, ids: readonly string[], personId: string): Promise<void> => {
  const rows = (await db.touches.bulkGet([...ids])).flatMap(row => row ?? [])
  await db.touches.bulkPut(rows.map(row => ({ ...row, personId, updatedAt: timeAfter(row.updatedAt) })))
}

/** Volunteering with other people named in it, where it is still there. */
async function name(db: Database, people: ReadonlyMap<string, readonly string[]>): Promise<void> {
  const before = (await db.practices.bulkGet([...people.keys()])).flatMap(row => row ?? [])
  const after = before.map(row => ({
    ...row,
    people: [...new Set(people.get(row.id) ?? row.people)],
    updatedAt: timeAfter(row.updatedAt),
  }))
  await db.practices.bulkPut(after)
  await updateDerived(db, practices, before, after)
}

/** The volunteering that names someone, with all whom it names. */
const naming = async (db: Database, personId: string): Promise<Map<string, string[]>> =>
  new Map(
    (
      await db.practices
        .where('[kind+on]')
        .between(['volunteering', Dexie.minKey], ['volunteering', Dexie.maxKey])
        .filter(({ people }) => people.includes(personId))
        .toArray()
    ).map(({ id, people }) => [id, people]),
  )

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
    const named = await naming(db, otherId)
    await name(
      db,
      new Map([...named].map(([id, ids]) => [id, ids.map(each => (each === otherId ? keptId : each))])),
    )
    await dropRows(db, 'people', [other])
    return { before, other, joined, moved, named }
  })
  if (!done) return null
  const { before, other, joined, moved, named } = done
  return () =>
    transaction(db, async () => {
      const now = await db.people.get(keptId)
      if (now) await rewrite(db, now, asBefore(now, joined, before))
      await putRowsBack(db, 'people', [other])
      await moveTouches(db, moved, otherId)
      await name(db, named)
    })
}
