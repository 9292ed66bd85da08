import Dexie from 'dexie'
import { type Status, statuses } from '../core/pipeline/opportunity'
import { maxNoteLength, type OpportunityRecord } from '../core/pipeline/opportunity-record'
import type { PostingRecord } from '../core/pipeline/posting-record'
import type { SightingRecord } from '../core/pipeline/sighting-record'
import { withNewStatus, withStatusBefore } from '../core/pipeline/status'
import { tallyOf, withStatus } from '../core/pipeline/tally'
import type { StatusHistory } from '../core/pipeline/went'
import { addressKey } from '../core/posting/address'
import { joinKey } from '../core/posting/joining'
import type { Corrections } from '../core/posting/posting'
import { countedInto, recountMoved } from './counters'
import type { Database } from './database'
import { getPosting } from './postings'
import { indexOpportunity } from './search-index'
import { listed, shownFields } from './shown'
import { timeAfter, timeNow } from './stamp'

export const getOpportunity = (db: Database, id: string): Promise<OpportunityRecord | undefined> =>
  db.opportunities.get(id)

/** The opportunity with the posting it shows. */
export async function openOpportunity(
  db: Database,
  id: string,
): Promise<{ opportunity: OpportunityRecord; posting: PostingRecord } | null> {
  const opportunity = await db.opportunities.get(id)
  const posting = opportunity && (await getPosting(db, opportunity.postingId))
  return opportunity && posting ? { opportunity, posting } : null
}

/** Of an address, the opportunity last seen there; for tabs that were open before this browser session. */
export async function opportunityAt(db: Database, address: string): Promise<OpportunityRecord | null> {
  const rows = await db.opportunities.where('keys').equals(addressKey(address)).toArray()
  return rows.sort((a, b) => b.lastSeenAt.localeCompare(a.lastSeenAt))[0] ?? null
}

/** Of one status, the last seen first. */
export const opportunitiesOfStatus = (
  db: Database,
  status: Status,
  most: number,
): Promise<OpportunityRecord[]> =>
  db.opportunities
    .where('[status+lastSeenAt]')
    .between([status, Dexie.minKey], [status, Dexie.maxKey])
    .reverse()
    .limit(most)
    .toArray()

/** The sightings of one opportunity, the newest first. */
export const sightingsOf = (db: Database, opportunityId: string): Promise<SightingRecord[]> =>
  db.sightings
    .where('[opportunityId+seenAt]')
    .between([opportunityId, Dexie.minKey], [opportunityId, Dexie.maxKey])
    .reverse()
    .toArray()

async function putStatus(
  db: Database,
  row: OpportunityRecord,
  change: Partial<OpportunityRecord> & StatusHistory,
) {
  const tallied = withStatus(row.tallied, change)
  await db.opportunities.put({ ...row, ...change, updatedAt: timeAfter(row.updatedAt), tallied })
  await recountMoved(db, [row.tallied], [tallied])
}

/** @returns the status before; null where the opportunity is gone. */
export function setStatus(db: Database, id: string, status: Status): Promise<Status | null> {
  if (!statuses.includes(status)) return Promise.reject(new TypeError(`No such status: ${String(status)}`))
  return db.transaction('rw', [db.opportunities, ...countedInto(db)], async () => {
    const row = await db.opportunities.get(id)
    if (!row || row.status === status) return row?.status ?? null
    await putStatus(db, row, withNewStatus(row, status, timeNow()))
    return row.status
  })
}

/** Undo of the last change of status: with the time since when it was before. */
export function takeStatusBack(db: Database, id: string): Promise<void> {
  return db.transaction('rw', [db.opportunities, ...countedInto(db)], async () => {
    const row = await db.opportunities.get(id)
    const before = row && withStatusBefore(row)
    if (row && before) await putStatus(db, row, before)
  })
}

/** Keeps the note as it stands; called on every pause of typing. */
export function saveNote(db: Database, id: string, note: string): Promise<void> {
  return db.transaction('rw', db.opportunities, db.postings, db.searchDocs, async () => {
    const row = await db.opportunities.get(id)
    if (!row) return
    const noted = { ...row, note: note.slice(0, maxNoteLength), updatedAt: timeAfter(row.updatedAt) }
    await db.opportunities.put(noted)
    await indexOpportunity(db, noted)
  })
}

/**
 * Keeps what the user corrected. A correction is never overwritten by a later reading; it is judged again.
 */
export function correctFields(db: Database, id: string, corrections: Corrections): Promise<void> {
  return db.transaction(
    'rw',
    [db.opportunities, db.postings, db.ownRules, ...countedInto(db), db.searchDocs],
    async () => {
      const [row, rules] = await Promise.all([db.opportunities.get(id), db.ownRules.toArray()])
      const posting = row && (await getPosting(db, row.postingId))
      if (!row || !posting) return
      const kept = { ...row.corrections, ...corrections }
      const shown = listed(shownFields(posting.fields, kept))
      const tallied = tallyOf({ ...row, ...shown }, posting.reading, rules)
      const key = joinKey(shown.title, shown.organization)
      const corrected: OpportunityRecord = {
        ...row,
        ...shown,
        corrections: kept,
        keys: key === null ? row.keys : [...new Set([...row.keys, key])],
        updatedAt: timeAfter(row.updatedAt),
        judgedWith: 'corrected',
        tallied,
      }
      await db.opportunities.put(corrected)
      await indexOpportunity(db, corrected)
      await recountMoved(db, [row.tallied], [tallied])
    },
  )
}
