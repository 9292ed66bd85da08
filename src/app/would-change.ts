import type { Brand } from '../core/brand/brand'
import type { Verdict } from '../core/fit/verdict'
import { localDay } from '../core/kernel/days'
import { statuses } from '../core/pipeline/opportunity'
import type { OpportunityRecord } from '../core/pipeline/opportunity-record'
import { currentCriteria } from '../store/criteria'
import type { Database } from '../store/database'
import { opportunitiesOfStatus } from '../store/opportunities'
import { getPosting } from '../store/postings'
import { shownFields } from '../store/shown'
import { timeNow } from '../store/stamp'
import { judgementOf } from './judgement-of'

interface VerdictChange {
  id: string
  title: string
  organization: string
  before: Verdict
  after: Verdict
}

export interface WouldChange {
  /** So many opportunities were held against both. */
  looked: number
  /** Those of them that would stand otherwise, the last seen first. */
  changes: VerdictChange[]
}

/** So many opportunities tell what a change does. */
const most = 20

async function lastSeen(db: Database): Promise<OpportunityRecord[]> {
  const groups = await Promise.all(statuses.map(status => opportunitiesOfStatus(db, status, most)))
  return groups
    .flat()
    .sort((a, b) => b.lastSeenAt.localeCompare(a.lastSeenAt))
    .slice(0, most)
}

/**
 * Which of the last opportunities would be judged otherwise with this brand statement. Nothing is written.
 * @param course told how far it is, and asked between two openings whether to stop.
 */
export async function wouldChange(
  db: Database,
  brand: Brand,
  course: { progress(share: number): void; signal: AbortSignal },
): Promise<WouldChange> {
  const [held, rows] = await Promise.all([currentCriteria(db), lastSeen(db)])
  const today = localDay(timeNow())
  const changes: VerdictChange[] = []
  let looked = 0
  for (const [at, row] of rows.entries()) {
    course.signal.throwIfAborted()
    const posting = await getPosting(db, row.postingId)
    if (posting) {
      const shown = { fields: shownFields(posting.fields, row.corrections), advert: posting.reading }
      // What the list shows may be older than the statement in force: both sides are judged here.
      const before = judgementOf(held, shown, today).verdict
      const after = judgementOf({ ...held, brand }, shown, today).verdict
      looked++
      if (before !== after)
        changes.push({ id: row.id, title: row.title, organization: row.organization, before, after })
    }
    course.progress((at + 1) / rows.length)
    // Keys and clicks come in between.
    await new Promise(resolve => setTimeout(resolve))
  }
  return { looked, changes }
}
