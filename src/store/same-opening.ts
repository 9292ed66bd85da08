import type { OpportunityRecord } from '../core/pipeline/opportunity-record'
import { addressKey } from '../core/posting/address'
import { plainText } from '../core/posting/blocks'
import { joinKey } from '../core/posting/joining'
import { fieldValue, type PostingFields } from '../core/posting/posting'
import { signatureOf } from '../core/posting/resemblance'
import type { Database } from './database'
import { findOpening } from './find-opening'
import { traitsOf } from './log-reading'

/** The opportunity that what the user writes in would be taken for when it is logged; null where it is a new one. */
export function sameOpening(
  db: Database,
  { url, fields }: { url: string | null; fields: PostingFields },
): Promise<OpportunityRecord | null> {
  const traits = traitsOf(fields)
  const key = joinKey(traits.title, traits.organization)
  const keys = [...(url === null ? [] : [addressKey(url)]), ...(key === null ? [] : [key])]
  const signature = signatureOf(plainText(fieldValue(fields, 'description') ?? []))
  return db.transaction(
    'r',
    db.opportunities,
    db.postings,
    async () => (await findOpening(db, { keys, signature, ...traits })) ?? null,
  )
}
