import type { OpportunityRecord } from '../core/pipeline/opportunity-record'
import type { PostingRecord } from '../core/pipeline/posting-record'
import { buildSegment, type Document, mergeSegments, type Segment } from '../core/search/segment'
import { wordsOf } from '../core/search/words'
import type { AnyStore, StoredRow } from '../records/define'
import { wordsOfOpportunity } from '../records/opportunities'
import { storeOf } from '../records/registry'
import type { Database } from './database'
import type { SearchDoc } from './derived-rows'
import { getPosting } from './postings'

/**
 * The index for searching. A changed record's words wait in `searchDocs` (segment 0, searched word by word); when
 * a hundred wait, they are packed into a segment, and several such into a large one: what waits is read whole at
 * every key, and segments once each. A record that changed again leaves its segment: the row in
 * `searchDocs` says where it is, and what a stale segment still finds is left out. All of it can be made anew.
 */
export const waiting = 0
export const packAt = 100
/** So many small segments become a large one. */
const mergeAt = 4

const asDocument = (text: string): string => ` ${wordsOf(text).join(' ')} `

/** A document's id: the letter of its store, then the record's id. */
export const documentId = (store: AnyStore, id: string): string => `${store.search?.letter ?? ''}${id}`

/** The words by which an opportunity is found. Takes a millisecond for a long advert. */
export const documentOf = (...of: Parameters<typeof wordsOfOpportunity>): string =>
  asDocument(wordsOfOpportunity(...of).join('\n'))

const waits = (store: AnyStore, id: string, words: string): SearchDoc => ({
  id: documentId(store, id),
  segment: waiting,
  words,
})
const put = (db: Database, store: AnyStore, id: string, words: string): Promise<string> =>
  db.searchDocs.put(waits(store, id, words))

/** A row whose words another one's document holds too. */
async function besideOf(db: Database, store: AnyStore, row: StoredRow): Promise<object | undefined> {
  const beside = store.search?.beside?.(row)
  if (!beside) return undefined
  return beside.store === 'postings' ? getPosting(db, beside.id) : db.table(beside.store).get(beside.id)
}

async function waitingOf(db: Database, store: AnyStore, row: StoredRow): Promise<SearchDoc> {
  const words = store.search?.words(row, await besideOf(db, store, row)) ?? []
  return waits(store, (row as { id?: string }).id ?? '', asDocument(words.join('\n')))
}

/** Call in the transaction of the rows' change, with the store in it that lies beside. */
export async function indexRows(db: Database, store: AnyStore, rows: readonly StoredRow[]): Promise<void> {
  if (!store.search || rows.length === 0) return
  // Asked at once: each of thousands would wait for the one before.
  await db.searchDocs.bulkPut(await Promise.all(rows.map(row => waitingOf(db, store, row))))
}

export async function unindexRow(db: Database, store: AnyStore, id: string): Promise<void> {
  if (store.search) await db.searchDocs.delete(documentId(store, id))
}

/** As `indexRows`, where posting or words are at hand. */
export async function indexOpportunity(
  db: Database,
  row: OpportunityRecord,
  shown?: PostingRecord,
  words?: string,
): Promise<void> {
  const document = words ?? documentOf(row, shown ?? (await getPosting(db, row.postingId)))
  await put(db, storeOf('opportunities'), row.id, document)
}

/** Rows of the index that are no documents: openings of which the documents are to be made anew. */
export const left = -2
const leftFor = '~'

/** Leaves openings to be indexed by and by (`indexLeft`); until then each is found by the words that it had. */
export const indexLater = (db: Database, ids: readonly string[]): Promise<unknown> =>
  db.searchDocs.bulkPut(
    ids.map(id => ({ id: leftFor + documentId(storeOf('opportunities'), id), segment: left, words: '' })),
  )

/** The opening of such a row. */
export const openingLeft = ({ id }: SearchDoc): string =>
  id.slice(leftFor.length + documentId(storeOf('opportunities'), '').length)

/**
 * Packs what waits into a segment, when there is enough of it.
 * @returns whether it did.
 */
export function packSearch(db: Database): Promise<boolean> {
  return db.transaction('rw', db.searchDocs, db.searchSegments, async () => {
    const rows = await db.searchDocs.where('segment').equals(waiting).limit(packAt).toArray()
    if (rows.length < packAt) return false
    const before = await db.searchSegments
      .orderBy('number')
      .reverse()
      .limit(mergeAt - 1)
      .toArray()
    const number = (before[0]?.number ?? waiting) + 1
    // Ids end in a ULID: sorted, the oldest record stands first.
    const documents: Document[] = rows
      .map(({ id, words }) => ({ id, words: words.trim().split(' ').filter(Boolean) }))
      .sort((a, b) => a.id.slice(1).localeCompare(b.id.slice(1)))
    await db.searchDocs.bulkPut(rows.map(({ id }) => ({ id, segment: number, words: '' })))
    const segment = buildSegment(documents)
    const small = before.length === mergeAt - 1 && before.every(each => each.ids.length <= packAt)
    await db.searchSegments.add({
      number,
      ...(small ? await merged(db, before.reverse(), segment) : segment),
    })
    return true
  })
}

/** Small segments and the one just packed as one; what is found in them still is found in the new one then. */
async function merged(
  db: Database,
  small: readonly (Segment & { number: number })[],
  packed: Segment,
): Promise<Segment> {
  const numbers = small.map(each => each.number)
  const docs = await db.searchDocs.where('segment').anyOf(numbers).toArray()
  const places = new Map(docs.map(({ id, segment }) => [id, segment]))
  const last = numbers.length
  const one = mergeSegments(
    [...small, packed],
    (id, at) => at === last || places.get(id) === small[at]?.number,
  )
  await db.searchDocs.bulkPut(docs.map(doc => ({ ...doc, segment: (numbers.at(-1) ?? 0) + 1 })))
  await db.searchSegments.bulkDelete(numbers)
  return one
}
