import { storeOf } from '../records/registry'
import { agreed } from './agree'
import type { Database } from './database'
import { joinAgain, joinedAway } from './join-again'
import { opportunityParts, type Part, parentsIn, partsIn } from './of-opportunity'
import { stampsId } from './stamping'

/**
 * What two copies say of one opportunity may agree with neither's rows: each counted its own sightings, one joined
 * what the other went on seeing, one erased what the other keeps. Here the rows are made to agree again. All of it
 * follows from the merged rows alone, so that both devices come to the same, however often they merge.
 */

/** A moment after both, so that what was put right wins over either copy at the next merge. */
const justAfter = (...times: string[]): string =>
  new Date(Math.max(...times.map(time => Date.parse(time))) + 1).toISOString()

/** What was joined stays joined: rows that another copy still had under the one that went follow it. */
async function followJoins(db: Database, alive: Set<string>, touched: Set<string>): Promise<void> {
  for (const { from, to } of await joinedAway(db)) {
    const intoId = to.find(id => alive.has(id))
    if (intoId === undefined) {
      // It stands by itself again: its deletion went with the join.
      if (alive.has(from)) await db.tombstones.delete(from)
      continue
    }
    const [into, again] = await db.opportunities.bulkGet([intoId, from])
    if (into && again) {
      const updatedAt = justAfter(into.updatedAt, again.updatedAt)
      await joinAgain(db, into, again, { updatedAt, at: updatedAt, by: joiner })
      await db.opportunities.delete(again.id)
      await db.stamps.delete(stampsId('opportunities', again.id))
      alive.delete(again.id)
    }
    for (const store of opportunityParts) {
      const rows = await partsIn(db, store, from).toArray()
      if (rows.length === 0) continue
      touched.add(intoId)
      for (const row of rows) await takeIn(db, store, { ...row, opportunityId: intoId })
    }
  }
}

/** Whoever makes them one: on every device the same stamp. */
const joiner = 'join'

/** Of two that may not stand side by side, the one of the lower id stays: on either device the same. */
async function takeIn(db: Database, name: string, row: Part): Promise<void> {
  const { unique } = storeOf(name)
  const table = db.table<Part, string>(name)
  if (unique && !unique.apart) {
    const there = await table
      .where(unique.index)
      .equals([...unique.key(row)])
      .first()
    await table.bulkDelete([row.id, ...(there && there.id > row.id ? [there.id] : [])])
    if (there && there.id < row.id) return
  }
  await table.put(row)
}

/** Rows whose opportunity is gone go too. */
async function dropOrphans(db: Database, alive: ReadonlySet<string>): Promise<void> {
  const gone = new Set<string>()
  for (const store of opportunityParts) {
    for (const id of await parentsIn(db, store)) if (!alive.has(id)) gone.add(id)
  }
  for (const id of gone) for (const store of opportunityParts) await partsIn(db, store, id).delete()
}

/** Puts right what a merge left. `touched`: opportunities of which, or of whose rows, the copies differed. */
export async function mendMerged(db: Database, touched: Set<string>): Promise<void> {
  await db.transaction(
    'rw',
    [
      db.opportunities,
      db.joins,
      db.ownRules,
      db.tombstones,
      db.stamps,
      ...opportunityParts.map(name => db.table(name)),
    ],
    async () => {
      const alive = new Set(await db.opportunities.toCollection().primaryKeys())
      await followJoins(db, alive, touched)
      await dropOrphans(db, alive)
      for (const id of touched) {
        const row = await db.opportunities.get(id)
        if (!row) continue
        const right = await agreed(db, row)
        if (right === null) await db.opportunities.delete(id)
        else if (JSON.stringify(right) !== JSON.stringify(row))
          await db.opportunities.put({ ...right, judgedWith: 'merged', updatedAt: justAfter(row.updatedAt) })
      }
    },
  )
}
