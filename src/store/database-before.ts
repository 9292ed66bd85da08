import Dexie from 'dexie'
import * as v from 'valibot'
import { localItem, removeLocalItem, setLocalItem } from '../adapters/local-storage'
import { type StoreName, storeNames, storeOf } from '../records/registry'
import { rowsOf } from './backup'
import { recount } from './counters'
import { Database } from './database'
import { exampleDatabaseName } from './example-database'
import { mendMerged } from './mend'
import { dropDeleted, mergeRows, Touched } from './merge-rows'
import { opportunityParts, partsIn } from './of-opportunity'
import { databaseName, firstDatabaseName } from './open'
import { listSetAside } from './set-aside'

/** The database that a restore left: what other contexts were writing into it then is brought over, then it goes. */
const key = 'databaseBefore'
const beforeSchema = v.object({ name: v.string(), since: v.string() })

export const rememberDatabaseBefore = (before: { name: string; since: string }): Promise<void> =>
  setLocalItem(key, before)

/** Rows changed since then: a few, looked up in their index rather than among all. Settings are few and have none. */
async function* changedRows(
  from: Database,
  store: StoreName,
  since: string,
): AsyncGenerator<Record<string, unknown>[]> {
  if (since === '' || storeOf(store).key === 'name') {
    for await (const rows of rowsOf(from, store)) yield rows.filter(row => String(row.updatedAt) >= since)
    return
  }
  yield await from.table<Record<string, unknown>>(store).where('updatedAt').aboveOrEqual(since).toArray()
}

/**
 * Brings rows changed since then from one database into another, by the rules of core/kernel/merge-fields, and makes all agree.
 * @param since empty for all rows.
 * @returns how many.
 */
export async function bringOver(
  from: Database,
  into: Database,
  since: string,
  signal: AbortSignal,
): Promise<number> {
  let brought = 0
  const touched = new Touched()
  const late = new Set<string>()
  for (const store of storeNames.filter(name => !storeOf(name).beside)) {
    for await (const wanted of changedRows(from, store, since)) {
      signal.throwIfAborted()
      if (wanted.length > 0) await mergeRows(from, into, store, wanted, touched)
      brought += wanted.length
      if (since === '') continue
      for (const { id, opportunityId } of wanted) {
        if (store === 'opportunities') late.add(String(id))
        else if (typeof opportunityId === 'string') late.add(opportunityId)
      }
    }
  }
  for (const id of late) {
    signal.throwIfAborted()
    const row = await from.opportunities.get(id)
    if (!row) continue
    // The rows of opportunities come whole: one without its posting could not be shown.
    for (const store of opportunityParts) {
      const parts = (await partsIn(from, store, id).toArray()) as object[] as Record<string, unknown>[]
      await mergeRows(from, into, store, parts, touched)
    }
    await mergeRows(from, into, 'opportunities', [row], touched)
    touched.add('opportunities', id)
  }
  if (brought > 0) {
    await dropDeleted(into, touched)
    await mendMerged(into, touched.of('opportunities'))
    await recount(into)
  }
  return brought
}

/**
 * At the worker's start: brings over what came late, and deletes databases that no pointer names: the one before
 * a restore, and what a restore that was stopped had begun to fill.
 */
export async function settleDatabases(current: Database): Promise<void> {
  const name = await databaseName()
  const before = v.safeParse(beforeSchema, await localItem(key))
  if (before.success && before.output.name !== name) {
    const old = new Database(before.output.name)
    await old.open()
    // Through a connection of its own: what others change meanwhile is stamped, what is brought over is not.
    const into = new Database(current.name, {}, false)
    await into.open()
    const brought = await bringOver(old, into, before.output.since, new AbortController().signal)
    for (const each of [old, into]) each.close()
    // What came late is not in the index for searching, which is made anew.
    if (brought > 0)
      await current.transaction('rw', current.searchDocs, current.searchSegments, async () => {
        await Promise.all([current.searchDocs.clear(), current.searchSegments.clear()])
      })
    await removeLocalItem(key)
  }
  // A restore may be filling one right now, in an open page: it holds this lock as long as it runs. What is left
  // over is asked within it, or the database that a restore has just switched to would be taken for such.
  await navigator.locks.request(restoring, { ifAvailable: true }, async lock => {
    if (!lock) return
    const aside = (await listSetAside()).map(each => each.name)
    const kept = new Set([await databaseName(), exampleDatabaseName, ...aside])
    for (const other of await Dexie.getDatabaseNames()) {
      const ours = other === firstDatabaseName || other.startsWith(`${firstDatabaseName}-`)
      if (ours && !kept.has(other)) await Dexie.delete(other)
    }
  })
}

/** Held by a restore while it fills a database. */
export const restoring = 'steppingstone-restoring'
