import { sha256 } from '../adapters/checksum'
import { type Brand, emptyBrand } from '../core/brand/brand'
import type { Master } from '../core/fit/opening'
import { shortHash } from '../core/fit/slug'
import type { EvidenceRecord } from '../records/evidence'
import type { OwnRuleRecord } from '../records/ownRules'
import type { Database } from './database'
import { newestMaster } from './master'
import { newestBrand } from './newest-brand'
import { getSetting, putSetting } from './settings'
import { newId, timeNow } from './stamp'

/** The setting's name, under which it lies in everybody's database. */
const revisionSetting = 'yardstick'

/** What everything is held against: the brand statement in force, the evidence, the résumé and the user's rules. */
export interface Criteria {
  /** A name for all of it as it stands; another one with every change. */
  revision: string
  brand: Brand
  evidence: EvidenceRecord[]
  /** The newest résumé that is nobody's version; null where none is kept. */
  master: Master | null
  /** What the user corrected before. */
  rules: OwnRuleRecord[]
}

/** Call in a transaction over `settings`, `brands`, `stamps`, `evidence`, `resumes` and `ownRules` to see them at one moment. */
export async function currentCriteria(db: Database): Promise<Criteria> {
  const [revision, newest, evidence, master, rules] = await Promise.all([
    getSetting(db, revisionSetting),
    newestBrand(db),
    // Turned round here: the database gives a whole range at once only forwards.
    db.evidence.orderBy('date').toArray(),
    newestMaster(db),
    db.ownRules.toArray(),
  ])
  return {
    // A résumé that changes makes another revision, without anyone having to say so.
    revision: master ? `${revision}.${shortHash(`${master.id} ${master.updatedAt}`)}` : revision,
    brand: newest?.row.brand ?? emptyBrand,
    evidence: evidence.reverse(),
    master: master && { resume: master.resume, text: master.text },
    rules,
  }
}

/** To be called in the transaction of every change of brand statement, evidence or rules. */
export const renewCriteria = (db: Database): Promise<void> => putSetting(db, revisionSetting, newId())

/** What the criteria are made of, in a word: brand statements, evidence and rules as they stand. */
export const criteriaMark = async (db: Database): Promise<string> => {
  const all = await Promise.all([db.brands.toArray(), db.evidence.toArray(), db.ownRules.toArray()])
  return sha256(JSON.stringify(all.map(rows => rows.map(({ id, updatedAt }) => [id, updatedAt]))))
}

/**
 * Names the revision of criteria that were merged: where one side had a part of it alone, neither side's name is right.
 * It follows from the records, so that both devices come to the same, however often they merge.
 */
export async function reviseMerged(db: Database, before: readonly string[]): Promise<void> {
  const mark = await criteriaMark(db)
  if (before.every(each => each === mark)) return
  const value = mark.slice(0, 32)
  const row = await db.settings.get(revisionSetting)
  if (row?.value === value) return
  const updatedAt = row ? new Date(Date.parse(row.updatedAt) + 1).toISOString() : timeNow()
  await db.settings.put({ name: revisionSetting, value, updatedAt })
}
