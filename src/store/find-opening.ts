import type { OpportunityRecord } from '../core/pipeline/opportunity-record'
import type { PostingRecord } from '../core/pipeline/posting-record'
import { isSameOpening } from '../core/posting/identity'
import { isSameOpeningElsewhere, type OpeningTraits } from '../core/posting/joining'
import { fieldValue } from '../core/posting/posting'
import { resemblance } from '../core/posting/resemblance'
import type { Database } from './database'

const newest = (rows: OpportunityRecord[]): OpportunityRecord | undefined =>
  rows.sort((a, b) => b.lastSeenAt.localeCompare(a.lastSeenAt))[0]

const referenceOf = (posting: PostingRecord | undefined): string | null =>
  fieldValue(posting?.fields ?? {}, 'identifier')

/** What an opportunity is known by: as it is listed, or, where its posting is given, as the page said it. */
function traitsOf(known: OpportunityRecord, posting: PostingRecord | undefined): OpeningTraits {
  const read = posting?.fields ?? {}
  return {
    keys: known.keys,
    title: fieldValue(read, 'title') ?? known.title,
    organization: fieldValue(read, 'hiringOrganization') ?? known.organization,
    places: fieldValue(read, 'jobLocation') ?? (known.place ? [known.place] : []),
    remote: known.workMode === 'remote',
    signature: [],
    reference: referenceOf(posting),
  }
}

/**
 * The opportunity that a reading is a sighting of: the same page, or the same opening on another board. One
 * lookup in the index of keys, of which employer and title are one. Call inside the log's transaction.
 */
export async function findOpening(db: Database, seen: OpeningTraits): Promise<OpportunityRecord | undefined> {
  const found = await Promise.all(seen.keys.map(key => db.opportunities.where('keys').equals(key).toArray()))
  const candidates = [...new Map(found.flat().map(row => [row.id, row])).values()]
  if (candidates.length === 0) return undefined
  const postings = await db.postings.bulkGet(candidates.map(known => known.postingId))
  const here = candidates.filter((known, i) => {
    // A text that the user gave need not be the page's, even where the address is.
    const isOwnText = postings[i]?.fields.description?.rung === 'user'
    const alike = isOwnText ? null : resemblance(postings[i]?.signature ?? [], seen.signature)
    // What the user corrected is not what its page says.
    return [traitsOf(known, undefined), traitsOf(known, postings[i])].some(traits =>
      isSameOpening(traits, seen, alike),
    )
  })
  if (here.length > 0) return newest(here)
  const elsewhere = candidates.filter((known, i) =>
    isSameOpeningElsewhere(
      {
        ...traitsOf(known, undefined),
        reference: referenceOf(postings[i]),
        signature: postings[i]?.signature ?? [],
      },
      seen,
    ),
  )
  // Two that the user keeps apart both fit: it can't be told which one this is, so it is neither.
  const undecided = elsewhere.some(known => elsewhere.some(other => known.apart.includes(other.id)))
  return undecided ? undefined : newest(elsewhere)
}
