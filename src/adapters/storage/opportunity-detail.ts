import { linesOf } from '../../core/blocks'
import { isEmptyBrand } from '../../core/brand'
import type { ChecklistItem } from '../../core/checklist/item'
import { makeChecklist } from '../../core/checklist/make-checklist'
import { judge } from '../../core/fit/judge'
import type { Fit } from '../../core/fit/verdict'
import { fieldValue, type PostingFields } from '../../core/posting'
import type { AdvertReading } from '../../core/reading/advert'
import { findSignals } from '../../core/reading/signals/find-signals'
import type { EarlierSighting, Signal } from '../../core/reading/signals/signal'
import type { OpportunityRecord, PostingRecord, SightingRecord } from '../../core/records'
import { resemblance } from '../../core/resemblance'
import type { Database } from './database'
import { openOpportunity, sightingsOf } from './opportunities'
import { postingsOf } from './postings'
import { shownFields } from './shown'
import { timeNow } from './stamp'
import { ticksOf } from './ticks'
import { yardstick } from './yardstick'

/** Everything that a surface shows of one opportunity, held against the yardstick as it stands now. */
export interface OpportunityDetail {
  opportunity: OpportunityRecord
  /** What was read with the user's corrections laid over it. */
  fields: PostingFields
  reading: AdvertReading
  /** The address it was seen at last. */
  url: string
  /** The newest first. */
  sightings: SightingRecord[]
  fit: Fit
  checklist: ChecklistItem[]
  /** Observations about the advert, the strong ones first. */
  signals: Signal[]
  /** Ids of ticked items. */
  ticked: ReadonlySet<string>
  brandIsEmpty: boolean
}

/** What was read of the opening before the posting that is shown. */
async function earlierOf(db: Database, shown: PostingRecord): Promise<EarlierSighting[]> {
  const postings = await postingsOf(db, shown.opportunityId)
  return postings
    .filter(posting => posting.id !== shown.id && posting.readAt < shown.readAt)
    .map(posting => ({
      url: posting.url,
      at: posting.readAt,
      datePosted: fieldValue(posting.fields, 'datePosted'),
      title: fieldValue(posting.fields, 'title') ?? '',
      organization: fieldValue(posting.fields, 'hiringOrganization') ?? '',
      alike: resemblance(posting.signature, shown.signature) ?? 0,
    }))
}

/** @returns null where the opportunity is gone. */
export async function opportunityDetail(db: Database, id: string): Promise<OpportunityDetail | null> {
  const opened = await openOpportunity(db, id)
  if (!opened) return null
  const { opportunity, posting } = opened
  const [sightings, ticks, held, earlier] = await Promise.all([
    sightingsOf(db, id),
    ticksOf(db, id),
    yardstick(db),
    earlierOf(db, posting),
  ])
  const fields = shownFields(posting.fields, opportunity.corrections)
  const opening = {
    fields,
    reading: posting.reading,
    lines: linesOf(fieldValue(fields, 'description') ?? []),
    brand: held.brand,
    evidence: held.evidence,
  }
  const fit = judge(opening)
  const { status, statusSince } = opportunity
  const appliedOn = status === 'applied' ? statusSince.slice(0, 10) : null
  const history = { appliedOn, sameEmployer: [] }
  return {
    opportunity,
    fields,
    reading: posting.reading,
    url: sightings[0]?.url ?? posting.url,
    sightings,
    fit,
    signals: findSignals({ ...opening, title: opportunity.title, now: timeNow(), earlier }),
    checklist: makeChecklist({ ...opening, fit, status, history }),
    ticked: new Set(ticks.keys()),
    brandIsEmpty: isEmptyBrand(held.brand),
  }
}
