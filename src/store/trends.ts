import { addEntries, type Counts, entryOf, type Shelves, settle } from '../core/trends/series'
import type { Database } from './database'
import type { Waiting } from './derived-rows'

/**
 * What postings say, added up by month (core/trends/series). The log writes one small row of what changed, in its own
 * transaction, and the worker adds it up by and by; whoever reads adds up what still waits for himself. All of it can
 * be counted anew (`recount`).
 */

/** Leaves what changed to be added up; nothing where the entries are the same as before. Call in their transaction. */
export async function waitToCount(
  db: Database,
  before: readonly (readonly string[])[],
  after: readonly (readonly string[])[],
): Promise<void> {
  const left = after.map(entryOf)
  const same = new Map<string, number>()
  for (const entry of left) {
    const name = entry.join('\n')
    same.set(name, (same.get(name) ?? 0) + 1)
  }
  const gone = before.map(entryOf).filter(entry => {
    const name = entry.join('\n')
    const there = same.get(name) ?? 0
    if (there > 0) same.set(name, there - 1)
    return there === 0
  })
  const came = left.filter(entry => {
    const name = entry.join('\n')
    const others = same.get(name) ?? 0
    if (others > 0) same.set(name, others - 1)
    return others > 0
  })
  const tells = (entries: string[][]) => entries.filter(entry => entry.length > 0)
  const waiting = { gone: tells(gone), came: tells(came) }
  if (waiting.gone.length + waiting.came.length > 0) await db.trendsWaiting.add(waiting)
}

/** What these changes come to on each shelf. */
function changesOf(waiting: readonly Waiting[]): Shelves {
  const changes: Shelves = new Map()
  for (const { gone, came } of waiting) {
    addEntries(came, changes)
    addEntries(gone, changes, -1)
  }
  for (const [shelf, counts] of changes) {
    for (const [key, by] of counts) if (by === 0) counts.delete(key)
    if (counts.size === 0) changes.delete(shelf)
  }
  return changes
}

/** A shelf that what follows from another one lies on is read by way of that. */
const sourceOf = (shelf: string): string =>
  shelf.startsWith('again/') ? `jobs/${shelf.slice('again/'.length)}` : shelf

async function read(db: Database, names: readonly string[]): Promise<Map<string, Counts>> {
  const rows = await db.trends.bulkGet([...names])
  return new Map(rows.flatMap(row => (row ? [[row.name, row.counts] as const] : [])))
}

/** The shelves of these names as all postings make them, what still waits included; one that is empty is left out. */
export async function shelvesNow(db: Database, names: readonly string[]): Promise<Map<string, Counts>> {
  const waiting = await db.trendsWaiting.toArray()
  const changes = changesOf(waiting)
  const touched = names.map(sourceOf).filter(name => changes.has(name))
  const kept = await read(db, [...new Set([...names, ...touched])])
  const settled = settle(kept, new Map(touched.map(name => [name, changes.get(name) ?? new Map()])))
  return new Map(
    names.flatMap(name => {
      const counts = settled.get(name) ?? kept.get(name)
      return counts && counts.size > 0 ? [[name, counts] as const] : []
    }),
  )
}

async function put(db: Database, shelves: ReadonlyMap<string, Counts>): Promise<void> {
  const rows = [...shelves].map(([name, counts]) => ({ name, counts }))
  await db.trends.bulkPut(rows.filter(({ counts }) => counts.size > 0))
  await db.trends.bulkDelete(rows.filter(({ counts }) => counts.size === 0).map(({ name }) => name))
}

/** All of it anew, as it was counted from the records. Call in the transaction that counted. */
export async function putShelves(db: Database, counted: Shelves): Promise<void> {
  await db.trendsWaiting.clear()
  await db.trends.clear()
  await put(db, settle(new Map(), counted))
}

/** So many changes are added up in one transaction. */
const batch = 200

/**
 * Adds up the next changes that wait.
 * @returns false where none do.
 */
export function addUpNext(db: Database): Promise<boolean> {
  return db.transaction('rw', db.trends, db.trendsWaiting, async () => {
    const waiting = await db.trendsWaiting.orderBy('number').limit(batch).toArray()
    const last = waiting.at(-1)?.number
    if (last === undefined) return false
    const changes = changesOf(waiting)
    await put(db, settle(await read(db, [...changes.keys()]), changes))
    await db.trendsWaiting.where('number').belowOrEqual(last).delete()
    return true
  })
}
