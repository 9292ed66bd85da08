import { isSharedSetting } from '../../core/devices/shared-settings'
import { allStores } from '../../records/registry'
import type { Database } from '../database'
import { stampsId, tellsOthers } from '../stamping'
import { linesOf, type OfRow, storeIn } from './lines-of'
import { isWholeMark, mark, marksOf, rowOfMark } from './marks'
import type { Marked } from './rows'

/** What other devices have not been told of yet: rows by store and key, in the order of those. */
interface Waiting {
  ids: string[]
  /** Those of which the others may never have heard. */
  whole: ReadonlySet<string>
  marks: readonly Marked[]
}

const page = 5_000
/** Of postings so many: told in one go, those of one employer come together. */
const pageOfPostings = 50_000
const ofPostings = stampsId('postings', '')

/**
 * Rows that wait to be told, each once; null where none do.
 * @param after a mark: only those behind it, since a database steps slowly over what was just deleted.
 */
export async function waitingRows(db: Database, after = ''): Promise<Waiting | null> {
  const marks = await db.outbox.where(':id').above(after).limit(page).toArray()
  const last = marks.at(-1)
  if (!last) return null
  if (last.id.startsWith(ofPostings) && marks.length === page) {
    const rest = db.outbox.where(':id').between(last.id, `${ofPostings}\uffff`, false)
    marks.push(...(await rest.limit(pageOfPostings).toArray()))
  }
  const whole = new Set(marks.filter(isWholeMark).map(each => rowOfMark(each.id)))
  return { ids: [...new Set(marks.map(each => rowOfMark(each.id)))], whole, marks }
}

/** What waits, told to others who know most of it already: an opening whose posting they have goes without its copies. */
export async function* waitingLines(db: Database, { ids, whole }: Waiting): AsyncGenerator<OfRow[]> {
  const hasChanged = ids.some(id => storeIn(id) === 'opportunities' && !whole.has(id))
  const keys = hasChanged ? await db.outbox.where(':id').startsWith('postings ').primaryKeys() : []
  const postings = new Set(keys.map(rowOfMark))
  yield* linesOf(
    db,
    ids,
    (id, row) => !whole.has(id) && !postings.has(stampsId('postings', String(row.postingId))),
  )
}

/** Others know these rows as they stand. */
export const unmark = (db: Database, ids: readonly string[]): Promise<void> =>
  db.outbox.bulkDelete(ids.flatMap(marksOf))

/** Takes marks away that were told; those that were set anew meanwhile stay. Call in a transaction over `outbox`. */
export async function unmarkTold(db: Database, told: readonly Marked[]): Promise<void> {
  const marks = new Map(told.map(({ id, mark }) => [id, mark]))
  const ids = [...marks.keys()].sort()
  if (ids.length === 0) return
  const isSame = (now: Marked | undefined): boolean => now !== undefined && marks.get(now.id) === now.mark
  // Deleted one by one, thousands take seconds; mostly they are all that stands between the first and the last.
  const range = () => db.outbox.where(':id').between(ids[0], ids.at(-1), true, true)
  const there = await range()
    .limit(ids.length + 1)
    .toArray()
  if (there.every(isSame)) await range().delete()
  else {
    const now = there.length <= ids.length ? there : await db.outbox.bulkGet(ids)
    await db.outbox.bulkDelete(now.filter(isSame).map(each => each?.id ?? ''))
  }
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
      await db.outbox.bulkPut(told.map(key => mark(stampsId(store.name, key), true)))
      const last = keys.at(-1)
      const next = last === undefined ? { at: place.at + 1, from: '' } : { at: place.at, from: last }
      await db.sync.put({ name: marking, value: next })
      return true
    },
  )
}
