import { type Status, statuses } from '../core/pipeline/opportunity'
import { ofStatus } from '../core/pipeline/tally'
import { isFact } from '../core/trends/facts'
import { addEntries, entryOf, type Shelves } from '../core/trends/series'
import type { StoredRow } from '../records/define'
import { allStores } from '../records/registry'
import type { Database } from './database'
import { type Counter, forgetCounters, markName, readCounters, writeCounters } from './known-counters'
import { putShelves, waitToCount } from './trends'

/**
 * Counters are kept in the same transaction as the records they count: counting an index of 100,000 rows costs
 * half a second, so nothing is ever counted when a surface opens. What a record counts into stands on it
 * (core/pipeline/tally).
 */

/** The counters among the names that a record counts into. */
export const countersIn = (tallied: readonly string[]): string[] => tallied.filter(name => !isFact(name))

/** The stores that counting writes to: to be given to the transaction. */
export const countedInto = (db: Database) => [db.counters, db.trendsWaiting]

/**
 * Moves records from what they counted into to what they count into now; call in the records' own transaction, with
 * `countedInto` in it.
 * @param before what each of them counted into; @param after what each counts into now.
 */
export async function recountMoved(
  db: Database,
  before: readonly (readonly string[])[],
  after: readonly (readonly string[])[],
): Promise<void> {
  const changes = new Map<string, number>()
  for (const name of after.flatMap(countersIn)) changes.set(name, (changes.get(name) ?? 0) + 1)
  for (const name of before.flatMap(countersIn)) changes.set(name, (changes.get(name) ?? 0) - 1)
  await waitToCount(db, before, after)
  const moved = [...changes].filter(([, change]) => change !== 0)
  if (moved.length === 0) return
  const kept = await readCounters(
    db,
    moved.map(([name]) => name),
  )
  await writeCounters(
    db,
    kept.map(({ name, count }) => ({ name, count: count + (changes.get(name) ?? 0) })),
  )
}

/** Counts one record more, into counters that were read in this very transaction. */
export const countOneMore = (
  db: Database,
  counters: readonly Counter[],
  tallied: readonly string[],
): Promise<unknown> =>
  Promise.all([
    waitToCount(db, [], [tallied]),
    writeCounters(
      db,
      counters.map(({ name, count }) => ({ name, count: count + 1 })),
    ),
  ])

export async function statusCounts(db: Database): Promise<Record<Status, number>> {
  const rows = await db.counters.bulkGet(statuses.map(ofStatus))
  return Object.fromEntries(statuses.map((status, i) => [status, rows[i]?.count ?? 0])) as Record<
    Status,
    number
  >
}

/** What differed between a counter and the records. */
export interface Miscount {
  name: string
  kept: number
  counted: number
}

/**
 * Counts everything anew from the records and puts right what differed: after a restore, and as a repair.
 * @returns what differed before.
 */
export function recount(db: Database): Promise<Miscount[]> {
  const tallied = allStores.filter(store => store.tally)
  const tables = [...tallied.map(store => db.table(store.name)), ...countedInto(db), db.trends]
  return db.transaction('rw', tables, async () => {
    const counted = new Map<string, number>()
    const series: Shelves = new Map()
    for (const store of tallied) {
      // In pages: a cursor asks the browser for every row by itself.
      for (let last = ''; ; ) {
        const rows = await db
          .table<StoredRow & { id: string }, string>(store.name)
          .where('id')
          .above(last)
          .limit(1_000)
          .toArray()
        for (const row of rows) {
          const names = store.tally?.(row) ?? []
          for (const name of countersIn(names)) counted.set(name, (counted.get(name) ?? 0) + 1)
          addEntries([entryOf(names)], series)
        }
        if (rows.length === 0) break
        last = rows.at(-1)?.id ?? ''
      }
    }
    const rows = (await db.counters.toArray()).filter(row => row.name !== markName)
    const kept = new Map(rows.map(row => [row.name, row.count]))
    const miscounts = [...new Set([...counted.keys(), ...kept.keys()])]
      .map(name => ({ name, kept: kept.get(name) ?? 0, counted: counted.get(name) ?? 0 }))
      .filter(row => row.kept !== row.counted)
    await putShelves(db, series)
    await db.counters.clear()
    forgetCounters(db)
    await writeCounters(
      db,
      [...counted].map(([name, count]) => ({ name, count })),
    )
    return miscounts
  })
}
