import type Dexie from 'dexie'
import { type Changed, isSame, later, mergeOpportunities, outlives } from '../core/merge'
import type { OpportunityRecord, SightingRecord, TickRecord, TombstoneRecord } from '../core/records'
import { type StoreName, storeNames } from '../core/stores'
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
  const table = db.table<TickRecord, string>('ticks')
  // In one transaction: thousands of small ones would take a minute.
  await db.transaction('rw', table, async () => {
    const ticks = rows as readonly TickRecord[]
    const pairOf = (tick: TickRecord) => `${tick.opportunityId} ${tick.itemId}`
    const there = await Promise.all(
      ticks.map(({ opportunityId, itemId }) =>
        table.where('[opportunityId+itemId]').equals([opportunityId, itemId]).first(),
      ),
    )
    const kept = new Map(there.flatMap(tick => (tick ? [[pairOf(tick), tick] as const] : [])))
    const gone: string[] = []
    const put = new Map<string, TickRecord>()
    for (const tick of ticks) {
      const known = kept.get(pairOf(tick))
      if (known && known.id < tick.id) continue
      if (known && known.id !== tick.id) gone.push(known.id)
      kept.set(pairOf(tick), tick)
      put.set(pairOf(tick), tick)
    }
    await table.bulkDelete(gone)
    await table.bulkPut([...put.values()])
  })
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

/**
 * The same visit may have been logged on two sides under two ids: both stay, and the higher id names the visit
 * apart, on either side the same.
 */
export async function apartByVisit(db: Dexie, rows: readonly SightingRecord[]): Promise<SightingRecord[]> {
  const table = db.table<SightingRecord, string>('sightings')
  const there = await table
    .where('visitId')
    .anyOf(rows.map(row => row.visitId))
    .toArray()
  const byVisit = new Map(there.map(row => [row.visitId, row]))
  const made: SightingRecord[] = []
  for (const row of rows) {
    const other = byVisit.get(row.visitId)
    const named = (sighting: SightingRecord) => ({
      ...sighting,
      visitId: `${sighting.visitId.slice(0, 37)}~${sighting.id}`,
    })
    if (!other || other.id === row.id) made.push(row)
    else if (other.id < row.id) made.push(named(row))
    else made.push(named(other), row)
  }
  return made
}

/**
 * Brings rows of another database in, by the rules of core/merge.
 * @param touched is given the opportunities of which, or of whose rows, both sides differ.
 */
export async function mergeRows(
  into: Dexie,
  store: StoreName,
  rows: readonly Record<string, unknown>[],
  touched: Set<string>,
): Promise<void> {
  const table = into.table<Record<string, unknown>, string>(store)
  const key = table.schema.primKey.name
  const there = await table.bulkGet(rows.map(row => String(row[key])))
  const made = rows.flatMap((row, i) => {
    const known = there[i]
    if (!known) return row
    // Mostly nearly all of it is on both sides: what is there already is not written again.
    if (isSame(known, row)) return []
    for (const id of store === 'opportunities' ? [row.id] : [row.opportunityId, known.opportunityId])
      if (typeof id === 'string') touched.add(id)
    return merged(store, row, known)
  })
  if (store !== 'sightings') return putRows(into, store, made)
  // One after the other, since a visit's name must be free before another row takes it.
  const apart = await apartByVisit(into, made as unknown as SightingRecord[])
  await table.bulkPut(apart as unknown as Record<string, unknown>[])
}

/** Sightings and postings go with their opportunity alone: where it is there, they are. */
const isKept = async (db: Dexie, store: StoreName, row: object): Promise<boolean> =>
  (store === 'sightings' || store === 'postings') &&
  'opportunityId' in row &&
  (await db.table('opportunities').get(String(row.opportunityId))) !== undefined

/**
 * What was deleted on either side goes, unless it was changed after that; then its tombstone goes. Opportunities
 * first: what hangs on one that stays, stays.
 */
export async function dropDeleted(db: Dexie, touched: Set<string>): Promise<void> {
  for (const first of [true, false]) {
    for await (const page of rowsOf(db, 'tombstones')) {
      for (const tombstone of page as unknown as TombstoneRecord[]) {
        const store = storeNames.find(name => name === tombstone.store)
        if (!store || (store === 'opportunities') !== first) continue
        const row = await db.table<Changed, string>(store).get(tombstone.id)
        if (!row) continue
        if (store === 'opportunities') touched.add(row.id)
        if (outlives(row, tombstone) || (await isKept(db, store, row)))
          await db.table('tombstones').delete(tombstone.id)
        else await db.table(store).delete(tombstone.id)
      }
    }
  }
}
