import type { Collection, IndexableType } from 'dexie'
import * as v from 'valibot'
import type { StoreDefinition } from '../records/define'
import { storeOf } from '../records/registry'
import type { Database } from './database'
import { eraseRows, putBack } from './erase'
import { newId, timeAfter, timeNow } from './stamp'
import { tablesOf, updateDerived } from './with-row'

/**
 * Rows of any store of records/all. Each write is one transaction with its counters, words for searching, stamps and
 * tombstones, followed by one `changed(event)` (store/changed). To watch: `live(db => list(db, goals))` (store/live).
 */
interface Row {
  id: string
  updatedAt: string
}
type Store<R extends Row> = Pick<StoreDefinition<string, R>, 'name' | 'schema'>

export const get = <R extends Row>(db: Database, store: Store<R>, id: string): Promise<R | undefined> =>
  db.table<R, string>(store.name).get(id)

/** @throws ValiError where the row does not have its form. */
export async function add<R extends Row>(
  db: Database,
  store: Store<R>,
  given: Omit<R, 'id' | 'updatedAt'> & { id?: string },
): Promise<R> {
  const row = v.parse(store.schema, { id: newId(), updatedAt: timeNow(), ...given })
  const known = storeOf(store.name)
  return db.transaction('rw', tablesOf(db, [known]), async () => {
    await db.table(store.name).add(row)
    await updateDerived(db, known, [], [row])
    return row
  })
}

/**
 * @param change the fields that are otherwise now, or made of the row as it stands.
 * @returns the row as it is now; null where it is gone.
 * @throws ValiError where the row would not have its form.
 */
export async function patch<R extends Row>(
  db: Database,
  store: Store<R>,
  id: string,
  change: Partial<Omit<R, 'id' | 'updatedAt'>> | ((row: R) => Partial<Omit<R, 'id' | 'updatedAt'>>),
): Promise<R | null> {
  const known = storeOf(store.name)
  return db.transaction('rw', tablesOf(db, [known]), async () => {
    const before = await db.table<R, string>(store.name).get(id)
    if (!before) return null
    const made = typeof change === 'function' ? change(before) : change
    const row = v.parse(store.schema, { ...before, ...made, id, updatedAt: timeAfter(before.updatedAt) })
    await db.table(store.name).put(row)
    await updateDerived(db, known, [before], [row])
    return row
  })
}

/**
 * Deletes rows with all that hangs on them, and marks them as deleted.
 * @returns how to take it back; null where none was there.
 */
export async function remove<R extends Row>(
  db: Database,
  store: Store<R>,
  ...ids: readonly string[]
): Promise<(() => Promise<void>) | null> {
  const erased = await eraseRows(db, store.name, ids)
  const isNone = Object.values(erased).every(rows => rows.length === 0)
  return isNone ? null : () => putBack(db, erased)
}

export interface Wanted {
  /** The index by which they are found and in whose order they come; the id without one, so the oldest first. */
  by?: string
  is?: IndexableType
  from?: IndexableType
  to?: IndexableType
  /** The other way round: the newest first. */
  reverse?: boolean
  most?: number
}

export function list<R extends Row>(
  db: Database,
  store: Store<R>,
  { by = 'id', is, from, to, reverse = false, most }: Wanted = {},
): Promise<R[]> {
  const table = db.table<R, string>(store.name)
  const where = table.where(by)
  const range = (): Collection<R, string> => {
    if (is !== undefined) return where.equals(is)
    if (from !== undefined && to !== undefined) return where.between(from, to, true, true)
    if (from !== undefined) return where.aboveOrEqual(from)
    return to !== undefined ? where.belowOrEqual(to) : table.orderBy(by)
  }
  const found = reverse ? range().reverse() : range()
  return (most === undefined ? found : found.limit(most)).toArray()
}
