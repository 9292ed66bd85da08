import type { Carried } from '../core/checklist/carried'
import type { TickRecord } from '../records/ticks'
import type { Database } from './database'
import { newId, timeNow } from './stamp'
import { addTombstone } from './tombstones'

/** The ids of the ticked items of one opportunity, with when they were ticked. */
export async function ticksOf(db: Database, opportunityId: string): Promise<Map<string, string>> {
  const rows = await db.ticks
    .where('[opportunityId+itemId]')
    .between([opportunityId, ''], [opportunityId, '\uffff'])
    .toArray()
  return new Map(rows.map(row => [row.itemId, row.tickedAt]))
}

const noneCarried: Carried = new Map()

const rowOf = (db: Database, opportunityId: string, itemId: string): Promise<TickRecord | undefined> =>
  db.ticks.where('[opportunityId+itemId]').equals([opportunityId, itemId]).first()

async function drop(db: Database, row: TickRecord): Promise<void> {
  await db.ticks.delete(row.id)
  await addTombstone(db, 'ticks', row.id, row.updatedAt)
}

/** Earlier ticks become ticks of the items that stand for them now, since when they were ticked. */
async function carryOver(db: Database, opportunityId: string, carried: Carried): Promise<void> {
  const now = timeNow()
  const gone = new Map<string, TickRecord>()
  for (const [itemId, earlier] of carried) {
    const rows = (await Promise.all(earlier.map(id => rowOf(db, opportunityId, id)))).filter(
      row => row !== undefined,
    )
    const [first] = rows.map(row => row.tickedAt).sort()
    if (first === undefined) continue
    for (const row of rows) gone.set(row.id, row)
    if (!(await rowOf(db, opportunityId, itemId)))
      await db.ticks.add({ id: newId(), opportunityId, itemId, tickedAt: first, updatedAt: now })
  }
  for (const row of gone.values()) await drop(db, row)
}

/**
 * Sets or takes away a tick; setting one twice changes nothing.
 * @param carried the earlier ticks that items stand for now (core/checklist/carried): one that is taken away must not
 *   come back by them.
 */
export function setTick(
  db: Database,
  opportunityId: string,
  itemId: string,
  ticked: boolean,
  carried = noneCarried,
): Promise<void> {
  return db.transaction('rw', db.opportunities, db.ticks, db.tombstones, async () => {
    await carryOver(db, opportunityId, carried)
    const row = await rowOf(db, opportunityId, itemId)
    // It may have been erased in another window.
    if (ticked && !row && (await db.opportunities.get(opportunityId))) {
      const now = timeNow()
      await db.ticks.add({ id: newId(), opportunityId, itemId, tickedAt: now, updatedAt: now })
    }
    if (!ticked && row) await drop(db, row)
  })
}
