import Dexie from 'dexie'
import { linesOf } from '../../core/blocks'
import { isEmptyBrand } from '../../core/brand'
import { isHandAddress } from '../../core/by-hand/origin'
import type { ChecklistItem } from '../../core/checklist/item'
import { type Given, makeChecklist } from '../../core/checklist/make-checklist'
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
import { pastOf } from './past'
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
  /** What the checklist was made from, to make it anew with a version of the résumé in hand. */
  given: Given
  /** The text of the version made for this opportunity; empty where there is none. */
  resume: string
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

/** The newest version that was made for the opportunity, else what was sent to it. */
async function versionFor(db: Database, id: string): Promise<string> {
  const version = await db.resumes.where('opportunityId').equals(id).last()
  if (version) return version.text
  const sent = await db.sendings
    .where('[opportunityId+at]')
    .between([id, Dexie.minKey], [id, Dexie.maxKey])
    .last()
  return (sent && (await db.resumes.get(sent.resumeId))?.text) ?? ''
}

/** What can be shown of it before it is judged. */
export type OpportunityHead = Pick<OpportunityDetail, 'opportunity' | 'fields' | 'url'>

const addressOf = (sightings: readonly SightingRecord[], posting: PostingRecord): string =>
  sightings.find(({ url }) => !isHandAddress(url))?.url ?? posting.url

/** @returns null where the opportunity is gone. */
export async function opportunityHead(db: Database, id: string): Promise<OpportunityHead | null> {
  const [opened, sightings] = await Promise.all([openOpportunity(db, id), sightingsOf(db, id)])
  if (!opened) return null
  const { opportunity, posting } = opened
  return {
    opportunity,
    fields: shownFields(posting.fields, opportunity.corrections),
    url: addressOf(sightings, posting),
  }
}

/**
 * @param beforeJudging is waited for when all rows are read: judging takes as long as reading them, and the head may
 *   be shown meanwhile. Nothing of the database may be read in it.
 * @returns null where the opportunity is gone.
 */
export async function opportunityDetail(
  db: Database,
  id: string,
  beforeJudging?: () => Promise<void>,
): Promise<OpportunityDetail | null> {
  const opened = await openOpportunity(db, id)
  if (!opened) return null
  const { opportunity, posting } = opened
  const [sightings, ticks, held, earlier, history, resume] = await Promise.all([
    sightingsOf(db, id),
    ticksOf(db, id),
    yardstick(db),
    earlierOf(db, posting),
    pastOf(db, opportunity),
    versionFor(db, id),
  ])
  if (beforeJudging) await beforeJudging()
  const fields = shownFields(posting.fields, opportunity.corrections)
  const opening = {
    fields,
    reading: posting.reading,
    lines: linesOf(fieldValue(fields, 'description') ?? []),
    brand: held.brand,
    evidence: held.evidence,
  }
  const fit = judge(opening)
  const now = timeNow()
  const given: Given = { ...opening, fit, status: opportunity.status, history, now }
  return {
    opportunity,
    fields,
    reading: posting.reading,
    url: addressOf(sightings, posting),
    sightings,
    fit,
    signals: findSignals({ ...opening, title: opportunity.title, now, earlier }),
    checklist: makeChecklist({ ...given, resume }),
    given,
    resume,
    ticked: new Set(ticks.keys()),
    brandIsEmpty: isEmptyBrand(held.brand),
  }
}
