import type { OpportunityRecord } from './opportunity-record'
import type { SightingRecord } from './sighting-record'

type Seen = readonly Pick<SightingRecord, 'seenAt' | 'kind'>[]

/** When it was first and last seen by what is left of its sightings, which come in order. */
export function seenIn(sightings: Seen): Partial<OpportunityRecord> {
  const [first, last] = [sightings.at(0), sightings.at(-1)]
  return first && last ? { firstSeenAt: first.seenAt, lastSeenAt: last.seenAt } : {}
}

/** That a page takes no more applications is said of the opening that it was seen with. */
const closedIn = (sightings: Seen, { takenDownAt }: OpportunityRecord): string | null =>
  sightings.some(sighting => sighting.kind === 'closed') ? takenDownAt : null

/** The other one, the moment, and the keys of the sightings on this side. */
interface Split {
  id: string
  now: string
  keys: string[]
}

/**
 * The opportunity that sightings are split off into. What the user did and planned was meant for the one that was
 * known: this one begins as one just seen. What it shows is the caller's to tell.
 */
export function splitOpportunity(
  whole: OpportunityRecord,
  leaving: Seen,
  { id, now, keys }: Split,
): OpportunityRecord {
  const { actions: _actions, byHand: _byHand, statusesBefore: _before, ...page } = whole
  return {
    ...page,
    ...seenIn(leaving),
    id,
    updatedAt: now,
    keys,
    sightings: leaving.length,
    status: 'seen',
    statusSince: now,
    note: '',
    corrections: {},
    apart: [...new Set([...whole.apart, whole.id])],
    takenDownAt: closedIn(leaving, whole),
    judgedWith: 'split',
    tallied: [],
  }
}

/** The one that they leave. */
export const leftBySplit = (
  whole: OpportunityRecord,
  staying: Seen,
  { id, now, keys }: Split,
): OpportunityRecord => ({
  ...whole,
  updatedAt: now,
  keys,
  ...seenIn(staying),
  apart: [...new Set([...whole.apart, id])],
  takenDownAt: closedIn(staying, whole),
  judgedWith: 'split',
})
