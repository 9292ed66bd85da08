import * as v from 'valibot'
import { type Contact, planImport } from '../core/people/contact'
import type { Person } from '../core/people/person'
import { type PersonRecord, people } from '../records/people'
import type { Database } from './database'
import { eraseRows } from './erase'
import { newId, timeAfter, timeNow } from './stamp'
import { keepUp, tablesOf } from './with-row'

export interface Imported {
  added: number
  completed: number
  same: number
  /** Takes all of it back. */
  undo(): Promise<void>
}

interface Course {
  /** Told the share that is done, 0 to 1. */
  progress(share: number): void
  signal: AbortSignal
}

/** Rows of one transaction: short enough that other writers and the screen get their turn. */
const portion = 500

const inPortions = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / portion) }, (_, i) => all.slice(i * portion, (i + 1) * portion))

const write = (db: Database, before: readonly PersonRecord[], rows: readonly PersonRecord[]): Promise<void> =>
  db.transaction('rw', tablesOf(db, [people]), async () => {
    await db.people.bulkPut([...rows])
    await keepUp(db, people, before, rows)
  })

const rowOf = (person: Person, id: string, updatedAt: string): PersonRecord =>
  v.parse(people.schema, { ...person, id, updatedAt })

/** As they were, where they still are as the import left them. */
const restore = (
  db: Database,
  pairs: readonly { before: PersonRecord; after: PersonRecord }[],
): Promise<void> =>
  db.transaction('rw', tablesOf(db, [people]), async () => {
    for (const { before, after } of pairs) {
      const now = await db.people.get(before.id)
      if (now?.updatedAt !== after.updatedAt) continue
      const row = { ...before, updatedAt: timeAfter(now.updatedAt) }
      await db.people.put(row)
      await keepUp(db, people, [now], [row])
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
  const changed: { before: PersonRecord; after: PersonRecord }[] = []
  const undo = async (): Promise<void> => {
    for (const ids of inPortions(added)) await eraseRows(db, 'people', ids)
    for (const pairs of inPortions(changed)) await restore(db, pairs)
  }
  const all = plan.add.length + plan.change.length
  const told = () => progress(all === 0 ? 1 : (added.length + changed.length) / all)
  try {
    for (const each of inPortions(plan.add)) {
      signal.throwIfAborted()
      const rows = each.map(person => rowOf(person, newId(), timeNow()))
      await write(db, [], rows)
      added.push(...rows.map(({ id }) => id))
      told()
    }
    for (const each of inPortions(plan.change)) {
      signal.throwIfAborted()
      const pairs = each.flatMap(({ id, person }) => {
        const before = byId.get(id)
        return before ? [{ before, after: rowOf(person, id, timeAfter(before.updatedAt)) }] : []
      })
      await write(
        db,
        pairs.map(({ before }) => before),
        pairs.map(({ after }) => after),
      )
      changed.push(...pairs)
      told()
    }
  } catch (error) {
    await undo()
    throw error
  }
  return { added: added.length, completed: changed.length, same: plan.same, undo }
}
