import { laterText } from '../core/kernel/later'
import { laterStamp, stampAfter } from '../core/kernel/stamp'
import { latestOf, mergedStamps, stampedChange } from '../core/kernel/stamp-fields'
import { joinedOpportunity, opportunityRules } from '../core/pipeline/merge'
import type { OpportunityRecord } from '../core/pipeline/opportunity-record'
import type { Database } from './database'
import { ownStamps, plainStamps, stampsId, stampsRow } from './stamping'
import { tombstoneOf } from './tombstones'

/**
 * The opportunities that were joined into another here, each with the ids under which it may stand now: the one that it
 * was joined into first, then where that one went.
 */
export async function joinedAway(db: Database): Promise<{ from: string; to: string[] }[]> {
  const joins = await db.joins.orderBy('id').toArray()
  const goesTo = new Map(joins.map(join => [join.from.id, join.opportunityId]))
  return joins.map(({ from }) => {
    const passed = new Set([from.id])
    for (let id = goesTo.get(from.id); id !== undefined && !passed.has(id); id = goesTo.get(id))
      passed.add(id)
    return { from: from.id, to: [...passed].slice(1) }
  })
}

/**
 * Two rows that were joined once and stand apart in another copy become one again, in one order whichever of both was
 * first. Writes the one and the tombstone of the other, both with stamps, and what was known of an earlier deletion of it;
 * the other's row is the caller's to remove.
 * @param when `updatedAt` of the one; the stamp is given `at` that time by that device.
 */
export async function joinAgain(
  db: Database,
  into: OpportunityRecord,
  again: OpportunityRecord,
  when: { updatedAt: string; at: string; by: string },
): Promise<OpportunityRecord> {
  const id = stampsId('opportunities', into.id)
  const [ofInto, ofAgain] = (await db.stamps.bulkGet([id, stampsId('opportunities', again.id)])).map(
    ownStamps,
  )
  const copies = [
    { row: into, stamps: ofInto ?? null },
    { row: again, stamps: ofAgain ?? null },
  ] as const
  const joined = joinedOpportunity(into, again)
  const made = {
    ...joined,
    keys: [...joined.keys].sort(),
    apart: [...joined.apart].sort(),
    updatedAt: when.updatedAt,
  }
  const stamp = stampAfter(copies.map(latestOf).reduce(laterStamp), when.at, when.by)
  const next = stampedChange(opportunityRules, copies[0], made, stamp)
  if (next) await db.stamps.put(stampsRow(id, next))
  await db.opportunities.put(made)
  const known = await db.tombstones.get(again.id)
  const gone = mergedStamps(known?.stamps, ofAgain ?? plainStamps(again)) ?? plainStamps(again)
  const updatedAt = laterText(known?.updatedAt ?? '', again.updatedAt)
  await db.tombstones.put(tombstoneOf('opportunities', { id: again.id, updatedAt }, gone))
  return made
}
