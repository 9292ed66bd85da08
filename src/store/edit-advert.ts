import type { OpportunityRecord } from '../core/pipeline/opportunity-record'
import type { PostingRecord } from '../core/pipeline/posting-record'
import { tallyOf } from '../core/pipeline/tally'
import { isEdited } from '../core/posting/by-hand/origin'
import type { Corrections, FieldName, PostingFields } from '../core/posting/posting'
import { countedInto, recountMoved } from './counters'
import type { Database } from './database'
import { getPosting, postingsOf, unfolded } from './postings'
import { indexOpportunity } from './search-index'
import { listed, shownFields } from './shown'
import { newId, timeAfter, timeNow } from './stamp'
import { addTombstone, removeTombstone } from './tombstones'

/**
 * The user's own text of an advert is a posting beside those that were read: it is shown in their place, with its
 * own reading, until the user takes it back. What was read stays as it was.
 */
const stores = (db: Database) => [
  db.opportunities,
  db.postings,
  db.ownRules,
  ...countedInto(db),
  db.searchDocs,
  db.tombstones,
]

/** What was shown before, for putting it back: the posting, and an earlier edit that went. */
export interface Replaced {
  postingId: string
  edited: PostingRecord | null
}

/** Shows another posting, or other corrections; what is judged by them is judged anew. Call in a transaction. */
async function show(
  db: Database,
  row: OpportunityRecord,
  posting: PostingRecord,
  corrections: Corrections,
): Promise<void> {
  const shown = listed(shownFields(posting.fields, corrections))
  const made: OpportunityRecord = {
    ...row,
    ...shown,
    corrections,
    postingId: posting.id,
    complete: posting.complete,
    updatedAt: timeAfter(row.updatedAt),
    judgedWith: 'corrected',
    tallied: tallyOf({ ...row, ...shown }, posting.reading, await db.ownRules.toArray()),
  }
  await db.opportunities.put(made)
  await indexOpportunity(db, made, posting)
  await recountMoved(db, [row.tallied], [made.tallied])
}

async function drop(db: Database, posting: PostingRecord): Promise<void> {
  await db.postings.delete(posting.id)
  await addTombstone(db, 'postings', posting.id, posting.updatedAt)
}

/** @returns what to give to `undoEdit`; null where the opportunity is gone. */
export function editAdvert(
  db: Database,
  id: string,
  edit: Pick<PostingRecord, 'reading' | 'signature'> & { description: PostingFields['description'] },
): Promise<Replaced | null> {
  return db.transaction('rw', stores(db), async () => {
    const row = await db.opportunities.get(id)
    const before = row && (await getPosting(db, row.postingId))
    if (!row || !before) return null
    const { description, reading, signature } = edit
    const postingId = newId()
    const posting: PostingRecord = {
      ...before,
      id: postingId,
      updatedAt: timeNow(),
      // The hash of no text that is read: a page never finds this one as its own.
      contentHash: `edit-${postingId}`,
      complete: true,
      fields: { ...before.fields, ...(description && { description }) },
      reading,
      signature,
    }
    await db.postings.add(posting)
    const edited = isEdited(before.fields) ? before : null
    if (edited) await drop(db, edited)
    await show(db, row, posting, row.corrections)
    return { postingId: row.postingId, edited }
  })
}

/** Everything as it was before an edit: the user's corrections, and the text that was shown. */
export function undoEdit(
  db: Database,
  id: string,
  before: { corrections: Corrections; text: Replaced | null },
): Promise<void> {
  return db.transaction('rw', stores(db), async () => {
    const row = await db.opportunities.get(id)
    const now = row && (await getPosting(db, row.postingId))
    if (!row || !now) return
    const { corrections, text } = before
    if (text?.edited) {
      await db.postings.put({ ...text.edited, updatedAt: timeNow() })
      await removeTombstone(db, text.edited.id)
    }
    const then = text ? await getPosting(db, text.postingId) : now
    if (text && then && isEdited(now.fields)) await drop(db, now)
    await show(db, row, then ?? now, corrections)
  })
}

/** The posting that would be shown without the user's edit: the newest whole one that was read, else the newest. */
export async function readPosting(db: Database, row: OpportunityRecord): Promise<PostingRecord | undefined> {
  const read = (await postingsOf(db, row.id))
    .filter(posting => !posting.contentHash.startsWith('edit-'))
    .sort((a, b) => Number(b.complete) - Number(a.complete) || b.readAt.localeCompare(a.readAt))
  return read[0] && unfolded(read[0])
}

/** Takes the user's text back: what was read is shown again. @returns how it was before, for `undoEdit`. */
export function takeTextBack(
  db: Database,
  id: string,
): Promise<{ corrections: Corrections; edited: PostingRecord } | null> {
  return db.transaction('rw', stores(db), async () => {
    const row = await db.opportunities.get(id)
    const edited = row && (await getPosting(db, row.postingId))
    if (!row || !edited || !isEdited(edited.fields)) return null
    const read = await readPosting(db, row)
    if (!read) return null
    await drop(db, edited)
    await show(db, row, read, row.corrections)
    return { corrections: row.corrections, edited }
  })
}

/** The user's word on one field goes: what was read stands there again. @returns the corrections before. */
export function takeCorrectionBack(db: Database, id: string, field: FieldName): Promise<Corrections | null> {
  return db.transaction('rw', stores(db), async () => {
    const row = await db.opportunities.get(id)
    const posting = row && (await getPosting(db, row.postingId))
    if (!row || !posting || !row.corrections[field]) return null
    const { [field]: _taken, ...corrections } = row.corrections
    await show(db, row, posting, corrections)
    return row.corrections
  })
}
