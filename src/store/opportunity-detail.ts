import Dexie from 'dexie'
import { sha256 } from '../adapters/checksum'
import type { AdvertReading } from '../core/advert/advert'
import type { EarlierSighting } from '../core/advert/signals/signal'
import { isEmptyBrand } from '../core/brand/brand'
import { type Carried, carriedTicks } from '../core/checklist/carried'
import type { Given } from '../core/checklist/make-checklist'
import { passOver, unaskedIn } from '../core/fit/own-rules/pass-over'
import { localDay } from '../core/kernel/days'
import type { Judged, ToJudge } from '../core/pipeline/judged'
import type { OpportunityRecord } from '../core/pipeline/opportunity-record'
import type { PostingRecord } from '../core/pipeline/posting-record'
import type { SightingRecord } from '../core/pipeline/sighting-record'
import { linesOf } from '../core/posting/blocks'
import { isHandAddress } from '../core/posting/by-hand/origin'
import { fieldValue, type PostingFields } from '../core/posting/posting'
import { resemblance } from '../core/posting/resemblance'
import type { Stray } from '../core/posting/strays'
import type { Towards } from '../core/practice/path'
import { towardsOf } from './adding'
import { type Criteria, currentCriteria } from './criteria'
import type { Database } from './database'
import { openOpportunity, sightingsOf } from './opportunities'
import { pastOf } from './past'
import { postingsOf } from './postings'
import { shownFields } from './shown'
import { timeNow } from './stamp'
import { straysOf } from './strays'
import { ticksOf } from './ticks'

/** Everything that a surface shows of one opportunity, held against the criteria as they stand now. */
export interface OpportunityDetail extends Judged {
  opportunity: OpportunityRecord
  /** What was read with the user's corrections laid over it. */
  fields: PostingFields
  reading: AdvertReading
  /** Its requirements of which the user said that they are not asked for: the rule of each, by its id. */
  unasked: ReadonlyMap<string, string>
  /** The address of the posting that is shown. */
  url: string
  /** The newest first. */
  sightings: SightingRecord[]
  /** Sightings of what is perhaps another opening, for the user to split off. */
  strays: Stray[]
  /** What the checklist was made from, to make it anew with a version of the résumé in hand. */
  given: Given
  /** The text of the version made for this opportunity; empty where there is none. */
  resume: string
  /** The newest version that was made for it; null where there is none. */
  version: { id: string; name: string } | null
  /** Ids of ticked items, those that stand for earlier ticks with them. */
  ticked: ReadonlySet<string>
  /** What each of those stands for: to be given to `setTick`. */
  carried: Carried
  brandIsEmpty: boolean
  /** What it adds towards each wished stone of the path. */
  towards: Towards[]
}

/** What was read of the opening before the posting that is shown. */
const earlierOf = (postings: readonly PostingRecord[], shown: PostingRecord): EarlierSighting[] =>
  postings
    .filter(posting => posting.id !== shown.id && posting.readAt < shown.readAt)
    .map(posting => ({
      url: posting.url,
      at: posting.readAt,
      datePosted: fieldValue(posting.fields, 'datePosted'),
      title: fieldValue(posting.fields, 'title') ?? '',
      organization: fieldValue(posting.fields, 'hiringOrganization') ?? '',
      alike: resemblance(posting.signature, shown.signature) ?? 0,
    }))

/** The newest version that was made for the opportunity, else what was sent to it. */
async function versionFor(
  db: Database,
  id: string,
): Promise<{ text: string; version: OpportunityDetail['version'] }> {
  const made = await db.resumes.where('opportunityId').equals(id).last()
  if (made) return { text: made.text, version: { id: made.id, name: made.name } }
  const sent = await db.sendings
    .where('[opportunityId+at]')
    .between([id, Dexie.minKey], [id, Dexie.maxKey])
    .last()
  return { text: (sent && (await db.resumes.get(sent.resumeId))?.text) ?? '', version: null }
}

/** What can be shown of it before it is judged. */
export type OpportunityHead = Pick<OpportunityDetail, 'opportunity' | 'fields' | 'url'>

/** Where what was written in by hand was read: a copy of the advert elsewhere never becomes the link to it. */
const addressOf = (sightings: readonly SightingRecord[], posting: PostingRecord): string =>
  isHandAddress(posting.url)
    ? (sightings.findLast(({ url }) => !isHandAddress(url))?.url ?? posting.url)
    : posting.url

/** @returns null where the opportunity is gone. */
export async function opportunityHead(db: Database, id: string): Promise<OpportunityHead | null> {
  const opened = await openOpportunity(db, id)
  if (!opened) return null
  const { opportunity, posting } = opened
  const sightings = isHandAddress(posting.url) ? await sightingsOf(db, id) : []
  return {
    opportunity,
    fields: shownFields(posting.fields, opportunity.corrections),
    url: addressOf(sightings, posting),
  }
}

/** How a context judges. All of it is called when every row is read: nothing of the database may be read in it. */
export interface Judging {
  /** What was judged before of this opportunity under this very name; null where nothing was. */
  known(id: string, of: string): Promise<Judged | null>
  /** Waited for before anything is judged: that takes as long as reading the rows, and the head may be shown. */
  before?(): Promise<void>
  /** Judges, or has it judged, and keeps it under the name; null where the opportunity is gone meanwhile. */
  judge(id: string, of: string, toJudge: ToJudge): Promise<Judged | null>
}

/** A name for everything that a judgement follows from; an accomplishment never changes without its time. */
const nameOf = (
  { evidence: _evidence, master: _master, now, ...rest }: ToJudge,
  held: Criteria,
): Promise<string> =>
  sha256(
    JSON.stringify([
      held.revision,
      held.evidence.map(({ id, updatedAt }) => [id, updatedAt]),
      rest,
      localDay(now),
    ]),
  )

const read = (db: Database) => [
  db.opportunities,
  db.postings,
  db.sightings,
  db.joins,
  db.ticks,
  db.settings,
  db.brands,
  db.stamps,
  db.evidence,
  db.ownRules,
  db.resumes,
  db.sendings,
  db.stones,
]

/** @returns null where the opportunity is gone. */
export async function opportunityDetail(
  db: Database,
  id: string,
  judging: Judging,
): Promise<OpportunityDetail | null> {
  // In one transaction: as they stand at one moment, and none of the questions waits for a transaction of its own.
  const rows = await db.transaction('r', read(db), async () => {
    const opening = openOpportunity(db, id)
    const [opened, before, sightings, ticks, held, hand, joins, stones] = await Promise.all([
      opening,
      opening.then(
        found =>
          found && Promise.all([postingsOf(db, found.posting.opportunityId), pastOf(db, found.opportunity)]),
      ),
      sightingsOf(db, id),
      ticksOf(db, id),
      currentCriteria(db),
      versionFor(db, id),
      db.joins.where('opportunityId').equals(id).toArray(),
      db.stones.toArray(),
    ])
    if (!opened || !before) return null
    const [postings, history] = before
    const earlier = earlierOf(postings, opened.posting)
    const strays = straysOf(sightings, postings, joins)
    return { ...opened, sightings, ticks, held, hand, earlier, history, strays, stones }
  })
  if (!rows) return null
  const { opportunity, posting, sightings, ticks, held, hand, earlier, history, strays, stones } = rows
  const { text: resume, version } = hand
  const fields = shownFields(posting.fields, opportunity.corrections)
  const toJudge: ToJudge = {
    title: opportunity.title,
    status: opportunity.status,
    fields,
    reading: passOver(posting.reading, held.rules),
    lines: linesOf(fieldValue(fields, 'description') ?? []),
    brand: held.brand,
    evidence: held.evidence,
    master: held.master,
    rules: held.rules,
    history,
    earlier,
    resume,
    now: timeNow(),
  }
  const of = await nameOf(toJudge, held)
  const known = await judging.known(id, of)
  if (!known) await judging.before?.()
  const judged = known ?? (await judging.judge(id, of, toJudge))
  if (!judged) return null
  const carried = carriedTicks(judged.checklist, ticks.keys())
  return {
    ...judged,
    opportunity,
    fields,
    reading: posting.reading,
    unasked: unaskedIn(posting.reading.requirements, held.rules),
    url: addressOf(sightings, posting),
    sightings,
    strays,
    given: { ...toJudge, fit: judged.fit },
    resume,
    version,
    ticked: new Set([...ticks.keys(), ...carried.keys()]),
    carried,
    brandIsEmpty: isEmptyBrand(held.brand),
    towards: towardsOf(opportunity.tallied, stones, held.brand.skills),
  }
}
