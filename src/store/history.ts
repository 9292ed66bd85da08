import type { OpportunityRecord } from '../core/pipeline/opportunity-record'
import type { SightingRecord } from '../core/pipeline/sighting-record'
import { addressKey, hostnameOf } from '../core/posting/address'
import { type Change, changesBetween, differencesFrom } from '../core/posting/changes'
import { employerKey } from '../core/posting/identity'
import type { Stray } from '../core/posting/strays'
import type { Database } from './database'
import { sightingsOf } from './opportunities'
import { postingsOf, unfolded } from './postings'
import { searchOpportunities } from './search'
import { straysOf } from './strays'

/** One time that it was seen, with what had changed on that site since the time before, or is said otherwise there. */
interface HistoryEntry {
  sighting: SightingRecord
  /** Sightings of one key are of one page. */
  page: string
  changes: Change[]
  /** The host that it differs from in these ways, where it was not seen on this one before. */
  unlike: string | null
}

/** Another opportunity that the user made one with this one. */
interface Joined {
  id: string
  at: string
  title: string
  organization: string
}

export interface OpportunityHistory {
  /** The newest first. */
  entries: HistoryEntry[]
  joined: Joined[]
  /** What was taken for this opening although both title and employer are others, by what it says it is. */
  strays: Stray[]
  /** Other opportunities at this employer: perhaps the same opening. */
  others: OpportunityRecord[]
}

const mostOthers = 8

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
  if (!row) return { entries: [], joined: [], strays: [], others: [] }
  const [sightings, postings, joins, others] = await Promise.all([
    sightingsOf(db, id),
    postingsOf(db, id),
    db.joins.where('opportunityId').equals(id).toArray(),
    othersOf(db, row),
  ])
  const read = new Map(postings.map(posting => [posting.id, unfolded(posting)]))
  const told = [...sightings].reverse()
  const lastOn = new Map<string, string>()
  const entries = told.map((sighting): HistoryEntry => {
    const host = hostnameOf(sighting.url)
    const now = read.get(sighting.postingId)
    const page = addressKey(sighting.url)
    const last = lastOn.get(host)
    const first = told[0]
    if (now) lastOn.set(host, now.id)
    const before = read.get(last ?? first?.postingId ?? '')
    if (!now || !before || before.id === now.id) return { sighting, page, changes: [], unlike: null }
    return last !== undefined
      ? { sighting, page, changes: changesBetween(before.fields, now.fields), unlike: null }
      : {
          sighting,
          page,
          changes: differencesFrom(before.fields, now.fields),
          unlike: hostnameOf(first?.url ?? ''),
        }
  })
  return {
    entries: entries.reverse(),
    strays: straysOf(sightings, postings, joins),
    joined: joins.map(({ id: join, updatedAt, from }) => ({
      id: join,
      at: updatedAt,
      title: from.title,
      organization: from.organization,
    })),
    others,
  }
}
