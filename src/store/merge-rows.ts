import type Dexie from 'dexie'
import type { Copy, FieldStamps } from '../core/kernel/field-rules'
import { mergeCopies } from '../core/kernel/merge-fields'
import { isSame } from '../core/kernel/same'
import { outlives } from '../core/kernel/stamp-fields'
import type { AnyStore, StoredRow } from '../records/define'
import { allStores, storeOf } from '../records/registry'
import type { StampsRecord } from '../records/stamps'
import type { TombstoneRecord } from '../records/tombstones'
import { rowsOf } from './backup'
import type { Database } from './database'
import { joinedAway } from './join-again'
import { ownStamps, stampsId, stampsRow } from './stamping'
import { keyOf } from './with-row'

type Unique = NonNullable<AnyStore['unique']>
type Keyed = StoredRow & { id: string }

export const uniqueKey = (unique: Unique, row: StoredRow): string => JSON.stringify(unique.key(row))

/** The rows that stand under the unique keys of these. */
export async function underKeysOf(
  db: Dexie,
  name: string,
  unique: Unique,
  rows: readonly Keyed[],
): Promise<Keyed[]> {
  const keys = rows.map(row => unique.key(row))
  const table = db.table<Keyed, string>(name)
  return table
    .where(unique.index)
    .anyOf(keys as string[])
    .toArray()
}

/**
 * Puts rows into their store. Of two that may not stand side by side (the same item ticked on two devices, under two
 * ids) the lower id is kept, on either device the same; or one of both is named apart.
 */
export async function putRows(db: Dexie, name: string, rows: readonly object[]): Promise<void> {
  const { unique } = storeOf(name)
  const table = db.table<Keyed, string>(name)
  if (!unique) {
    await table.bulkPut([...(rows as readonly Keyed[])])
    return
  }
  // In one transaction: thousands of small ones would take a minute.
  await db.transaction('rw', table, async () => {
    // One after the other, since a row's key must be free before another one takes it.
    if (unique.apart) await table.bulkPut(await apartByKey(db, name, rows as readonly Keyed[]))
    else await putLowest(db, name, unique, rows as readonly Keyed[])
  })
}

async function putLowest(db: Dexie, name: string, unique: Unique, rows: readonly Keyed[]): Promise<void> {
  const there = await underKeysOf(db, name, unique, rows)
  const kept = new Map(there.map(row => [uniqueKey(unique, row), row]))
  const gone: string[] = []
  const put = new Map<string, Keyed>()
  for (const row of rows) {
    const known = kept.get(uniqueKey(unique, row))
    if (known && known.id < row.id) continue
    if (known && known.id !== row.id) gone.push(known.id)
    kept.set(uniqueKey(unique, row), row)
    put.set(uniqueKey(unique, row), row)
  }
  const table = db.table<Keyed, string>(name)
  await table.bulkDelete(gone)
  await table.bulkPut([...put.values()])
}

/**
 * Rows with those that stand under the same key: both stay, and the higher id is named apart, on either side the same.
 */
export async function apartByKey<Row extends StoredRow>(
  db: Dexie,
  name: string,
  given: readonly Row[],
): Promise<Row[]> {
  const { unique } = storeOf(name)
  const rows = given as readonly (Row & { id: string })[]
  if (!unique?.apart) return [...rows]
  const there = await underKeysOf(db, name, unique, rows)
  const byKey = new Map(there.map(row => [uniqueKey(unique, row), row]))
  const named = (row: Keyed): Row => unique.apart?.(row) as Row
  return rows.flatMap(row => {
    const other = byKey.get(uniqueKey(unique, row))
    if (!other || other.id === row.id) return [row]
    return other.id < row.id ? [named(row)] : [named(other), row]
  })
}

/** The stamps that lie beside rows, in their order; a database of before there were any has none. */
async function stampsBeside(
  db: Dexie,
  name: string,
  keys: readonly string[],
): Promise<(FieldStamps | null)[]> {
  if (storeOf(name).merge === 'whole' || !db.tables.some(table => table.name === 'stamps'))
    return keys.map(() => null)
  const rows = await db.table<StampsRecord, string>('stamps').bulkGet(keys.map(key => stampsId(name, key)))
  return rows.map(ownStamps)
}

/** One row that is on both sides. Settings are told apart by their name; everything else by its id. */
function merged(store: AnyStore, a: Copy<StoredRow>, b: Copy<StoredRow>): Copy<StoredRow> {
  const settle = (row: StoredRow, x: StoredRow, y: StoredRow) => store.settle?.(row, x, y) ?? row
  return mergeCopies(store.merge, a, b, settle)
}

/**
 * Brings rows of another database in, with the stamps beside them, by the rules of their store
 * (core/kernel/merge-fields). `into` is opened without stamping of its own.
 * @param touched is given, by the name of the store, the rows of which, or of whose parts, both sides differ.
 */
export async function mergeRows(
  from: Dexie,
  into: Dexie,
  name: string,
  rows: readonly Record<string, unknown>[],
  touched: Touched,
): Promise<void> {
  const store = storeOf(name)
  // They come with the rows that they lie beside.
  if (store.beside || rows.length === 0) return
  const keys = rows.map(keyOf)
  const [there, stampsHere, stampsThere] = await Promise.all([
    into.table<StoredRow & Record<string, unknown>, string>(name).bulkGet(keys),
    stampsBeside(from, name, keys),
    stampsBeside(into, name, keys),
  ])
  const { parent } = store
  const made: object[] = []
  const stamps: StampsRecord[] = []
  const stampless: string[] = []
  for (const [i, row] of rows.entries()) {
    const known = there[i]
    const [own, theirs] = [stampsHere[i] ?? null, stampsThere[i] ?? null]
    // Mostly nearly all of it is on both sides: what is there already is not written again.
    if (known && isSame(known, row) && isSame(own, theirs)) continue
    if (known) {
      touched.add(name, keyOf(row))
      if (parent?.part) for (const side of [row, known]) touched.add(parent.store, String(side[parent.field]))
    }
    const copy = { row: row as unknown as StoredRow, stamps: own }
    const both = known ? merged(store, copy, { row: known, stamps: theirs }) : copy
    if (!known || !isSame(known, both.row)) made.push(both.row)
    const id = stampsId(name, keyOf(row))
    if (both.stamps && !isSame(both.stamps, theirs)) stamps.push(stampsRow(id, both.stamps))
    if (!both.stamps && theirs) stampless.push(id)
  }
  await putRows(into, name, made)
  if (stamps.length > 0) await into.table('stamps').bulkPut(stamps)
  if (stampless.length > 0) await into.table('stamps').bulkDelete(stampless)
}

/** Rows of which two copies differ, by their store. */
export class Touched {
  readonly #ids = new Map<string, Set<string>>()
  of(name: string): Set<string> {
    const ids = this.#ids.get(name) ?? new Set<string>()
    this.#ids.set(name, ids)
    return ids
  }
  add(name: string, id: string): void {
    this.of(name).add(id)
  }
}

/** Sightings and postings go with their opportunity alone: where it is there, they are. */
async function isKept(db: Dexie, { parent }: AnyStore, row: StoredRow): Promise<boolean> {
  if (!parent?.stays) return false
  const id = (row as unknown as Record<string, unknown>)[parent.field]
  return (await db.table(parent.store).get(String(id))) !== undefined
}

/**
 * What was deleted on either side goes, unless it was changed after that; then its tombstone goes. Parents first:
 * what hangs on one that stays, stays. Of an opportunity that was joined into another the tombstone stays until it is
 * joined again (store/mend), which must know of it.
 */
export async function dropDeleted(db: Database, touched: Touched): Promise<void> {
  const joined = new Set((await joinedAway(db)).map(({ from }) => from))
  for (const first of [true, false]) {
    for await (const page of rowsOf(db, 'tombstones')) {
      for (const tombstone of page as unknown as TombstoneRecord[]) {
        const store = allStores.find(each => each.name === tombstone.store)
        if (!store || (store.parent === undefined) !== first) continue
        const row = await db.table<Keyed, string>(store.name).get(tombstone.id)
        if (!row) continue
        touched.add(store.name, row.id)
        const [stamps = null] = await stampsBeside(db, store.name, [row.id])
        if (outlives({ row, stamps }, tombstone) || (await isKept(db, store, row))) {
          if (!joined.has(tombstone.id)) await db.table('tombstones').delete(tombstone.id)
        } else {
          await db.table(store.name).delete(tombstone.id)
          if (stamps) await db.table('stamps').delete(stampsId(store.name, row.id))
        }
      }
    }
  }
}
