import type { Database } from './database'
import { indexEvidence, indexOpportunity } from './search-index'

/** Records indexed in one transaction. */
const batch = 100

/** A row of the index that is no document: up to which record's id the index was made. */
const progress = { id: '~', segment: -1 }
const whole = 'all'

/**
 * Indexes the next records of a database that was filled by a restore: the index is not part of a backup.
 * @returns false when all are.
 */
export async function indexNext(db: Database): Promise<boolean> {
  if ((await db.searchDocs.get(progress.id))?.words === whole) return false
  return db.transaction('rw', [db.opportunities, db.postings, db.evidence, db.searchDocs], async () => {
    const from = (await db.searchDocs.get(progress.id))?.words ?? ''
    const rows = await db.opportunities.where('id').above(from).limit(batch).toArray()
    for (const row of rows) await indexOpportunity(db, row)
    const last = rows.length < batch
    if (last) for (const row of await db.evidence.toArray()) await indexEvidence(db, row)
    await db.searchDocs.put({ ...progress, words: last ? whole : (rows.at(-1)?.id ?? whole) })
    return true
  })
}
