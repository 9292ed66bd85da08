import { outlives } from '../../core/kernel/stamp-fields'
import type { AnyStore, StoredRow } from '../../records/define'
import { allStores } from '../../records/registry'
import { countedInto } from '../counters'
import { renewCriteria } from '../criteria'
import type { Database } from '../database'
import { foldBehind } from '../folding'
import { ownStamps, stampsId } from '../stamping'
import {
  countSightings,
  followJoinsTold,
  settleAbsent,
  settleOpenings,
  tablesToSettle,
} from './settle-openings'
import { inOrder, takeDeletion } from './take-deletions'
import { tablesToTake, takeRows } from './take-rows'
import type { Taking } from './taking'
import { deletionIn, isDeletion, type Told } from './told'

type GiveWay = () => Promise<void>

/** Rows in one transaction: whoever opens a surface meanwhile waits for one of them at most. */
const atOnce = 25

/** Each for a transaction of its own, before which somebody else may go. */
async function* portions<T>(all: readonly T[], giveWay: GiveWay): AsyncGenerator<T[]> {
  for (let at = 0; at < all.length; at += atOnce) {
    await giveWay()
    yield all.slice(at, at + atOnce)
  }
}

/** Those on which nothing hangs first, then what hangs on them. */
const takenStores: readonly AnyStore[] = [...allStores]
  .filter(store => !store.beside && store.name !== 'tombstones')
  .sort((a, b) => Number(a.parent !== undefined) - Number(b.parent !== undefined))

/** The opportunity that a row is a part of. */
const openingOf = ({ store, copy }: Told): string | null =>
  store.parent?.store === 'opportunities'
    ? String((copy.row as unknown as Record<string, unknown>)[store.parent.field])
    : null

/**
 * Takes in what another device told, in small transactions. It may be stopped at any point and begun again: taking
 * something in twice changes nothing.
 * @param into a database that stamps nothing of its own (store/database).
 * @param keep nothing is deleted by it.
 * @param giveWay waits, between two transactions, where somebody else is to go first.
 */
export async function take(
  into: Database,
  told: readonly Told[],
  taking: Taking,
  keep = false,
  giveWay: GiveWay = async () => {},
): Promise<void> {
  for (const store of takenStores) {
    const own = told.filter(each => each.store === store)
    for await (const some of portions(own, giveWay)) {
      await into.transaction('rw', tablesToTake(into, store), async () => takeRows(into, store, some, taking))
    }
  }
  const graves = inOrder(told.filter(isDeletion).map(deletionIn))
  const all = allStores.map(store => into.table(store.name))
  for await (const some of portions(graves, giveWay)) {
    await into.transaction('rw', [...all, into.outbox, ...countedInto(into), into.searchDocs], async () => {
      for (const grave of some) await takeDeletion(into, grave, taking, keep)
      await taking.putMarks(into)
    })
  }
  for (const each of told) {
    const id = openingOf(each)
    if (id !== null) taking.touch(each.store.name, id)
  }
  if (taking.openings.size + taking.seen.size + taking.beside.size > 0) await settle(into, taking, giveWay)
  if (allStores.some(({ name, judges }) => judges && taking.changed.has(name)))
    await into.transaction('rw', into.settings, async () => renewCriteria(into))
}

async function settle(into: Database, taking: Taking, giveWay: GiveWay): Promise<void> {
  if ((await into.joins.count()) > 0)
    await into.transaction('rw', tablesToSettle(into), async () => {
      await followJoinsTold(into, taking)
      await taking.putMarks(into)
    })
  const { openings, seen, beside } = taking
  for await (const some of portions([...openings], giveWay)) {
    await into.transaction('rw', [...tablesToSettle(into), into.settings], async () => {
      await settleOpenings(into, some)
      await foldBehind(into, some)
    })
  }
  for await (const some of portions(
    [...seen].filter(id => !openings.has(id)),
    giveWay,
  )) {
    await into.transaction('rw', tablesToSettle(into), async () => countSightings(into, some))
  }
  for await (const some of portions(await absentOf(into, [...beside]), giveWay)) {
    await into.transaction('rw', tablesToSettle(into), async () =>
      settleAbsent(into, await absentOf(into, some)),
    )
  }
  for (const settled of [openings, seen, beside]) settled.clear()
}

/** Those that are not there. */
async function absentOf({ opportunities }: Database, ids: readonly string[]): Promise<string[]> {
  const found = await opportunities.bulkGet([...ids])
  return ids.filter((_, i) => !found[i])
}

/**
 * How many of the user's records would go by what is told, and how many there are; counted only where the answer matters.
 */
export async function wouldDelete(
  db: Database,
  told: readonly Told[],
): Promise<{ many: number; there: number }> {
  const graves = told.filter(isDeletion).map(deletionIn)
  const tops = allStores.filter(({ parent, beside, name }) => !parent && !beside && name !== 'tombstones')
  let many = 0
  let there = 0
  if (graves.length === 0) return { many, there }
  for (const { name } of tops) {
    const own = graves.filter(grave => grave.store === name)
    const [rows, beside] = await Promise.all([
      db.table<StoredRow, string>(name).bulkGet(own.map(({ id }) => id)),
      db.stamps.bulkGet(own.map(({ id }) => stampsId(name, id))),
    ])
    rows.forEach((row, i) => {
      if (row && !outlives({ row, stamps: ownStamps(beside[i]) }, own[i])) many += 1
    })
  }
  if (many > 0) for (const { name } of tops) there += await db.table(name).count()
  return { many, there }
}
