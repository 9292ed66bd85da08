import type { OpportunityRecord } from '../core/pipeline/opportunity-record'
import { isSameOpening } from '../core/posting/identity'
import { isSameOpeningElsewhere, type OpeningTraits } from '../core/posting/joining'
import { resemblance } from '../core/posting/resemblance'
import type { Database } from './database'

const newest = (rows: OpportunityRecord[]): OpportunityRecord | undefined =>
  rows.sort((a, b) => b.lastSeenAt.localeCompare(a.lastSeenAt))[0]

/**
 * The opportunity that a reading is a sighting of: the same page, or the same opening on another board. One
 * lookup in the index of keys, of which employer and title are one. Call inside the log's transaction.
 */
export async function findOpening(db: Database, seen: OpeningTraits): Promise<OpportunityRecord | undefined> {
  const found = await Promise.all(seen.keys.map(key => db.opportunities.where('keys').equals(key).toArray()))
  const candidates = [...new Map(found.flat().map(row => [row.id, row])).values()]
  if (candidates.length === 0) return undefined
  const postings = await db.postings.bulkGet(candidates.map(known => known.postingId))
  const here = candidates.filter((known, i) =>
    isSameOpening(known, seen, resemblance(postings[i]?.signature ?? [], seen.signature)),
  )
  if (here.length > 0) return newest(here)
  const elsewhere = candidates.filter((known, i) =>
    isSameOpeningElsewhere(
      {
        keys: known.keys,
        title: known.title,
        organization: known.organization,
        places: known.place ? [known.place] : [],
        remote: known.workMode === 'remote',
        signature: postings[i]?.signature ?? [],
      },
      seen,
    ),
  )
  // Two that the user keeps apart both fit: it can't be told which one this is, so it is neither.
  const undecided = elsewhere.some(known => elsewhere.some(other => known.apart.includes(other.id)))
  return undecided ? undefined : newest(elsewhere)
}
