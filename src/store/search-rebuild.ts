import type { StoredRow } from '../records/define'
import { allStores, storeOf } from '../records/registry'
import type { Database } from './database'
import { indexRows, left, openingLeft } from './search-index'
import { keyOf, tablesOf } from './with-row'

/** Records indexed in one transaction. */
const batch = 100
/** The same where somebody may be waiting for the records. */
const few = 20

/** A row of the index that is no document: up to which record's id the index was made. */
const progress = { id: '~', segment: -1 }
const whole = 'all'

const searched = allStores.filter(store => store.search)

/** Where it stands: which store, and up to which record's id. */
function placeIn(words: string): { at: number; from: string } {
  const [name, from = ''] = words.split(' ')
  // An earlier release named the opportunity alone.
  const at = searched.findIndex(store => store.name === name)
  return at < 0 ? { at: 0, from: '' } : { at, from }
}

/**
 * Indexes the next openings of which words were left to be read later: a long advert takes a millisecond, for which
 * whoever took it in does not wait.
 * @returns false when none is left.
 */
export async function indexLeft(db: Database): Promise<boolean> {
  // Mostly there is none, and nobody need wait for that.
  if ((await db.searchDocs.where('segment').equals(left).count()) === 0) return false
  const store = storeOf('opportunities')
  return db.transaction('rw', tablesOf(db, [store]), async () => {
    const docs = await db.searchDocs.where('segment').equals(left).limit(few).toArray()
    const rows = await db.table<StoredRow, string>(store.name).bulkGet(docs.map(openingLeft))
    await indexRows(
      db,
      store,
      rows.flatMap(row => row ?? []),
    )
    await db.searchDocs.bulkDelete(docs.map(({ id }) => id))
    return true
  })
}

/**
 * Indexes the next records of a database that was filled by a restore: the index is not part of a backup.
 * @returns false when all are.
 */
export async function indexNext(db: Database): Promise<boolean> {
  const before = (await db.searchDocs.get(progress.id))?.words
  if (before === whole) return false
  const { at, from } = placeIn(before ?? '')
  const store = searched[at]
  if (!store) return false
  return db.transaction('rw', tablesOf(db, [store]), async () => {
    const rows = await db.table<StoredRow, string>(store.name).where('id').above(from).limit(batch).toArray()
    await indexRows(db, store, rows)
    const next = searched[at + 1]
    const last = rows.at(-1)
    const words =
      rows.length === batch && last ? `${store.name} ${keyOf(last)}` : next ? `${next.name} ` : whole
    await db.searchDocs.put({ ...progress, words })
    return true
  })
}
