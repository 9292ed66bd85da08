import type { Status } from '../core/pipeline/opportunity'
import type { OpportunityRecord } from '../core/pipeline/opportunity-record'
import { withNewStatus, withStatusBefore } from '../core/pipeline/status'
import { withStatus } from '../core/pipeline/tally'
import { countedInto, recountMoved } from './counters'
import type { Database } from './database'
import { timeAfter, timeNow } from './stamp'

async function putAll(
  db: Database,
  before: readonly OpportunityRecord[],
  change: (row: OpportunityRecord) => Partial<OpportunityRecord> & { status: Status },
): Promise<void> {
  const after = before.map(row => {
    const changed = { ...row, ...change(row), updatedAt: timeAfter(row.updatedAt) }
    return { ...changed, tallied: withStatus(row.tallied, changed) }
  })
  await db.opportunities.bulkPut(after)
  await recountMoved(
    db,
    before.map(row => row.tallied),
    after.map(row => row.tallied),
  )
}

const there = async (db: Database, ids: readonly string[]): Promise<OpportunityRecord[]> =>
  (await db.opportunities.bulkGet([...new Set(ids)])).filter(row => row !== undefined)

/**
 * Gives many opportunities one status, all or none.
 * @returns the ids of those that had another.
 */
export function setStatuses(db: Database, ids: readonly string[], status: Status): Promise<string[]> {
  return db.transaction('rw', [db.opportunities, ...countedInto(db)], async () => {
    const rows = (await there(db, ids)).filter(row => row.status !== status)
    const now = timeNow()
    await putAll(db, rows, row => withNewStatus(row, status, now))
    return rows.map(row => row.id)
  })
}

/** Undo: each stands as before. One that was changed by itself meanwhile is left alone. */
export function takeStatusesBack(db: Database, ids: readonly string[], status: Status): Promise<void> {
  return db.transaction('rw', [db.opportunities, ...countedInto(db)], async () => {
    const rows = (await there(db, ids)).filter(row => row.status === status && withStatusBefore(row))
    await putAll(db, rows, row => withStatusBefore(row) ?? row)
  })
}
