import { isSameOpening, keysOf } from '../../core/identity'
import type { PageReading } from '../../core/page-reading'
import { fieldValue, type PostingFields } from '../../core/posting'
import type { AdvertReading } from '../../core/reading/advert'
import type { OpportunityRecord, PostingRecord, SightingRecord } from '../../core/records'
import { countMove } from './counters'
import type { Database } from './database'
import type { Judgement } from './judgement'
import { newId, timeNow } from './stamp'

/** A reading as it is logged: sure (or confirmed by the user), with what was made of its text. */
export interface ToLog {
  visitId: string
  reading: PageReading
  contentHash: string
  advert: AdvertReading
  /** What the user corrected in this very reading; empty where nothing was. */
  corrections: PostingFields
  judge: (shown: { fields: PostingFields; advert: AdvertReading }) => Judgement
}

/** The user's corrections laid over what was read. */
export const shownFields = (fields: PostingFields, corrections: PostingFields): PostingFields => ({
  ...fields,
  ...corrections,
})

/** The copies that lists show. */
const listed = (fields: PostingFields) => ({
  title: fieldValue(fields, 'title') ?? '',
  organization: fieldValue(fields, 'hiringOrganization') ?? '',
  place: (fieldValue(fields, 'jobLocation') ?? []).join(' · ').slice(0, 200),
  workMode: fieldValue(fields, 'workMode'),
  baseSalary: fieldValue(fields, 'baseSalary'),
})

const maxKeys = 200

async function findKnown(
  db: Database,
  keys: string[],
  fields: PostingFields,
): Promise<OpportunityRecord | undefined> {
  const seen = { keys, ...listed(fields) }
  const candidates = await db.opportunities.where('keys').anyOf(keys).distinct().toArray()
  return candidates
    .filter(known => isSameOpening(known, seen))
    .sort((a, b) => b.lastSeenAt.localeCompare(a.lastSeenAt))[0]
}

/**
 * Logs one reading: in one transaction the posting (once per content), the sighting (once per visit) and the
 * opportunity. Sending the same visit again changes nothing but what is new in it, so a message that was not
 * answered can be repeated.
 * @returns the opportunity's id, after the transaction committed.
 */
export function logReading(db: Database, toLog: ToLog): Promise<string> {
  const { reading, visitId, contentHash, advert } = toLog
  const keys = keysOf(reading)
  return db.transaction('rw', [db.opportunities, db.postings, db.sightings, db.counters], async () => {
    const now = timeNow()
    const visit = await db.sightings.where('visitId').equals(visitId).first()
    const known = visit
      ? await db.opportunities.get(visit.opportunityId)
      : await findKnown(db, keys, shownFields(reading.fields, toLog.corrections))
    const opportunityId = known?.id ?? newId()

    const same = await db.postings
      .where('[opportunityId+contentHash]')
      .equals([opportunityId, contentHash])
      .first()
    const posting: PostingRecord = same ?? {
      id: newId(),
      updatedAt: now,
      opportunityId,
      contentHash,
      readAt: now,
      url: reading.url,
      site: reading.site,
      complete: reading.complete,
      fields: reading.fields,
      evidence: reading.evidence,
      reading: advert,
    }
    if (!same) await db.postings.add(posting)

    const sighting: SightingRecord = {
      id: visit?.id ?? newId(),
      updatedAt: now,
      opportunityId,
      postingId: posting.id,
      visitId,
      url: reading.url,
      kind: reading.kind,
      seenAt: visit?.seenAt ?? now,
    }
    await db.sightings.put(sighting)

    // A form or a page that lost its text never takes the place of the whole advert.
    const before = known ? await db.postings.get(known.postingId) : undefined
    const shown = before?.complete && !posting.complete ? before : posting
    const corrections = { ...known?.corrections, ...toLog.corrections }
    const fields = shownFields(shown.fields, corrections)
    const opportunity: OpportunityRecord = {
      id: opportunityId,
      updatedAt: now,
      keys: [...new Set([...keys, ...(known?.keys ?? [])])].slice(0, maxKeys),
      firstSeenAt: known?.firstSeenAt ?? now,
      lastSeenAt: now,
      sightings: (known?.sightings ?? 0) + (visit ? 0 : 1),
      postingId: shown.id,
      status: known?.status ?? 'seen',
      statusSince: known?.statusSince ?? now,
      note: known?.note ?? '',
      corrections,
      ...listed(fields),
      complete: shown.complete,
      takenDownAt:
        reading.kind === 'closed'
          ? (known?.takenDownAt ?? now)
          : reading.kind === 'posting'
            ? null
            : (known?.takenDownAt ?? null),
      ...toLog.judge({ fields, advert: shown.reading }),
    }
    await db.opportunities.put(opportunity)
    await countMove(db, known?.status ?? null, opportunity.status)
    return opportunityId
  })
}
