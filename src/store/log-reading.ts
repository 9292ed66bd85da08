import type { AdvertReading } from '../core/advert/advert'
import type { KeptRule } from '../core/fit/own-rules/own-rule'
import { maxKeys } from '../core/pipeline/merge'
import type { OpportunityRecord } from '../core/pipeline/opportunity-record'
import type { PostingRecord } from '../core/pipeline/posting-record'
import type { SightingRecord } from '../core/pipeline/sighting-record'
import { tallyOf } from '../core/pipeline/tally'
import { hostnameOf } from '../core/posting/address'
import { isEdited } from '../core/posting/by-hand/origin'
import type { PageReading } from '../core/posting/page-reading'
import { fieldValue, type PostingFields } from '../core/posting/posting'
import { countedInto, countersIn, countOneMore, recountMoved } from './counters'
import type { Database } from './database'
import { findOpening } from './find-opening'
import type { Judgement } from './judgement'
import { readCounters } from './known-counters'
import { ofOpportunity } from './of-opportunity'
import { getPosting, unfolded } from './postings'
import { documentOf, indexOpportunity } from './search-index'
import { listed, shownFields } from './shown'
import { newId, timeAfter, timeNow } from './stamp'
import { stampsId } from './stamping'

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
  /** How it stands as a new opening: judged before, since the log would wait for it. */
  judged: Judgement
  /** Judges what is shown, where that is not this reading alone. */
  judge: (shown: { fields: PostingFields; advert: AdvertReading }) => Judgement
  /** Those by which it was judged: by the same it is counted what it asks for. */
  rules: readonly KeptRule[]
  /** The user wrote it in. */
  byHand?: true
  /** The user says that it is another opening than this one, for which it would be taken. */
  apartFrom?: string | null
}

const stores = (db: Database) => [
  db.opportunities,
  db.postings,
  db.sightings,
  ...countedInto(db),
  db.searchDocs,
  db.stamps,
]

/**
 * Whether a page speaks for the opening itself: it is the one it was first seen on, or a site that numbers its
 * openings. Any other page may be a copy: what it says is kept beside, and never takes the place of what was there.
 */
async function isOriginal(db: Database, known: OpportunityRecord, reading: PageReading): Promise<boolean> {
  if (reading.externalId !== null) return true
  const sightings = await ofOpportunity(db, 'sightings', known.id).toArray()
  const first = sightings.find(({ url }) => hostnameOf(url) !== '')
  return first === undefined || hostnameOf(first.url) === hostnameOf(reading.url)
}

const takenDown = (kind: PageReading['kind'], before: string | null, now: string): string | null => {
  if (kind === 'closed') return before ?? now
  // The advert stands there again, whole: it is open.
  return kind === 'posting' ? null : before
}

/** The posting of this content where the opportunity has it, whole again if it was folded. */
async function sameContent(
  db: Database,
  opportunityId: string,
  contentHash: string,
): Promise<{ posting: PostingRecord; changed: boolean } | null> {
  const same = await db.postings
    .where('[opportunityId+contentHash]')
    .equals([opportunityId, contentHash])
    .first()
  const whole = same && unfolded(same)
  return whole ? { posting: whole, changed: whole !== same } : null
}

function newPosting(opportunityId: string, toLog: ToLog, now: string): PostingRecord {
  const { reading, contentHash, advert, signature } = toLog
  const { url, site, complete, fields, evidence } = reading
  return {
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
    const asNew = {
      status: 'seen' as const,
      statusSince: now,
      takenDownAt: null,
      firstSeenAt: now,
      ...listed(shownFields(reading.fields, toLog.corrections)),
    }
    // Asked together: each question waited for alone takes as long as writing all of it.
    const asked = Promise.all([
      db.sightings.where('visitId').equals(visitId).first(),
      findOpening(db, {
        keys,
        signature: toLog.signature,
        ...traitsOf(shownFields(reading.fields, toLog.corrections)),
      }),
      readCounters(db, countersIn(tallyOf(asNew, toLog.advert, toLog.rules))),
    ])
    // Made while the database answers.
    const words = documentOf({ ...asNew, note: '' }, { fields: reading.fields, reading: toLog.advert })
    const [visit, found, counters] = await asked
    const { apartFrom = null } = toLog
    const isApart = apartFrom !== null && found?.id === apartFrom
    const known = visit ? await db.opportunities.get(visit.opportunityId) : isApart ? undefined : found
    const opportunityId = known?.id ?? newId()
    const [same, before, original] = known
      ? await Promise.all([
          sameContent(db, opportunityId, toLog.contentHash),
          getPosting(db, known.postingId),
          isOriginal(db, known, reading),
          // Asked for now, since the row's own change would wait for it.
          db.stamps.get(stampsId('opportunities', opportunityId)),
        ])
      : [null, undefined, true]
    const isCopys = same && original && hostnameOf(same.posting.url) !== hostnameOf(reading.url)
    const { url, site } = reading
    // What a copy said first, word for word, is the original's from now on.
    const posting = !same
      ? newPosting(opportunityId, toLog, now)
      : isCopys
        ? { ...same.posting, url, site, fields: reading.fields, updatedAt: now }
        : same.posting

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
    const shown = before && !original ? besideCopy(before, posting, now) : shownOf(before, posting, now)
    const takenDownAt = known?.takenDownAt ?? null
    const corrections = { ...known?.corrections, ...toLog.corrections }
    const fields = shownFields(shown.fields, corrections)
    const opportunity: Omit<OpportunityRecord, 'tallied'> = {
      id: opportunityId,
      updatedAt: timeAfter(known?.updatedAt ?? ''),
      keys: [...new Set([...keys, ...(known?.keys ?? [])])].slice(0, maxKeys),
      firstSeenAt: known?.firstSeenAt ?? now,
      // Where the clock was set back, it was seen later all the same.
      lastSeenAt: known && known.lastSeenAt > now ? known.lastSeenAt : now,
      sightings: (known?.sightings ?? 0) + (visit ? 0 : 1),
      postingId: shown.id,
      status: known?.status ?? 'seen',
      statusSince: known?.statusSince ?? now,
      ...(known?.statusesBefore ? { statusesBefore: known.statusesBefore } : {}),
      note: known?.note ?? '',
      ...(known?.actions ? { actions: known.actions } : {}),
      ...((known ? known.byHand : toLog.byHand) ? { byHand: true as const } : {}),
      corrections,
      ...listed(fields),
      complete: shown.complete,
      apart: known?.apart ?? (isApart ? [apartFrom] : []),
      takenDownAt: original ? takenDown(reading.kind, takenDownAt, now) : takenDownAt,
      ...judgementOf(toLog, known, shown, fields),
    }
    const tallied = tallyOf(opportunity, shown.reading, toLog.rules)
    const row = { ...opportunity, tallied }
    // Seen again with nothing new in it, it is found by the same words as before.
    const isFound = known?.postingId === shown.id && known.title === row.title
    await Promise.all([
      ...(same?.changed === false && !isCopys ? [] : [db.postings.put(posting)]),
      ...(shown !== before && shown !== posting ? [db.postings.put(shown)] : []),
      ...(isApart && !known ? [keepApart(db, apartFrom, opportunityId)] : []),
      db.sightings.put(sighting),
      known ? db.opportunities.put(row) : db.opportunities.add(row),
      known ? recountMoved(db, [known.tallied], [tallied]) : countOneMore(db, counters, tallied),
      ...(isFound ? [] : [indexOpportunity(db, row, shown, known ? undefined : words)]),
    ])
    return opportunityId
  })
}

/** The posting to show. A form or a page that lost its text never takes the place of the whole advert. */
function shownOf(before: PostingRecord | undefined, posting: PostingRecord, now: string): PostingRecord {
  if (!before || before.id === posting.id) return posting
  if (isEdited(before.fields)) {
    // The user's text stays; what the page says of the other fields is newer.
    const { description } = before.fields
    const fields = { ...before.fields, ...posting.fields, ...(description && { description }) }
    return { ...before, updatedAt: now, fields }
  }
  return before.complete && !posting.complete ? before : posting
}

/** What stands there, with the text that it lacked until a copy of the advert brought it. */
function besideCopy(before: PostingRecord, copy: PostingRecord, now: string): PostingRecord {
  const { description } = copy.fields
  if (before.complete || !copy.complete || !description || isEdited(before.fields)) return before
  const { baseSalary: _pay, applyUrl: _apply, ...said } = copy.fields
  return {
    ...before,
    updatedAt: now,
    complete: true,
    fields: { ...said, ...before.fields, description },
    reading: copy.reading,
    signature: copy.signature,
  }
}

/** The one that was there before is told of the new one, from its side too. */
async function keepApart(db: Database, id: string, other: string): Promise<void> {
  const row = await db.opportunities.get(id)
  if (row)
    await db.opportunities.put({ ...row, apart: [...row.apart, other], updatedAt: timeAfter(row.updatedAt) })
}

/** Seen again with nothing new in it, it stands as it stood. */
function judgementOf(
  { judged, judge, corrections }: ToLog,
  known: OpportunityRecord | undefined,
  shown: PostingRecord,
  fields: PostingFields,
): Judgement {
  if (!known) return judged
  const isAsBefore =
    known.judgedWith === judged.judgedWith &&
    known.postingId === shown.id &&
    Object.keys(corrections).length === 0
  const { verdict, counts, judgedWith } = known
  return isAsBefore ? { verdict, counts, judgedWith } : judge({ fields, advert: shown.reading })
}

/** What an opening is known by, beside its keys and its text. */
export const traitsOf = (fields: PostingFields) => ({
  title: fieldValue(fields, 'title') ?? '',
  organization: fieldValue(fields, 'hiringOrganization') ?? '',
  places: fieldValue(fields, 'jobLocation') ?? [],
  remote: fieldValue(fields, 'workMode') === 'remote',
  reference: fieldValue(fields, 'identifier'),
})
