import type { OpportunityRecord } from '../core/pipeline/opportunity-record'
import type { SightingRecord } from '../core/pipeline/sighting-record'
import { type Change, changesBetween } from '../core/posting/changes'
import { addressKey, employerKey } from '../core/posting/identity'
import type { Database } from './database'
import { sightingsOf } from './opportunities'
import { postingsOf, unfolded } from './postings'
import { searchOpportunities } from './search'

/** One time that it was seen, with what had changed on that site since the time before. */
export interface HistoryEntry {
  sighting: SightingRecord
  /** Sightings of one key are of one page. */
  page: string
  changes: Change[]
}

/** Another opportunity that the user made one with this one. */
export interface Joined {
  id: string
  at: string
  title: string
  organization: string
}

export interface OpportunityHistory {
  /** The newest first. */
  entries: HistoryEntry[]
  joined: Joined[]
  /** Other opportunities at this employer: perhaps the same opening. */
  others: OpportunityRecord[]
}

const mostOthers = 8

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : address)

/** Opportunities at the same employer, the last seen first. */
async function othersOf(db: Database, row: OpportunityRecord): Promise<OpportunityRecord[]> {
  if (!row.organization.trim()) return []
  const found = await searchOpportunities(db, row.organization, 60)
  const employer = employerKey(row.organization)
  return found
    .filter(other => other.id !== row.id && employerKey(other.organization) === employer)
    .slice(0, mostOthers)
}

/** When and where it was seen, what changed meanwhile, and what it may belong together with. */
export async function opportunityHistory(db: Database, id: string): Promise<OpportunityHistory> {
  const row = await db.opportunities.get(id)
  if (!row) return { entries: [], joined: [], others: [] }
  const [sightings, postings, joins, others] = await Promise.all([
    sightingsOf(db, id),
    postingsOf(db, id),
    db.joins.where('opportunityId').equals(id).toArray(),
    othersOf(db, row),
  ])
  const read = new Map(postings.map(posting => [posting.id, unfolded(posting)]))
  const lastOn = new Map<string, string>()
  const entries: HistoryEntry[] = []
  for (const sighting of [...sightings].reverse()) {
    const host = hostOf(sighting.url)
    const before = read.get(lastOn.get(host) ?? '')
    const now = read.get(sighting.postingId)
    const changes = before && now && before.id !== now.id ? changesBetween(before.fields, now.fields) : []
    if (now) lastOn.set(host, now.id)
    entries.push({ sighting, page: addressKey(sighting.url), changes })
  }
  return {
    entries: entries.reverse(),
    joined: joins.map(({ id: join, updatedAt, from }) => ({
      id: join,
      at: updatedAt,
      title: from.title,
      organization: from.organization,
    })),
    others,
  }
}
