import { laterText } from '../../core/kernel/later'
import { hasSeen } from '../../core/kernel/stamp'
import { mergedStamps, outlives } from '../../core/kernel/stamp-fields'
import type { AnyStore, StoredRow } from '../../records/define'
import { allStores, partsOf } from '../../records/registry'
import type { TombstoneRecord } from '../../records/tombstones'
import { recountMoved } from '../counters'
import type { Database } from '../database'
import { hangingOn } from '../of-opportunity'
import { unindexRow } from '../search-index'
import { ownStamps, plainStamps, stampsId, stampsRow } from '../stamping'
import { keyOf, tallyIn } from '../with-row'
import { outlived, seenByDeletion, stampedWhole, type Taking } from './taking'

type Row = StoredRow & Record<string, unknown>

const merged = (a: TombstoneRecord, b: TombstoneRecord | undefined): TombstoneRecord => {
  if (!b) return a
  const stamps = mergedStamps(a.stamps, b.stamps)
  return { ...a, updatedAt: laterText(a.updatedAt, b.updatedAt), ...(stamps ? { stamps } : {}) }
}

/** Parents first: what hangs on one that stays, stays. */
export const inOrder = (graves: readonly TombstoneRecord[]): TombstoneRecord[] => {
  const rank = ({ store }: TombstoneRecord) =>
    allStores.find(each => each.name === store)?.parent === undefined ? 0 : 1
  return [...graves].sort((a, b) => rank(a) - rank(b))
}

/**
 * Takes in one deletion: absence deletes nothing, only this does, and only what whoever deleted it had heard of. A row
 * that outlives it is stamped as a whole and told anew with all its parts, since others may have let go of it.
 * @param keep the user's word on so many deletions: nothing goes.
 */
export async function takeDeletion(
  db: Database,
  grave: TombstoneRecord,
  taking: Taking,
  keep = false,
): Promise<void> {
  const store = allStores.find(each => each.name === grave.store)
  if (!store || store.beside || store.name === 'settings' || store.name === 'tombstones') return
  const [row, beside, there] = await Promise.all([
    db.table<Row, string>(store.name).get(grave.id),
    db.stamps.get(stampsId(store.name, grave.id)),
    db.tombstones.get(grave.id),
  ])
  if (!row) {
    await db.tombstones.put(merged(grave, there))
    if (taking.relay) taking.mark('tombstones', grave.id)
    return
  }
  const copy = { row, stamps: ownStamps(beside) }
  const known = copy.stamps?.seen?.['*']
  const isSettled =
    known !== undefined &&
    copy.stamps?.fields['*'] !== undefined &&
    Object.values(seenByDeletion(grave)).every(stamp => hasSeen(known, stamp))
  if (isSettled) return
  if (keep || outlives(copy, grave)) {
    const stamps = stampedWhole({ row, stamps: outlived(copy, grave) }, taking)
    await db.stamps.put(stampsRow(stampsId(store.name, grave.id), stamps))
    taking.mark(store.name, grave.id)
    // Its parts were deleted with it, and stay with it.
    for (const part of await partsWith(db, store, grave.id)) await stampPart(db, part.store, part.row, taking)
    if (!store.parent) taking.broughtBack += 1
    return
  }
  // What was known of earlier deletions is not forgotten with the row.
  const stamps = known
    ? mergedStamps(grave.stamps ?? plainStamps(grave), { base: '', fields: {}, seen: { '*': known } })
    : grave.stamps
  await db.tombstones.put(merged({ ...grave, ...(stamps ? { stamps } : {}) }, there))
  await drop(db, store, row)
  for (const part of await partsWith(db, store, grave.id)) await drop(db, part.store, part.row)
  if (store.parent?.store === 'opportunities') taking.touch(store.name, String(row[store.parent.field]))
  if (taking.relay) taking.mark('tombstones', grave.id)
  taking.count(store.name, 1)
  if (!store.parent) taking.deleted += 1
}

async function stampPart(db: Database, { name }: AnyStore, row: Row, taking: Taking): Promise<void> {
  const id = stampsId(name, keyOf(row))
  const stamps = ownStamps(await db.stamps.get(id))
  await db.stamps.put(stampsRow(id, stampedWhole({ row, stamps }, taking)))
  taking.mark(name, keyOf(row))
}

/** All rows that are a part of one. */
async function partsWith(
  db: Database,
  { name }: AnyStore,
  id: string,
): Promise<{ store: AnyStore; row: Row }[]> {
  const all = await Promise.all(
    partsOf(name).map(async store => {
      const rows = await hangingOn<Row>(db, store.name, id).toArray()
      return rows.map(row => ({ store, row }))
    }),
  )
  return all.flat()
}

export async function drop(db: Database, store: AnyStore, row: StoredRow): Promise<void> {
  const key = keyOf(row)
  await db.table(store.name).delete(key)
  await db.stamps.delete(stampsId(store.name, key))
  await unindexRow(db, store, key)
  await recountMoved(db, tallyIn(store, [row]), [])
}
