import { sha256 } from '../adapters/checksum'
import type { Database } from '../adapters/storage/database'
import { logReading } from '../adapters/storage/log-reading'
import { yardstick } from '../adapters/storage/yardstick'
import { boundBlocks } from '../core/blocks'
import type { PageReading } from '../core/page-reading'
import type { PostingFields } from '../core/posting'
import { contentOf } from '../core/posting-content'
import { judgeWith, readAdvertOf } from './judge-posting'

/** Cleans once more what a page sent: the content script's word is not taken for it. */
function bounded(reading: PageReading): PageReading {
  const description = reading.fields.description
  if (!description) return reading
  return {
    ...reading,
    fields: { ...reading.fields, description: { ...description, value: boundBlocks(description.value) } },
  }
}

/**
 * Logs a posting against the brand statement.
 * @returns the opportunity's id, once everything is on the disk.
 */
export async function noticePosting(
  db: Database,
  visitId: string,
  sent: PageReading,
  corrections: PostingFields = {},
): Promise<string> {
  const reading = bounded(sent)
  // Hash and yardstick come before the transaction: it would close while it waits for either.
  const [contentHash, held] = await Promise.all([sha256(contentOf(reading.fields)), yardstick(db)])
  return logReading(db, {
    visitId,
    reading,
    contentHash,
    advert: readAdvertOf({ ...reading.fields, ...corrections }),
    corrections,
    judge: judgeWith(held),
  })
}
