import * as v from 'valibot'
import { type Evidence, type EvidenceChange, evidenceSchema } from '../core/brand/evidence'
import { type EvidenceRecord, evidence } from '../records/evidence'
import { renewCriteria } from './criteria'
import type { Database } from './database'
import { indexRow, unindexRow } from './search-index'
import { newId, timeAfter, timeNow } from './stamp'
import { addTombstone, removeTombstone } from './tombstones'

/** The newest first. */
export const listEvidence = (db: Database): Promise<EvidenceRecord[]> =>
  db.evidence.orderBy('date').reverse().toArray()

export function addEvidence(db: Database, given: Evidence): Promise<EvidenceRecord> {
  const now = timeNow()
  const row = { id: newId(), createdAt: now, updatedAt: now, ...v.parse(evidenceSchema, given) }
  return db.transaction('rw', db.evidence, db.settings, db.searchDocs, async () => {
    await db.evidence.add(row)
    await indexRow(db, evidence, row)
    await renewCriteria(db)
    return row
  })
}

/** @returns false where the entry is gone. */
export function editEvidence(db: Database, id: string, change: EvidenceChange): Promise<boolean> {
  return db.transaction('rw', db.evidence, db.settings, db.searchDocs, async () => {
    const row = await db.evidence.get(id)
    if (!row) return false
    const { createdAt, updatedAt, confidential, ...before } = row
    const { confidential: marked = confidential === true, ...named } = change
    const entry = { ...before, ...named, ...(marked ? { confidential: true } : {}) }
    const edited = { id, createdAt, updatedAt: timeAfter(updatedAt), ...v.parse(evidenceSchema, entry) }
    await db.evidence.put(edited)
    await indexRow(db, evidence, edited)
    await renewCriteria(db)
    return true
  })
}

export function deleteEvidence(db: Database, id: string): Promise<void> {
  return db.transaction('rw', [db.evidence, db.tombstones, db.settings, db.searchDocs], async () => {
    const row = await db.evidence.get(id)
    await db.evidence.delete(id)
    await unindexRow(db, evidence, id)
    await addTombstone(db, 'evidence', id, row?.updatedAt)
    await renewCriteria(db)
  })
}

/** Undo of a deletion. */
export function restoreEvidence(db: Database, row: EvidenceRecord): Promise<void> {
  return db.transaction('rw', [db.evidence, db.tombstones, db.settings, db.searchDocs], async () => {
    await db.evidence.put({ ...row, updatedAt: timeAfter(row.updatedAt) })
    await indexRow(db, evidence, row)
    await removeTombstone(db, row.id)
    await renewCriteria(db)
  })
}
