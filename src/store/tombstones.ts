import type { FieldStamps } from '../core/kernel/field-rules'
import type { TombstoneRecord } from '../records/tombstones'
import type { Database } from './database'
import { timeAfter } from './stamp'
import { plainStamps } from './stamping'

/**
 * Marks a row as deleted, so that a later merge does not bring it back. Call in the deletion's transaction, after the
 * deletion: what was known of the row is then said with it (store/stamping).
 * @param changedAt when the row was changed last: its deletion is later, whatever the clock says.
 */
export const addTombstone = (db: Database, store: string, id: string, changedAt = ''): Promise<string> =>
  db.tombstones.put({ id, store, updatedAt: timeAfter(changedAt) })

/** The same where nothing stamps (rows of other copies are taken in): it says itself what was known of the row. */
export const tombstoneOf = (
  store: string,
  row: { id: string; updatedAt: string },
  stamps: FieldStamps = plainStamps(row),
): TombstoneRecord => ({ id: row.id, store, updatedAt: row.updatedAt, stamps })

/** Takes a deletion back; the row itself is put back by the caller in the same transaction. */
export const removeTombstone = (db: Database, id: string): Promise<void> => db.tombstones.delete(id)
