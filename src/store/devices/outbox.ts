import type { Line } from '../../core/devices/lines'
import { isSharedSetting } from '../../core/devices/shared-settings'
import { allStores } from '../../records/registry'
import type { TombstoneRecord } from '../../records/tombstones'
import type { Database } from '../database'
import { ownStamps, stampsId, tellsOthers } from '../stamping'
import { unshown, untold } from './own-judgement'
import { inOrder } from './take-deletions'

/** What other devices have not been told of yet: rows by store and key, in the order in which they changed. */
interface Waiting {
  ids: string[]
  /** Those of which the others may never have heard. */
  whole: ReadonlySet<string>
  /** All up to this number are among them. */
  upTo: number
}

const page = 5_000

/** Rows that wait to be told, each once; null where none do. */
export async function waitingRows(db: Database): Promise<Waiting | null> {
  const rows = await db.outbox.orderBy('n').limit(page).toArray()
  const last = rows.at(-1)?.n
  if (last === undefined) return null
  const whole = new Set(rows.flatMap(row => (row.whole ? [row.id] : [])))
  return { ids: [...new Set(rows.map(row => row.id))], whole, upTo: last }
}

const storeIn = (id: string): string => id.slice(0, id.indexOf(' '))
const keyIn = (id: string): string => id.slice(id.indexOf(' ') + 1)

/** What waits, told to others who know most of it already: an opening whose posting they have goes without its copies. */
export const waitingLines = (db: Database, { ids, whole }: Waiting) => {
  const all = new Set(ids)
  return linesOf(
    db,
    ids,
    (id, row) => !whole.has(id) && !all.has(stampsId('postings', String(row.postingId))),
  )
}

/**
 * Rows as they stand, with the stamps beside them; those that are gone are told by their deletion.
 * @param isBare whether an opening is told without what it shows.
 */
export async function linesOf(
  db: Database,
  ids: readonly string[],
  isBare: (id: string, row: Record<string, unknown>) => boolean = () => false,
): Promise<{ id: string; line: Line }[]> {
  const byStore = new Map<string, string[]>()
  for (const id of ids) {
    const keys = byStore.get(storeIn(id))
    if (keys) keys.push(keyIn(id))
    else byStore.set(storeIn(id), [keyIn(id)])
  }
  const made: { id: string; line: Line }[] = []
  const names = allStores.map(store => store.name).filter(name => byStore.has(name))
  await db.transaction('r', [...names.map(name => db.table(name)), db.stamps], async () => {
    for (const name of names) {
      const keys = byStore.get(name) ?? []
      const [rows, beside] = await Promise.all([
        db.table<Record<string, unknown>, string>(name).bulkGet(keys),
        db.stamps.bulkGet(keys.map(key => stampsId(name, key))),
      ])
      rows.forEach((row, i) => {
        const id = stampsId(name, keys[i] ?? '')
        if (!row) return
        const own = name === 'opportunities' ? untold(row) : row
        const told = name === 'opportunities' && isBare(id, row) ? unshown(own) : own
        made.push({ id, line: { store: name, row: told, stamps: ownStamps(beside[i]) } })
      })
    }
  })
  // What was deleted as a whole is told before its parts.
  const graves = made.filter(({ line }) => line.store === 'tombstones')
  const order = inOrder(graves.map(({ line }) => line.row as unknown as TombstoneRecord))
  const byKey = new Map(graves.map(each => [String(each.line.row.id), each]))
  const sorted = order.flatMap(({ id }) => byKey.get(id) ?? [])
  return [...made.filter(({ line }) => line.store !== 'tombstones'), ...sorted]
}

/** From now on what changes is told; what stands here already is not marked by that (`markAll`). */
export const tellOthers = (db: Database, on: boolean): Promise<void> =>
  db.transaction('rw', db.sync, db.outbox, async () => {
    if (on) await db.sync.put({ name: tellsOthers, value: true })
    else {
      await db.sync.delete(tellsOthers)
      await db.outbox.clear()
    }
  })

/** How far all rows were marked: kept, so that it goes on where a killed worker stopped. */
const marking = 'marking'

export const beginMarkingAll = (db: Database): Promise<unknown> =>
  db.sync.put({ name: marking, value: { at: 0, from: '' } })

/** Marks the next rows of all. @returns false when all are. */
export async function markNext(db: Database): Promise<boolean> {
  // Mostly there is nothing to mark, and nobody need wait for that.
  if ((await db.sync.get(marking)) === undefined) return false
  const stores = allStores.filter(store => !store.beside)
  return db.transaction(
    'rw',
    [...stores.map(store => db.table(store.name)), db.sync, db.outbox],
    async () => {
      const place = (await db.sync.get(marking))?.value as { at: number; from: string } | undefined
      const store = place && stores[place.at]
      if (!place) return false
      if (!store) {
        await db.sync.delete(marking)
        return false
      }
      const table = db.table(store.name)
      const keys = (await table.where(':id').above(place.from).limit(page).primaryKeys()).map(String)
      const told = keys.filter(key => store.name !== 'settings' || isSharedSetting(key))
      await db.outbox.bulkAdd(told.map(key => ({ id: stampsId(store.name, key), whole: true })))
      const last = keys.at(-1)
      const next = last === undefined ? { at: place.at + 1, from: '' } : { at: place.at, from: last }
      await db.sync.put({ name: marking, value: next })
      return true
    },
  )
}
