import { type Miscount, recount } from '../../src/store/counters'
import { storage } from '../../src/store/open'

/** What the repair found. */
export interface Repair {
  opportunities: number
  miscounts: Miscount[]
}

async function repairCounts(): Promise<Repair> {
  const db = await storage()
  return { miscounts: await recount(db), opportunities: await db.opportunities.count() }
}

Object.assign(globalThis, { repairCounts })
