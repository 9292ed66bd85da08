import { sha256 } from '../adapters/checksum'
import { type Brand, emptyBrand } from '../core/brand/brand'
import type { Master } from '../core/fit/opening'
import { shortHash } from '../core/fit/slug'
import type { EvidenceRecord } from '../records/evidence'
import type { Database } from './database'
import { newestMaster } from './master'
import { getSetting, putSetting } from './settings'
import { newId, timeNow } from './stamp'

/** What everything is held against: the brand statement in force and the evidence, under one name. */
export interface Yardstick {
  name: string
  brand: Brand
  evidence: EvidenceRecord[]
  /** The newest résumé that is nobody's version; null where none is kept. */
  master: Master | null
}

/** Call in a transaction over `settings`, `brands`, `evidence` and `resumes` to see them at one moment. */
export async function yardstick(db: Database): Promise<Yardstick> {
  const [name, newest, evidence, master] = await Promise.all([
    getSetting(db, 'yardstick'),
    db.brands.orderBy('id').last(),
    // Turned round here: the database gives a whole range at once only forwards.
    db.evidence.orderBy('date').toArray(),
    newestMaster(db),
  ])
  return {
    // A résumé that changes is another yardstick, without anyone having to say so.
    name: master ? `${name}.${shortHash(`${master.id} ${master.updatedAt}`)}` : name,
    brand: newest?.brand ?? emptyBrand,
    evidence: evidence.reverse(),
    master: master && { resume: master.resume, text: master.text },
  }
}

/** To be called in the transaction of every change of brand statement or evidence. */
export const renewYardstick = (db: Database): Promise<void> => putSetting(db, 'yardstick', newId())

/** What a yardstick is made of, in a word: brand statements and evidence as they stand. */
export const yardstickMark = async (db: Database): Promise<string> => {
  const all = await Promise.all([db.brands.toArray(), db.evidence.toArray()])
  return sha256(JSON.stringify(all.map(rows => rows.map(({ id, updatedAt }) => [id, updatedAt]))))
}

/**
 * Names the yardstick of records that were merged: where one side had a part of it alone, neither side's name is right.
 * It follows from the records, so that both devices come to the same, however often they merge.
 */
export async function nameMergedYardstick(db: Database, before: readonly string[]): Promise<void> {
  const mark = await yardstickMark(db)
  if (before.every(each => each === mark)) return
  const value = mark.slice(0, 32)
  const row = await db.settings.get('yardstick')
  if (row?.value === value) return
  const updatedAt = row ? new Date(Date.parse(row.updatedAt) + 1).toISOString() : timeNow()
  await db.settings.put({ name: 'yardstick', value, updatedAt })
}
