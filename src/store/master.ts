import type { ResumeRecord } from '../records/resumes'
import type { Database } from './database'

/** The newest résumé that is nobody's version. Looked for by keys: the texts of all versions are not read for one. */
export async function newestMaster(db: Database): Promise<ResumeRecord | null> {
  const [all, ...others] = await Promise.all([
    db.resumes.toCollection().primaryKeys(),
    db.resumes.orderBy('parentId').primaryKeys(),
    db.resumes.orderBy('opportunityId').primaryKeys(),
  ])
  const made = new Set(others.flat())
  const id = all.findLast(key => !made.has(key))
  return id === undefined ? null : ((await db.resumes.get(id)) ?? null)
}
