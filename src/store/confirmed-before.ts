import { foldForComparison } from '../core/kernel/text'
import { plainText } from '../core/posting/blocks'
import type { PageReading } from '../core/posting/page-reading'
import { fieldValue, type PostingFields } from '../core/posting/posting'
import { resemblance, signatureOf } from '../core/posting/resemblance'
import type { Database } from './database'
import { opportunityAt } from './opportunities'
import { getPosting } from './postings'
import { shownFields } from './shown'

/** Shared shingles from which two texts are the same advert with small changes. */
const sameAdvert = 0.6

const textOf = (fields: PostingFields): string => plainText(fieldValue(fields, 'description') ?? [])

/** The page says what it said: the same advert or, where there is too little text to tell, the same title. */
function saysTheSame(before: PostingFields, now: PostingFields): boolean {
  const [then, text] = [textOf(before), textOf(now)]
  if (then !== '' && then === text) return true
  const alike = resemblance(signatureOf(then), signatureOf(text))
  if (alike !== null) return alike >= sameAdvert
  const [told, title] = [fieldValue(before, 'title') ?? '', fieldValue(now, 'title') ?? '']
  return title !== '' && foldForComparison(told) === foldForComparison(title)
}

/**
 * An unsure reading of a page that is in the log already, with title and employer as they are known there: what the
 * user said of a page once is not asked at its next visit. Null where the address is new, or now shows another advert.
 */
export async function asKnownBefore(db: Database, reading: PageReading): Promise<PageReading | null> {
  const known = await opportunityAt(db, reading.url)
  const posting = known && (await getPosting(db, known.postingId))
  if (!known || !posting) return null
  if (!saysTheSame(posting.fields, reading.fields)) return null
  const { title, hiringOrganization } = shownFields(posting.fields, known.corrections)
  if (!title || !hiringOrganization) return null
  return { ...reading, sure: true, fields: { ...reading.fields, title, hiringOrganization } }
}
