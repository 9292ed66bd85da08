import type { Database } from '../store/database'
import { settleDatabases } from '../store/database-before'
import { foldNext } from '../store/folding'
import { trimNotices } from '../store/notices'
import { packSearch } from '../store/search-index'
import { indexLeft, indexNext } from '../store/search-rebuild'
import { addUpNext } from '../store/trends'

/**
 * What the worker does by and by: settles what a restore left, brings the index for searching up to date, adds up what
 * postings say. All of it goes on at the next start where a killed worker left it, and none waits for another's fault.
 */
export async function runMaintenance(storage: () => Promise<Database>): Promise<void> {
  const db = await storage()
  for (const step of steps) await step(db).catch(error => console.error('Left for the next start.', error))
}

const steps: readonly ((db: Database) => Promise<void>)[] = [
  settleDatabases,
  async db => {
    // Packed as it goes: what waits is read whole at every key.
    do {
      while (await packSearch(db));
    } while ((await indexLeft(db)) || (await indexNext(db)))
  },
  async db => {
    while (await addUpNext(db));
  },
  trimNotices,
  async db => {
    while (await foldNext(db, Date.now()));
  },
]
