import * as v from 'valibot'
import { type Evidence, evidenceSchema } from '../core/brand/evidence'
import { type EvidenceRecord, evidence } from '../records/evidence'
import { storeOf } from '../records/registry'
import type { Database } from './database'
import { remove } from './rows'
import { newId, timeNow } from './stamp'
import { addRows, tablesOf } from './with-row'

/** All of them or none, in one transaction. @returns how to take them back. */
export async function importEvidence(db: Database, given: readonly Evidence[]): Promise<() => Promise<void>> {
  const now = timeNow()
  const rows = given.map(
    (entry): EvidenceRecord => ({
      id: newId(),
      createdAt: now,
      updatedAt: now,
      ...v.parse(evidenceSchema, entry),
    }),
  )
  const store = storeOf(evidence.name)
  await db.transaction('rw', tablesOf(db, [store]), () => addRows(db, store, rows))
  return async () => {
    await remove(db, evidence, ...rows.map(({ id }) => id))
  }
}
