import { plainText } from '../core/posting/blocks'
import { fieldValue } from '../core/posting/posting'
import type { EvidenceRecord, OpportunityRecord, PostingRecord } from '../core/records'
import { buildSegment, type Document, mergeSegments, type Segment } from '../core/search/segment'
import { wordsOf } from '../core/search/words'
import type { Database } from './database'
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

/** What kind of record a document is, as the first letter of its id. */
export const kinds = { opportunities: 'o', evidence: 'e' } as const
export type Searched = keyof typeof kinds

const asDocument = (text: string): string => ` ${wordsOf(text).join(' ')} `

const indexRecord = (db: Database, store: Searched, id: string, words: string): Promise<string> =>
  db.searchDocs.put({ id: `${kinds[store]}${id}`, segment: waiting, words })

type Found = Pick<OpportunityRecord, 'title' | 'organization' | 'place' | 'note'>

/** The words by which an opportunity is found. Takes a millisecond for a long advert. */
export function documentOf(
  row: Found,
  posting: Pick<PostingRecord, 'fields' | 'reading'> | undefined,
): string {
  const text = posting ? plainText(fieldValue(posting.fields, 'description') ?? []) : ''
  const skills =
    posting?.reading.requirements.flatMap(requirement => requirement.skills.map(skill => skill.name)) ?? []
  return asDocument([row.title, row.organization, row.place, row.note, ...skills, text].join('\n'))
}

/** Call in the transaction of the record's change, with `postings` in it where the posting is not given. */
export async function indexOpportunity(
  db: Database,
  row: OpportunityRecord,
  shown?: PostingRecord,
  words?: string,
): Promise<void> {
  const document = words ?? documentOf(row, shown ?? (await getPosting(db, row.postingId)))
  await indexRecord(db, 'opportunities', row.id, document)
}

/** Call in the transaction of the record's change. */
export const indexEvidence = (db: Database, row: EvidenceRecord): Promise<string> =>
  indexRecord(
    db,
    'evidence',
    row.id,
    asDocument(
      [row.situation, row.action, row.result, row.number, row.confirmedBy, ...row.skills].join('\n'),
    ),
  )

export const unindexRecord = (db: Database, store: Searched, id: string): Promise<void> =>
  db.searchDocs.delete(`${kinds[store]}${id}`)

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
