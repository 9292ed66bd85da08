import type { Database } from './database'

/** Erases every record and setting on this device, in one transaction. There is no way back. */
export const eraseEverything = (db: Database): Promise<void> =>
  db.transaction('rw', db.tables, async () => {
    await Promise.all(db.tables.map(table => table.clear()))
  })
