import { sha256 } from '../adapters/checksum'
import { plainText } from '../core/posting/blocks'
import { boundReading, withCleanAddress } from '../core/posting/bound-reading'
import { keysOf } from '../core/posting/identity'
import { joinKey } from '../core/posting/joining'
import type { PageReading } from '../core/posting/page-reading'
import { fieldValue, type PostingFields } from '../core/posting/posting'
import { contentOf } from '../core/posting/posting-content'
import { signatureOf } from '../core/posting/resemblance'
import { currentCriteria } from '../store/criteria'
import type { Database } from '../store/database'
import { logReading } from '../store/log-reading'
import { judgeWith, readAdvertOf } from './judge-posting'

/** What is so of an opportunity that the user wrote in, and of no other. */
interface HandWritten {
  byHand: true
  /** It would be taken for this one, and the user says that it is not. */
  apartFrom: string | null
}

/**
 * Logs a posting against the brand statement.
 * @returns the opportunity's id, once everything is on the disk.
 */
export async function noticePosting(
  db: Database,
  visitId: string,
  sent: PageReading,
  corrected: PostingFields = {},
  written?: HandWritten,
): Promise<string> {
  const reading = boundReading(sent)
  const corrections = withCleanAddress(corrected)
  // Hash and criteria come before the transaction: it would close while it waits for either.
  const [contentHash, held] = await Promise.all([sha256(contentOf(reading.fields)), currentCriteria(db)])
  const shown = { ...reading.fields, ...corrections }
  const key = joinKey(fieldValue(shown, 'title') ?? '', fieldValue(shown, 'hiringOrganization') ?? '')
  const advert = await readAdvertOf(shown)
  const { judge, rules } = judgeWith(held)
  return logReading(db, {
    visitId,
    reading,
    contentHash,
    keys: [...keysOf(reading), ...(key === null ? [] : [key])],
    signature: signatureOf(plainText(fieldValue(reading.fields, 'description') ?? [])),
    advert,
    corrections,
    judged: judge({ fields: shown, advert }),
    judge,
    rules,
    ...written,
  })
}
