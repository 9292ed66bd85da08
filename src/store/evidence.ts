import * as v from 'valibot'
import { type Evidence, type EvidenceChange, evidenceSchema } from '../core/brand/evidence'
import { type EvidenceRecord, evidence } from '../records/evidence'
import type { Database } from './database'
import { newId, timeAfter, timeNow } from './stamp'
import { dropRows, putRowsBack, tablesOf, updateDerived } from './with-row'

const inStore = <T>(db: Database, work: () => Promise<T>): Promise<T> =>
  db.transaction('rw', tablesOf(db, [evidence]), work)

/** The newest first. */
export const listEvidence = (db: Database): Promise<EvidenceRecord[]> =>
  db.evidence.orderBy('date').reverse().toArray()

export function addEvidence(db: Database, given: Evidence): Promise<EvidenceRecord> {
  const now = timeNow()
  const row = { id: newId(), createdAt: now, updatedAt: now, ...v.parse(evidenceSchema, given) }
  return inStore(db, async () => {
    await db.evidence.add(row)
    await updateDerived(db, evidence, [], [row])
    return row
  })
}

/** @returns false where the entry is gone. */
export function editEvidence(db: Database, id: string, change: EvidenceChange): Promise<boolean> {
  return inStore(db, async () => {
    const row = await db.evidence.get(id)
    if (!row) return false
    const { createdAt, updatedAt, confidential, ...before } = row
    const { confidential: marked = confidential === true, ...named } = change
    const entry = { ...before, ...named, ...(marked ? { confidential: true } : {}) }
    const edited = { id, createdAt, updatedAt: timeAfter(updatedAt), ...v.parse(evidenceSchema, entry) }
    await db.evidence.put(edited)
    await updateDerived(db, evidence, [row], [edited])
    return true
  })
}

export const deleteEvidence = (db: Database, id: string): Promise<void> =>
  inStore(db, async () => {
    const row = await db.evidence.get(id)
    if (row) await dropRows(db, evidence.name, [row])
  })

/** Undo of a deletion. */
export const restoreEvidence = (db: Database, row: EvidenceRecord): Promise<void> =>
  inStore(db, () => putRowsBack(db, evidence.name, [{ ...row, updatedAt: timeAfter(row.updatedAt) }]))
