import type { Database } from '../database'

/** Whether the shared folder waits for the user, by the one row that the last look left (`putState`). */
export const folderAsks = async (db: Database): Promise<boolean> =>
  (await db.sync.get('asks'))?.value === true
