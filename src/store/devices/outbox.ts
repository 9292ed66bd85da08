import { isSharedSetting } from '../../core/devices/shared-settings'
import { allStores } from '../../records/registry'
import type { Database } from '../database'
import { stampsId, tellsOthers } from '../stamping'
import { linesOf, type OfRow, storeIn } from './lines-of'
import {
  allKnown,
  endsOf,
  idsUnder,
  isWholeMark,
  knownMark,
  markMany,
  marksKnown,
  marksOf,
  marksOfMany,
  marksOfRows,
  rowKnown,
  rowOfMark,
} from './marks'
import type { Marked } from './rows'

/** What other devices have not been told of yet: rows by store and key, in the order of those. */
interface Waiting {
  ids: string[]
  /** Those of which the others may never have heard. */
  whole: ReadonlySet<string>
  marks: readonly Marked[]
}

const page = 5_000
/** Of postings so many pages are told in one go: those of one employer come together. */
const pagesOfPostings = 10
const posting = stampsId('postings', '')

/**
 * Rows that wait to be told, each once; null where none do.
 * @param after a mark: only those behind it, since a database steps slowly over what was just deleted.
 */
export async function waitingRows(db: Database, after = ''): Promise<Waiting | null> {
  const many = await manyAfter(db, after)
  if (many) return many
  const [first, last] = marksOfRows
  const rows = db.outbox.where(':id').between(after < first ? first : after, last, after < first)
  const marks = await rows.limit(page).toArray()
  if (marks.length === 0) return null
  const whole = new Set(marks.filter(isWholeMark).map(each => rowOfMark(each.id)))
  return { ids: [...new Set(marks.map(each => rowOfMark(each.id)))], whole, marks }
}

/** Those that were marked together, without what others know. */
async function manyAfter(db: Database, after: string): Promise<Waiting | null> {
  const [first, last] = marksOfMany
  if (after >= last) return null
  const there = () => db.outbox.where(':id').between(after < first ? first : after, last, false)
  const next = await there().first()
  if (!next) return null
  const isOfPostings = (id: string) => endsOf(id)[0].startsWith(posting)
  const marks = isOfPostings(next.id)
    ? (await there().limit(pagesOfPostings).toArray()).filter(each => isOfPostings(each.id))
    : [next]
  const ids: string[] = []
  for (const each of marks) {
    const known = await db.outbox
      .where(':id')
      .between(...marksKnown(endsOf(each.id)), true, true)
      .primaryKeys()
    const rows = new Set(known.map(rowKnown))
    ids.push(...idsUnder(each).filter(id => !rows.has(id)))
  }
  return { ids, whole: new Set(ids), marks }
}

/** How many rows wait. */
export async function waitingCount({ outbox }: Database): Promise<number> {
  const [rows, many, known] = await Promise.all([
    outbox
      .where(':id')
      .between(...marksOfRows)
      .count(),
    outbox
      .where(':id')
      .between(...marksOfMany)
      .toArray(),
    outbox
      .where(':id')
      .between(...allKnown)
      .count(),
  ])
  return rows + Math.max(0, many.reduce((sum, each) => sum + idsUnder(each).length, 0) - known)
}

/** What waits, told to others who know most of it already: an opening whose posting they have goes without its copies. */
export async function* waitingLines(db: Database, { ids, whole }: Waiting): AsyncGenerator<Iterable<OfRow>> {
  const hasChanged = ids.some(id => storeIn(id) === 'opportunities' && !whole.has(id))
  const keys = hasChanged ? await db.outbox.where(':id').startsWith(posting).primaryKeys() : []
  const postings = new Set(keys.map(rowOfMark))
  yield* linesOf(
    db,
    ids,
    (id, row) => !whole.has(id) && !postings.has(stampsId('postings', String(row.postingId))),
  )
}

/** Others know these rows as they stand. Call in a transaction over `outbox`. */
export async function unmark(db: Database, ids: readonly string[]): Promise<void> {
  await db.outbox.bulkDelete(ids.flatMap(marksOf))
  const many = await db.outbox
    .where(':id')
    .between(...marksOfMany)
    .primaryKeys()
  const ends = many.map(endsOf)
  const under = ids.filter(id => ends.some(([first, last]) => first <= id && id <= last))
  if (under.length > 0) await db.outbox.bulkPut(under.map(knownMark))
}

/**
 * Takes marks away of rows that were told; those that were set anew meanwhile stay. Call in a transaction over `outbox`.
 * @param told some of the rows; all of them where it is left out, those with them of which nothing is there to tell.
 */
export async function unmarkTold(
  db: Database,
  marks: readonly Marked[],
  told: ReadonlySet<string> | null = null,
): Promise<void> {
  await unmarkRows(
    db,
    marks.filter(each => each.ids === undefined && (told?.has(rowOfMark(each.id)) ?? true)),
  )
  for (const each of marks) {
    if (each.ids === undefined) continue
    const rest = told ? idsUnder(each).filter(id => !told.has(id)) : []
    if (rest.length > 0) await db.outbox.put({ ...each, ids: rest.join('\n') })
    else {
      await db.outbox.delete(each.id)
      await db.outbox
        .where(':id')
        .between(...marksKnown(endsOf(each.id)), true, true)
        .delete()
    }
  }
}

async function unmarkRows({ outbox }: Database, told: readonly Marked[]): Promise<void> {
  const marks = new Map(told.map(each => [each.id, each.mark]))
  const ids = [...marks.keys()].sort()
  if (ids.length === 0) return
  const isSame = (now: Marked | undefined): boolean => now !== undefined && marks.get(now.id) === now.mark
  // Deleted one by one, thousands take seconds; mostly they are all that stands between the first and the last.
  const range = () => outbox.where(':id').between(ids[0], ids.at(-1), true, true)
  const there = await range()
    .limit(ids.length + 1)
    .toArray()
  if (there.every(isSame)) return void (await range().delete())
  const now = there.length <= ids.length ? there : await outbox.bulkGet(ids)
  await outbox.bulkDelete(now.flatMap(each => (each && isSame(each) ? each.id : [])))
}

/** From now on what changes is told; what stands here already is not marked by that (`beginMarkingAll`). */
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

interface Place {
  /** Which store. */
  at: number
  /** Behind which key. */
  from: string
}

const markedStores = allStores.filter(store => !store.beside)

export const beginMarkingAll = (db: Database): Promise<void> =>
  db.transaction('rw', db.sync, db.outbox, async () => {
    await db.sync.put({ name: marking, value: { at: 0, from: '' } satisfies Place })
    // What is begun anew holds all that was marked so before, and others need not know it any more.
    for (const [first, last] of [marksOfMany, allKnown])
      await db.outbox.where(':id').between(first, last).delete()
  })

/** Marks the next rows of all. What changes meanwhile marks itself. @returns false when all are. */
export async function markNext(db: Database): Promise<boolean> {
  const place = (await db.sync.get(marking))?.value as Place | undefined
  // Mostly there is nothing to mark.
  if (!place) return false
  const store = markedStores[place.at]
  const keys = store
    ? (await db.table(store.name).where(':id').above(place.from).limit(page).primaryKeys()).map(String)
    : []
  return db.transaction('rw', db.sync, db.outbox, async () => {
    const now = (await db.sync.get(marking))?.value as Place | undefined
    if (now?.at !== place.at || now.from !== place.from) return now !== undefined
    if (!store) {
      await db.sync.delete(marking)
      return false
    }
    const told = keys.filter(key => store.name !== 'settings' || isSharedSetting(key))
    if (told.length > 0) await db.outbox.put(markMany(told.map(key => stampsId(store.name, key))))
    const last = keys.at(-1)
    const next: Place = last === undefined ? { at: place.at + 1, from: '' } : { at: place.at, from: last }
    await db.sync.put({ name: marking, value: next })
    return true
  })
}
