import type { PageReading } from '../../core/page-reading'
import { fieldValue, type PostingFields } from '../../core/posting'
import type { AdvertReading } from '../../core/reading/advert'
import type { OpportunityRecord, PostingRecord, SightingRecord } from '../../core/records'
import { tallyOf } from '../../core/tally'
import { recountMoved } from './counters'
import type { Database } from './database'
import { findOpening } from './find-opening'
import type { Judgement } from './judgement'
import { getPosting, unfolded } from './postings'
import { indexOpportunity } from './search-index'
import { listed, shownFields } from './shown'
import { newId, timeNow } from './stamp'

/** A reading as it is logged: sure (or confirmed by the user), with what was made of its text. */
export interface ToLog {
  visitId: string
  reading: PageReading
  contentHash: string
  /** Identity keys of the reading, the most telling first. */
  keys: string[]
  signature: number[]
  advert: AdvertReading
  /** What the user corrected in this very reading; empty where nothing was. */
  corrections: PostingFields
  judge: (shown: { fields: PostingFields; advert: AdvertReading }) => Judgement
}

const maxKeys = 200

const stores = (db: Database) => [db.opportunities, db.postings, db.sightings, db.counters, db.searchDocs]

const takenDown = (kind: PageReading['kind'], before: string | null, now: string): string | null => {
  if (kind === 'closed') return before ?? now
  // The advert stands there again, whole: it is open.
  return kind === 'posting' ? null : before
}

/** The posting of this content, or a new one. */
async function keepPosting(
  db: Database,
  opportunityId: string,
  toLog: ToLog,
  now: string,
): Promise<PostingRecord> {
  const { reading, contentHash, advert, signature } = toLog
  const same = await db.postings
    .where('[opportunityId+contentHash]')
    .equals([opportunityId, contentHash])
    .first()
  if (same) {
    const whole = unfolded(same)
    if (whole !== same) await db.postings.put(whole)
    return whole
  }
  const { url, site, complete, fields, evidence } = reading
  const posting = {
    id: newId(),
    updatedAt: now,
    opportunityId,
    contentHash,
    readAt: now,
    url,
    site,
    complete,
    fields,
    evidence,
    reading: advert,
    signature,
  }
  await db.postings.add(posting)
  return posting
}

/**
 * Logs one reading: in one transaction the posting (once per content), the sighting (once per visit) and the
 * opportunity. Sending the same visit again changes nothing but what is new in it, so a message that was not
 * answered can be repeated.
 * @returns the opportunity's id, after the transaction committed.
 */
export function logReading(db: Database, toLog: ToLog): Promise<string> {
  const { reading, visitId, keys } = toLog
  return db.transaction('rw', stores(db), async () => {
    const now = timeNow()
    const visit = await db.sightings.where('visitId').equals(visitId).first()
    const known = visit
      ? await db.opportunities.get(visit.opportunityId)
      : await findOpening(db, {
          keys,
          signature: toLog.signature,
          ...traitsOf(shownFields(reading.fields, toLog.corrections)),
        })
    const opportunityId = known?.id ?? newId()
    const posting = await keepPosting(db, opportunityId, toLog, now)

    const sighting: SightingRecord = {
      id: visit?.id ?? newId(),
      updatedAt: now,
      opportunityId,
      postingId: posting.id,
      visitId,
      url: reading.url,
      externalId: reading.externalId,
      kind: reading.kind,
      seenAt: visit?.seenAt ?? now,
    }
    await db.sightings.put(sighting)

    // A form or a page that lost its text never takes the place of the whole advert.
    const before = known ? await getPosting(db, known.postingId) : undefined
    const shown = before?.complete && !posting.complete ? before : posting
    const corrections = { ...known?.corrections, ...toLog.corrections }
    const fields = shownFields(shown.fields, corrections)
    const opportunity: Omit<OpportunityRecord, 'tallied'> = {
      id: opportunityId,
      updatedAt: now,
      keys: [...new Set([...keys, ...(known?.keys ?? [])])].slice(0, maxKeys),
      firstSeenAt: known?.firstSeenAt ?? now,
      lastSeenAt: now,
      sightings: (known?.sightings ?? 0) + (visit ? 0 : 1),
      postingId: shown.id,
      status: known?.status ?? 'seen',
      statusSince: known?.statusSince ?? now,
      ...(known?.statusesBefore ? { statusesBefore: known.statusesBefore } : {}),
      note: known?.note ?? '',
      corrections,
      ...listed(fields),
      complete: shown.complete,
      apart: known?.apart ?? [],
      takenDownAt: takenDown(reading.kind, known?.takenDownAt ?? null, now),
      ...toLog.judge({ fields, advert: shown.reading }),
    }
    const tallied = tallyOf(opportunity, shown.reading)
    const row = { ...opportunity, tallied }
    await db.opportunities.put(row)
    // Seen again with nothing new in it, it is found by the same words as before.
    if (known?.postingId !== shown.id || known.title !== row.title) await indexOpportunity(db, row, shown)
    await recountMoved(db, known?.tallied ?? [], tallied)
    return opportunityId
  })
}

const traitsOf = (fields: PostingFields) => ({
  title: fieldValue(fields, 'title') ?? '',
  organization: fieldValue(fields, 'hiringOrganization') ?? '',
  places: fieldValue(fields, 'jobLocation') ?? [],
  remote: fieldValue(fields, 'workMode') === 'remote',
})
