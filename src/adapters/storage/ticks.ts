import type { TickRecord } from '../../core/records'
import type { Database } from './database'
import { newId, timeNow } from './stamp'
import { bury } from './tombstones'

/** The ids of the ticked items of one opportunity, with when they were ticked. */
export async function ticksOf(db: Database, opportunityId: string): Promise<Map<string, string>> {
  const rows = await db.ticks
    .where('[opportunityId+itemId]')
    .between([opportunityId, ''], [opportunityId, '\uffff'])
    .toArray()
  return new Map(rows.map(row => [row.itemId, row.tickedAt]))
}

/** Sets or takes away a tick; setting one twice changes nothing. */
export function setTick(db: Database, opportunityId: string, itemId: string, ticked: boolean): Promise<void> {
  return db.transaction('rw', db.opportunities, db.ticks, db.tombstones, async () => {
    const row: TickRecord | undefined = await db.ticks
      .where('[opportunityId+itemId]')
      .equals([opportunityId, itemId])
      .first()
    // It may have been erased in another window.
    if (ticked && !row && (await db.opportunities.get(opportunityId))) {
      const now = timeNow()
      await db.ticks.add({ id: newId(), opportunityId, itemId, tickedAt: now, updatedAt: now })
    }
    if (!ticked && row) {
      await db.ticks.delete(row.id)
      await bury(db, 'ticks', row.id, row.updatedAt)
    }
  })
}
