import { mergeCopies } from '../../core/kernel/merge-fields'
import { isSame } from '../../core/kernel/same'
import { outlives } from '../../core/kernel/stamp-fields'
import type { OpportunityRecord } from '../../core/pipeline/opportunity-record'
import type { PostingRecord } from '../../core/pipeline/posting-record'
import type { AnyStore, StoredRow } from '../../records/define'
import type { StampsRecord } from '../../records/stamps'
import type { TombstoneRecord } from '../../records/tombstones'
import { countedInto, recountMoved } from '../counters'
import type { Database } from '../database'
import { apartByKey, underKeysOf, uniqueKey } from '../merge-rows'
import { unpackedPosting } from '../postings'
import { indexLater, indexRows } from '../search-index'
import { ownStamps, stampsId, stampsRow } from '../stamping'
import { tombstoneOf } from '../tombstones'
import { keyOf, tallyIn } from '../with-row'
import { unmark } from './outbox'
import { countedFor, isAsBefore, withOwn } from './own-judgement'
import { rowsUnder } from './rows-under'
import { outlived, type Taking } from './taking'
import { saysMore, type Told } from './told'

type Keyed = StoredRow & { id: string }
const opening = (row: StoredRow) => row as OpportunityRecord

/** A posting that is folded says the same as one that is not. */
const asMerged = (name: string, row: StoredRow): StoredRow =>
  name === 'postings' ? unpackedPosting(row as PostingRecord) : row

/** The tables that rows of a store are taken in with. */
export const tablesToTake = (db: Database, { name }: AnyStore) => [
  ...countedInto(db),
  ...[name, 'tombstones', 'stamps', 'outbox', 'searchDocs'].map(table => db.table(table)),
]

/**
 * Takes in rows of one store as another device tells them, by the rules of that store; a row that was deleted here
 * comes back where whoever deleted it had not heard of what is told. Call in a transaction over `tablesToTake`, on a
 * database that stamps nothing of its own.
 */
export async function takeRows(
  db: Database,
  store: AnyStore,
  told: readonly Told[],
  taking: Taking,
): Promise<void> {
  const { name } = store
  const isOpening = name === 'opportunities'
  const table = db.table<StoredRow, string>(name)
  const keys = told.map(({ key }) => key)
  const ids = keys.map(key => stampsId(name, key))
  const [found, beside, graves] = await Promise.all([
    rowsUnder(table, keys),
    rowsUnder<StampsRecord>(db.table('stamps'), ids),
    name === 'settings' ? [] : rowsUnder<TombstoneRecord>(db.table('tombstones'), keys),
  ])
  const rows = found.map(row => row && asMerged(name, row))
  const before: StoredRow[] = []
  const made: StoredRow[] = []
  const stamps: StampsRecord[] = []
  const stampless: string[] = []
  const noted: string[] = []
  const risen: string[] = []
  const known: string[] = []
  told.forEach((each, i) => {
    const [row, grave] = [rows[i], graves[i]]
    const [key, id] = [keys[i] ?? '', ids[i] ?? '']
    const own = ownStamps(beside[i])
    const settle = (merged: StoredRow, a: StoredRow, b: StoredRow) => store.settle?.(merged, a, b) ?? merged
    const copy = isOpening
      ? { ...each.copy, row: withOwn(opening(each.copy.row), row && opening(row), each.bare === true) }
      : { ...each.copy, row: asMerged(name, each.copy.row) }
    const both = row ? mergeCopies(store.merge, copy, { row, stamps: own }, settle) : copy
    if (grave && !row && !outlives(both, grave)) return
    const now = grave ? { row: both.row, stamps: outlived(both, grave) } : both
    if (grave) risen.push(key)
    const isNew = !row || !isSame(row, now.row)
    const isKnown = isSame(copy.row, now.row) && isSame(copy.stamps, now.stamps)
    if (isOpening) {
      const stands = row !== undefined && isAsBefore(opening(row), opening(now.row))
      if (isNew) now.row = countedFor(opening(now.row), stands)
      if (!stands) taking.openings.add(key)
      else if (opening(row).note !== opening(now.row).note) noted.push(key)
    }
    const isStamped = !isSame(own, now.stamps)
    if (isNew) {
      made.push(now.row)
      if (row) before.push(row)
    }
    if (isStamped && now.stamps) stamps.push(stampsRow(id, now.stamps))
    // The other's copy stands, and bears none.
    else if (isStamped) stampless.push(id)
    if ((row && saysMore(each, now.row)) || (taking.relay && (isNew || isStamped))) taking.mark(name, key)
    else if (isKnown) known.push(id)
  })
  const put = await apart(db, store, made as Keyed[], before, taking)
  await table.bulkPut(put)
  await db.stamps.bulkPut(stamps)
  await db.stamps.bulkDelete(stampless)
  await db.tombstones.bulkDelete(risen)
  await recountMoved(db, tallyIn(store, before), tallyIn(store, put))
  // Words of an opportunity are those of its posting too, which may come after it.
  if (isOpening) await indexLater(db, noted)
  else await indexRows(db, store, put)
  taking.count(name, put.length)
  // What another device tells just as it stands here needs not be told once more.
  if (known.length > 0 && !taking.relay && (await db.outbox.count()) > 0) await unmark(db, known)
  await taking.putMarks(db)
}

/** Of two rows that may not stand side by side the lower id stays, on every device the same; the other is deleted. */
async function apart(
  db: Database,
  store: AnyStore,
  rows: readonly Keyed[],
  before: StoredRow[],
  taking: Taking,
): Promise<Keyed[]> {
  const { unique, name } = store
  if (!unique || rows.length === 0) return [...rows]
  if (unique.apart) return apartByKey(db, name, rows)
  const there = await underKeysOf(db, name, unique, rows)
  const byKey = new Map(there.map(row => [uniqueKey(unique, row), row]))
  const put = new Map<string, Keyed>()
  const gone: Keyed[] = []
  for (const row of rows) {
    const other = byKey.get(uniqueKey(unique, row))
    const lower = other && other.id < row.id ? other : row
    if (other && other.id !== row.id) gone.push(lower === row ? other : row)
    byKey.set(uniqueKey(unique, row), lower)
    put.set(lower.id, lower)
  }
  const stays = new Set([...byKey.values()].map(row => row.id))
  for (const row of gone) {
    if (there.some(each => each.id === row.id)) before.push(row)
    await db.table(name).delete(row.id)
    await db.stamps.delete(stampsId(name, row.id))
    await db.tombstones.put(tombstoneOf(name, row))
    taking.mark('tombstones', keyOf(row))
  }
  return rows.filter(row => stays.has(row.id) && put.has(row.id))
}
