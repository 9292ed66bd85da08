import type { OpportunityRecord } from '../core/pipeline/opportunity-record'
import type { PostingRecord } from '../core/pipeline/posting-record'
import { tallyOf } from '../core/pipeline/tally'
import type { Database } from './database'
import { ofOpportunity } from './of-opportunity'
import { getPosting, unfolded } from './postings'
import { listed, shownFields } from './shown'

const newestOf = (postings: readonly PostingRecord[]): PostingRecord | undefined =>
  [...postings].sort((a, b) => b.readAt.localeCompare(a.readAt) || b.id.localeCompare(a.id))[0]

/** The posting to show: the one that stands there if it is its own, else its newest whole one, else a copy. */
async function ownPosting(db: Database, row: OpportunityRecord): Promise<PostingRecord | null> {
  const shown = await getPosting(db, row.postingId)
  if (shown?.opportunityId === row.id) return shown
  const own = await ofOpportunity(db, 'postings', row.id).toArray()
  const newest = newestOf(own.filter(posting => posting.complete)) ?? newestOf(own)
  if (newest) return unfolded(newest)
  if (!shown) return null
  // Its text went with another opportunity. The copy's id is the same wherever it is made.
  const copy = { ...shown, id: row.id, opportunityId: row.id }
  await db.postings.put(copy)
  return copy
}

/**
 * The row with what its own rows say: how often it was seen, what it shows, what it counts into. Call in a
 * transaction over postings, sightings and own rules.
 * @returns null where there is no posting to show at all.
 */
export async function agreed(db: Database, row: OpportunityRecord): Promise<OpportunityRecord | null> {
  const posting = await ownPosting(db, row)
  if (!posting) return null
  const [sightings, rules] = await Promise.all([
    ofOpportunity(db, 'sightings', row.id).count(),
    db.ownRules.toArray(),
  ])
  const made = {
    ...row,
    ...listed(shownFields(posting.fields, row.corrections)),
    sightings,
    postingId: posting.id,
    complete: posting.complete,
  }
  return { ...made, tallied: tallyOf(made, posting.reading, rules) }
}
