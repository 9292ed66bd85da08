import type Dexie from 'dexie'
import { type Changed, later, mergeOpportunities, outlives } from '../../core/merge'
import type { OpportunityRecord, TickRecord, TombstoneRecord } from '../../core/records'
import { type StoreName, storeNames } from '../../core/stores'
import { rowsOf } from './backup'

/**
 * Puts rows into their store. The same tick may have been set on two devices under two ids: the lower id is kept,
 * on either device the same.
 */
export async function putRows(db: Dexie, store: StoreName, rows: readonly object[]): Promise<void> {
  if (store !== 'ticks') {
    await db.table(store).bulkPut([...rows])
    return
  }
  const ticks = db.table<TickRecord, string>('ticks')
  for (const tick of rows as readonly TickRecord[]) {
    const there = await ticks
      .where('[opportunityId+itemId]')
      .equals([tick.opportunityId, tick.itemId])
      .first()
    if (there && there.id < tick.id) continue
    if (there && there.id !== tick.id) await ticks.delete(there.id)
    await ticks.put(tick)
  }
}

const isOpportunity = (store: StoreName, _row: object): _row is OpportunityRecord => store === 'opportunities'

/** One row that is on both sides. Settings are told apart by their name; everything else by its id. */
function merged(store: StoreName, a: object, b: object): object {
  if (isOpportunity(store, a) && isOpportunity(store, b)) return mergeOpportunities(a, b)
  const stamped = (row: object): Changed & { row: object } => {
    const { id, name, updatedAt } = row as { id?: string; name?: string; updatedAt: string }
    return { id: id ?? name ?? '', updatedAt, row }
  }
  return later(stamped(a), stamped(b)).row
}

/** Brings rows of another database in, by the rules of core/merge. */
export async function mergeRows(
  into: Dexie,
  store: StoreName,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  const table = into.table<object, string>(store)
  const key = table.schema.primKey.name
  const there = await table.bulkGet(rows.map(row => String(row[key])))
  await putRows(
    into,
    store,
    rows.map((row, i) => (there[i] ? merged(store, row, there[i]) : row)),
  )
}

/** What was deleted on either side goes, unless it was changed after that; then its tombstone goes. */
export async function dropDeleted(db: Dexie): Promise<void> {
  for await (const page of rowsOf(db, 'tombstones')) {
    for (const tombstone of page as unknown as TombstoneRecord[]) {
      const store = storeNames.find(name => name === tombstone.store)
      const row = store && (await db.table<Changed, string>(store).get(tombstone.id))
      if (!store || !row) continue
      if (outlives(row, tombstone)) await db.table('tombstones').delete(tombstone.id)
      else await db.table(store).delete(tombstone.id)
    }
  }
}
