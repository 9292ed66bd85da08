import { type Status, statuses } from '../../core/opportunity'
import type { Database } from './database'

/**
 * Counters are kept in the same transaction as the records they count: counting an index of 100,000 rows costs
 * half a second, so nothing is ever counted when a surface opens.
 */
const ofStatus = (status: Status) => `status:${status}`

async function add(db: Database, name: string, change: number): Promise<void> {
  const count = (await db.counters.get(name))?.count ?? 0
  await db.counters.put({ name, count: count + change })
}

/** Moves one opportunity between statuses; null is "not there". Call inside the record's own transaction. */
export async function countMove(db: Database, from: Status | null, to: Status | null): Promise<void> {
  if (from === to) return
  if (from) await add(db, ofStatus(from), -1)
  if (to) await add(db, ofStatus(to), 1)
}

export async function statusCounts(db: Database): Promise<Record<Status, number>> {
  const rows = await db.counters.bulkGet(statuses.map(ofStatus))
  return Object.fromEntries(statuses.map((status, i) => [status, rows[i]?.count ?? 0])) as Record<
    Status,
    number
  >
}
