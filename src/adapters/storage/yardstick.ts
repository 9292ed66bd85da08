import { type Brand, emptyBrand } from '../../core/brand'
import type { EvidenceRecord } from '../../core/records'
import type { Database } from './database'
import { getSetting, putSetting } from './settings'
import { newId } from './stamp'

/** What everything is held against: the brand statement in force and the evidence, under one name. */
export interface Yardstick {
  name: string
  brand: Brand
  evidence: EvidenceRecord[]
}

/** Call in a transaction over `settings`, `brands` and `evidence` to see them at one moment. */
export async function yardstick(db: Database): Promise<Yardstick> {
  const [name, newest, evidence] = await Promise.all([
    getSetting(db, 'yardstick'),
    db.brands.orderBy('id').last(),
    // Turned round here: the database gives a whole range at once only forwards.
    db.evidence.orderBy('date').toArray(),
  ])
  return { name, brand: newest?.brand ?? emptyBrand, evidence: evidence.reverse() }
}

/** To be called in the transaction of every change of brand statement or evidence. */
export const renewYardstick = (db: Database): Promise<void> => putSetting(db, 'yardstick', newId())

/** Whether two databases hold the same brand statement and evidence, whatever their yardsticks are called. */
export async function isSameYardstick(one: Database, other: Database): Promise<boolean> {
  const rows = async (db: Database) => {
    const all = await Promise.all([db.brands.toArray(), db.evidence.toArray()])
    return all.flat().map(({ id, updatedAt }) => `${id} ${updatedAt}`)
  }
  return (await rows(one)).join() === (await rows(other)).join()
}
