import Dexie from 'dexie'
import { deflateSync, inflateSync } from 'fflate'
import { fromBase64, toBase64 } from '../adapters/base64'
import { once } from '../core/kernel/once'
import type { PostingRecord } from '../core/pipeline/posting-record'
import type { Database } from './database'

/**
 * Postings as they are kept. What was only seen is folded after a while: its text and reading are compressed in place.
 * It is whole again here wherever it is read, synchronously, since a transaction would end while anything waits.
 */

/** Unpacked into one place again and again: a new one for each of thousands costs more than the unpacking. */
const place = once(() => new Uint8Array(300_000))
const decoder = once(() => new TextDecoder())

function unpacked(bytes: Uint8Array): string {
  const out = inflateSync(bytes, { out: place() })
  // What does not fit is cut.
  return decoder().decode(out.length < place().length ? out : inflateSync(bytes))
}

export function folded(posting: PostingRecord): PostingRecord {
  const { description, ...fields } = posting.fields
  if (posting.folded !== undefined || !description) return posting
  const bytes = new TextEncoder().encode(JSON.stringify({ description, reading: posting.reading }))
  const { lines: _lines, requirements: _requirements, ...reading } = posting.reading
  return {
    ...posting,
    fields,
    reading: { ...reading, lines: [], requirements: [] },
    folded: toBase64(deflateSync(bytes, { level: 9 })),
  }
}

export function unfolded(posting: PostingRecord): PostingRecord {
  const { folded: packed, ...rest } = posting
  if (packed === undefined) return posting
  const { description, reading } = JSON.parse(unpacked(fromBase64(packed))) as Pick<
    PostingRecord,
    'reading'
  > & {
    description: PostingRecord['fields']['description']
  }
  return { ...rest, reading, fields: { ...rest.fields, ...(description ? { description } : {}) } }
}

/** The same where nobody may fail: one that does not unpack stays as it is. */
export function unpackedPosting(posting: PostingRecord): PostingRecord {
  try {
    return unfolded(posting)
  } catch {
    return posting
  }
}

export async function getPosting(db: Database, id: string): Promise<PostingRecord | undefined> {
  const row = await db.postings.get(id)
  return row && unfolded(row)
}

export const getPostings = async (db: Database, ids: string[]): Promise<(PostingRecord | undefined)[]> =>
  (await db.postings.bulkGet(ids)).map(row => row && unfolded(row))

/** All that was read of one opportunity, as it is kept: folded ones stay folded. */
export const postingsOf = (db: Database, opportunityId: string): Promise<PostingRecord[]> =>
  db.postings
    .where('[opportunityId+contentHash]')
    .between([opportunityId, Dexie.minKey], [opportunityId, Dexie.maxKey])
    .toArray()
