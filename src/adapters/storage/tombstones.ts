import type { Database } from './database'
import { timeNow } from './stamp'

/** Marks a row as deleted, so that a later merge does not bring it back. Call in the deletion's transaction. */
export const bury = (db: Database, store: string, id: string): Promise<string> =>
  db.tombstones.put({ id, store, updatedAt: timeNow() })

/** Takes a deletion back; the row itself is put back by the caller in the same transaction. */
export const unbury = (db: Database, id: string): Promise<void> => db.tombstones.delete(id)
