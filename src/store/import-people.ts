import * as v from 'valibot'
import { isSame } from '../core/kernel/same'
import { type Contact, planImport } from '../core/people/contact'
import { type Person, personSchema } from '../core/people/person'
import { type PersonRecord, people } from '../records/people'
import type { Course } from './course'
import type { Database } from './database'
import { eraseRows } from './erase'
import { newId, timeAfter, timeNow } from './stamp'
import { addRows, tablesOf, updateDerived } from './with-row'

export interface Imported {
  added: number
  completed: number
  same: number
  /** Takes all of it back. */
  undo(): Promise<void>
}

/** Rows of one transaction: short enough that other writers and the screen get their turn. */
const portion = 500

const inPortions = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / portion) }, (_, i) => all.slice(i * portion, (i + 1) * portion))

const rowOf = (person: Person, id: string, updatedAt: string): PersonRecord =>
  v.parse(people.schema, { ...person, id, updatedAt })

const addAll = (db: Database, rows: readonly PersonRecord[]): Promise<void> =>
  db.transaction('rw', tablesOf(db, [people]), () => addRows(db, people, rows))

interface Pair {
  before: PersonRecord
  after: PersonRecord
}
/** How someone stood when the import was thought out, and how they are to be. */
interface Planned {
  known: PersonRecord
  person: Person
}

const fields = Object.keys(personSchema.entries) as (keyof Person)[]

/** What the list brings to someone as they are now: not what was written there since it was thought out. */
function brought(now: PersonRecord, { known, person }: Planned): Partial<Person> {
  const news = fields.filter(
    field => !isSame(person[field], known[field]) && isSame(now[field], known[field]),
  )
  return Object.fromEntries(news.map(field => [field, person[field]]))
}

/** Who was deleted meanwhile stays deleted. */
const complete = (db: Database, planned: readonly Planned[]): Promise<Pair[]> =>
  db.transaction('rw', tablesOf(db, [people]), async () => {
    const nows = await db.people.bulkGet(planned.map(({ known }) => known.id))
    const pairs = planned.flatMap((each, i): Pair[] => {
      const before = nows[i]
      const change = before && brought(before, each)
      if (!before || !change || Object.keys(change).length === 0) return []
      return [{ before, after: rowOf({ ...before, ...change }, before.id, timeAfter(before.updatedAt)) }]
    })
    const rows = pairs.map(({ after }) => after)
    await db.people.bulkPut(rows)
    await updateDerived(
      db,
      people,
      pairs.map(({ before }) => before),
      rows,
    )
    return pairs
  })

/** As they were, where they still are as the import left them. */
const restore = (db: Database, pairs: readonly Pair[]): Promise<void> =>
  db.transaction('rw', tablesOf(db, [people]), async () => {
    for (const { before, after } of pairs) {
      const now = await db.people.get(before.id)
      if (now?.updatedAt !== after.updatedAt) continue
      const row = { ...before, updatedAt: timeAfter(now.updatedAt) }
      await db.people.put(row)
      await updateDerived(db, people, [now], [row])
    }
  })

/**
 * Brings a list of contacts in. Stopped on the way, all of it is taken back.
 * @param today the user's own day.
 * @throws the signal's reason where it was stopped.
 */
export async function importPeople(
  db: Database,
  contacts: readonly Contact[],
  today: string,
  { progress, signal }: Course,
): Promise<Imported> {
  const kept = await db.people.toArray()
  const plan = planImport(kept, contacts, today)
  const byId = new Map(kept.map(row => [row.id, row]))
  const added: string[] = []
  const changed: Pair[] = []
  const undo = async (): Promise<void> => {
    for (const ids of inPortions(added)) await eraseRows(db, 'people', ids)
    for (const pairs of inPortions(changed)) await restore(db, pairs)
  }
  const all = plan.add.length + plan.change.length
  let done = 0
  const told = () => progress(all === 0 ? 1 : done / all)
  try {
    for (const each of inPortions(plan.add)) {
      signal.throwIfAborted()
      const rows = each.map(person => rowOf(person, newId(), timeNow()))
      await addAll(db, rows)
      added.push(...rows.map(({ id }) => id))
      done += each.length
      told()
    }
    for (const each of inPortions(plan.change)) {
      signal.throwIfAborted()
      const planned = each.flatMap(({ id, person }) => {
        const known = byId.get(id)
        return known ? [{ known, person }] : []
      })
      changed.push(...(await complete(db, planned)))
      done += each.length
      told()
    }
  } catch (error) {
    await undo()
    throw error
  }
  return { added: added.length, completed: changed.length, same: plan.same, undo }
}
