import type { Table } from 'dexie'
import type { AnyStore, StoredRow } from '../records/define'
import { storeOf } from '../records/registry'
import { countedInto, recountMoved } from './counters'
import { renewCriteria } from './criteria'
import type { Database } from './database'
import { indexRows, unindexRow } from './search-index'
import { addTombstone, removeTombstone } from './tombstones'

/** What is kept in passing with a row: its counters, its words, its tombstone, the criteria's revision. */

export const keyOf = (row: object): string => {
  const { id, name } = row as { id?: string; name?: string }
  return id ?? name ?? ''
}

/** The tables that a change of rows of these stores touches: to be given to its transaction. */
export function tablesOf(db: Database, stores: readonly AnyStore[]): Table[] {
  const beside = stores.some(store => store.search?.beside !== undefined) ? ['postings'] : []
  const names = new Set([
    ...stores.map(store => store.name),
    ...beside,
    'tombstones',
    ...countedInto(db).map(({ name }) => name),
    'searchDocs',
    'settings',
  ])
  return [...names].map(name => db.table(name))
}

/** What each of these rows counts into. */
export const tallyIn = (store: AnyStore, rows: readonly (StoredRow | undefined)[]): (readonly string[])[] =>
  rows.flatMap(row => (row && store.tally ? [store.tally(row)] : []))

/** Rows that were written in this very transaction: words and counters follow. */
export async function updateDerived(
  db: Database,
  store: AnyStore,
  before: readonly (StoredRow | undefined)[],
  after: readonly StoredRow[],
): Promise<void> {
  await indexRows(db, store, after)
  await recountMoved(db, tallyIn(store, before), tallyIn(store, after))
  if (store.judges && after.length > 0) await renewCriteria(db)
}

/** Adds rows with all that is kept of them. Call in a transaction over `tablesOf`. */
export async function addRows(db: Database, store: AnyStore, rows: readonly StoredRow[]): Promise<void> {
  await db.table(store.name).bulkAdd([...rows])
  await updateDerived(db, store, [], rows)
}

/** Deletes rows with all that is kept of them. Call in a transaction over `tablesOf`. */
export async function dropRows(db: Database, name: string, rows: readonly StoredRow[]): Promise<void> {
  if (rows.length === 0) return
  const store = storeOf(name)
  await db.table(name).bulkDelete(rows.map(keyOf))
  // Asked at once: each would wait for the one before.
  await Promise.all(
    rows.flatMap(row => [
      addTombstone(db, name, keyOf(row), row.updatedAt),
      unindexRow(db, store, keyOf(row)),
    ]),
  )
  await recountMoved(db, tallyIn(store, rows), [])
  if (store.judges) await renewCriteria(db)
}

/** Puts deleted rows back as they were. Call in a transaction over `tablesOf`. */
export async function putRowsBack(db: Database, name: string, rows: readonly StoredRow[]): Promise<void> {
  if (rows.length === 0) return
  const store = storeOf(name)
  const there = await db.table<StoredRow, string>(name).bulkGet(rows.map(keyOf))
  await db.table(name).bulkPut([...rows])
  await Promise.all(rows.map(row => removeTombstone(db, keyOf(row))))
  await updateDerived(db, store, there, rows)
}
