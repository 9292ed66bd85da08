import Dexie from 'dexie'
import { deflateSync } from 'fflate'
import { inflated } from '../core/kernel/inflate'
import { once } from '../core/kernel/once'
import type { PostingRecord } from '../core/pipeline/posting-record'
import type { Database } from './database'

/**
 * Postings as they are kept. What was only seen is archived after a while: its text and reading are compressed in place.
 * It is whole again here wherever it is read, synchronously, since a transaction would end while anything waits.
 */

/** Bytes as base64, for rows are JSON; in pieces, since a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8_192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192))
  return btoa(text)
}

function fromBase64(text: string): Uint8Array {
  const letters = atob(text)
  const bytes = new Uint8Array(letters.length)
  for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i)
  return bytes
}

const decoder = once(() => new TextDecoder())

export function archived(posting: PostingRecord): PostingRecord {
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

export function unarchived(posting: PostingRecord): PostingRecord {
  const { folded: packed, ...rest } = posting
  if (packed === undefined) return posting
  const { description, reading } = JSON.parse(decoder().decode(inflated(fromBase64(packed)))) as Pick<
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
    return unarchived(posting)
  } catch {
    return posting
  }
}

export async function getPosting(db: Database, id: string): Promise<PostingRecord | undefined> {
  const row = await db.postings.get(id)
  return row && unarchived(row)
}

export const getPostings = async (db: Database, ids: string[]): Promise<(PostingRecord | undefined)[]> =>
  (await db.postings.bulkGet(ids)).map(row => row && unarchived(row))

/** All that was read of one opportunity, as it is kept: archived ones stay archived. */
export const postingsOf = (db: Database, opportunityId: string): Promise<PostingRecord[]> =>
  db.postings
    .where('[opportunityId+contentHash]')
    .between([opportunityId, Dexie.minKey], [opportunityId, Dexie.maxKey])
    .toArray()
