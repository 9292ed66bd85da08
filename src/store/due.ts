import { type Due, dueOf } from '../core/pipeline/due'
import type { OpportunityRecord } from '../core/pipeline/opportunity-record'
import type { Database } from './database'
import { dueBy } from './next-actions'
import { opportunitiesOfStatus } from './opportunities'

export interface DueItem extends Due {
  row: OpportunityRecord
}

/** Applications that are looked at for a follow-up: the last seen so many. */
const mostApplied = 200

/**
 * What is to be done until a day (YYYY-MM-DD), the longest waiting first: what the user planned, and following up
 * on applications about which nothing was planned.
 */
export async function dueUntil(db: Database, day: string, most: number): Promise<DueItem[]> {
  const [planned, applied] = await Promise.all([
    dueBy(db, day, most),
    opportunitiesOfStatus(db, 'applied', mostApplied),
  ])
  const known = new Set(planned.map(row => row.id))
  return [...planned, ...applied.filter(row => !known.has(row.id))]
    .flatMap(row => {
      const due = dueOf(row)
      return due && due.due <= day ? [{ row, ...due }] : []
    })
    .sort((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1))
    .slice(0, most)
}
