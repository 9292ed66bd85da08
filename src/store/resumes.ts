import * as v from 'valibot'
import { type JsonResume, jsonResumeSchema } from '../core/resume/json-resume'
import { resumeText } from '../core/resume/resume-text'
import { freeName, nameFor } from '../core/tailoring/version-tree'
import { type FileRecord, fileRecord } from '../records/files'
import { isTextOnly, maxResumeText, type ResumeRecord } from '../records/resumes'
import type { Database } from './database'
import { newId, timeAfter, timeNow } from './stamp'
import { addTombstone, removeTombstone } from './tombstones'

export const listResumes = (db: Database): Promise<ResumeRecord[]> => db.resumes.orderBy('id').toArray()

interface NewResume {
  name: string
  parentId: string | null
  opportunityId: string | null
  resume: JsonResume
  /** Where only a text is known; else it follows from the résumé. */
  text?: string
  file?: Pick<FileRecord, 'name' | 'type' | 'bytes'> | undefined
}

const textOf = (resume: JsonResume, text: string): string =>
  (isTextOnly(resume) ? text : resumeText(resume)).slice(0, maxResumeText)

/** Keeps a version under a name that no other has. */
export function addResume(db: Database, given: NewResume): Promise<ResumeRecord> {
  const resume = v.parse(jsonResumeSchema, given.resume)
  const now = timeNow()
  return db.transaction('rw', db.resumes, db.files, async () => {
    const taken = (await db.resumes.toArray()).map(each => each.name)
    const row: ResumeRecord = {
      id: newId(),
      createdAt: now,
      updatedAt: now,
      name: freeName(given.name, taken),
      parentId: given.parentId,
      opportunityId: given.opportunityId,
      resume,
      text: textOf(resume, given.text ?? ''),
      frozenAt: null,
      fileId: given.file ? newId() : null,
    }
    if (given.file && row.fileId)
      await db.files.add(v.parse(fileRecord, { id: row.fileId, updatedAt: now, ...given.file }))
    await db.resumes.add(row)
    return row
  })
}

/** A version made from another one; its file stays with that one. Null where that one is gone. */
export function deriveResume(
  db: Database,
  parentId: string,
  opportunityId: string | null,
): Promise<ResumeRecord | null> {
  return db.transaction('rw', db.resumes, db.files, db.opportunities, async () => {
    const parent = await db.resumes.get(parentId)
    if (!parent) return null
    const opportunity = opportunityId === null ? undefined : await db.opportunities.get(opportunityId)
    const name = nameFor(parent.name, opportunity?.organization ?? '')
    const { resume, text } = parent
    return addResume(db, { name, parentId, opportunityId, resume, text })
  })
}

export interface ResumeChange {
  name?: string
  resume?: JsonResume
  /** Only of a version that is text alone. */
  text?: string
}

/** @returns false where it is gone, or was sent and so stays as it is. Its name may change even then. */
export function editResume(db: Database, id: string, change: ResumeChange): Promise<boolean> {
  return db.transaction('rw', db.resumes, async () => {
    const row = await db.resumes.get(id)
    const changesText = change.resume !== undefined || change.text !== undefined
    if (!row || (row.frozenAt !== null && changesText)) return false
    const resume = change.resume ? v.parse(jsonResumeSchema, change.resume) : row.resume
    await db.resumes.put({
      ...row,
      name: change.name?.slice(0, 200) || row.name,
      resume,
      text: textOf(resume, change.text ?? row.text),
      updatedAt: timeAfter(row.updatedAt),
    })
    return true
  })
}

/** What was deleted, for putting it back; null where it was sent (that record stays) or is gone. */
export function deleteResume(
  db: Database,
  id: string,
): Promise<{ resume: ResumeRecord; file: FileRecord | null } | null> {
  return db.transaction('rw', db.resumes, db.files, db.tombstones, async () => {
    const resume = await db.resumes.get(id)
    if (!resume || resume.frozenAt !== null) return null
    const file = (resume.fileId && (await db.files.get(resume.fileId))) || null
    await db.resumes.delete(id)
    await addTombstone(db, 'resumes', id, resume.updatedAt)
    if (file) {
      await db.files.delete(file.id)
      await addTombstone(db, 'files', file.id, file.updatedAt)
    }
    return { resume, file }
  })
}

/** Undo of a deletion. */
export function restoreResume(
  db: Database,
  { resume, file }: { resume: ResumeRecord; file: FileRecord | null },
): Promise<void> {
  return db.transaction('rw', db.resumes, db.files, db.tombstones, async () => {
    await db.resumes.put({ ...resume, updatedAt: timeAfter(resume.updatedAt) })
    await removeTombstone(db, resume.id)
    if (!file) return
    await db.files.put({ ...file, updatedAt: timeAfter(file.updatedAt) })
    await removeTombstone(db, file.id)
  })
}

/** Keeps a file with a version, in the place of one that was. A version that was sent takes one too: what went out. */
export function keepFile(
  db: Database,
  id: string,
  file: Pick<FileRecord, 'name' | 'type' | 'bytes'>,
): Promise<boolean> {
  return db.transaction('rw', db.resumes, db.files, db.tombstones, async () => {
    const row = await db.resumes.get(id)
    if (!row) return false
    const before = row.fileId && (await db.files.get(row.fileId))
    if (before) {
      await db.files.delete(before.id)
      await addTombstone(db, 'files', before.id, before.updatedAt)
    }
    const kept = v.parse(fileRecord, { id: newId(), updatedAt: timeNow(), ...file })
    await db.files.add(kept)
    await db.resumes.put({ ...row, fileId: kept.id, updatedAt: timeAfter(row.updatedAt) })
    return true
  })
}

/** The file that was kept with a version. */
export async function fileOf(db: Database, resume: ResumeRecord): Promise<FileRecord | null> {
  return (resume.fileId && (await db.files.get(resume.fileId))) || null
}
