import Dexie from 'dexie'
import { type History, isSent } from '../core/checklist/situation'
import { localDay } from '../core/kernel/days'
import { isOnBoard } from '../core/pipeline/opportunity'
import type { OpportunityRecord } from '../core/pipeline/opportunity-record'
import { employerKey } from '../core/posting/identity'
import type { Database } from './database'

/** More than this at one employer tells nothing more. */
const mostOthers = 60

/** When its status became "applied" last, as far as it counts as sent now. */
function appliedSince({ status, statusSince, statusesBefore = [] }: OpportunityRecord): string | null {
  if (!isSent(status)) return null
  if (status === 'applied') return localDay(statusSince)
  const before = statusesBefore.filter(one => one.status === 'applied').at(-1)
  return before ? localDay(before.since) : null
}

/** What the user took up at the same employer, by the key under which openings are joined. */
async function sameEmployer(db: Database, shown: OpportunityRecord): Promise<History['sameEmployer']> {
  const employer = employerKey(shown.organization)
  if (!employer) return []
  const rows = await db.opportunities
    .where('keys')
    .startsWith(`job:${employer}|`)
    .distinct()
    .limit(mostOthers)
    .toArray()
  return rows
    .filter(row => row.id !== shown.id && isOnBoard(row.status))
    .map(row => ({
      title: row.title,
      status: row.status,
      on: appliedSince(row) ?? localDay(row.statusSince),
    }))
}

/** What was recorded about an opportunity and its employer, for the checklist. */
export async function pastOf(db: Database, shown: OpportunityRecord): Promise<History> {
  const [sent, others] = await Promise.all([
    db.sendings
      .where('[opportunityId+at]')
      .between([shown.id, Dexie.minKey], [shown.id, Dexie.maxKey])
      .last(),
    sameEmployer(db, shown),
  ])
  const appliedOn = sent?.at ?? appliedSince(shown)
  return { appliedOn, isRecorded: appliedOn === null ? null : sent !== undefined, sameEmployer: others }
}
