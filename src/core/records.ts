import * as v from 'valibot'
import type { AdvertReading } from './advert/advert'
import { brandSchema } from './brand/brand'
import { evidenceSchema } from './brand/evidence'
import { verdicts } from './fit/verdict'
import { rowId as id, moment as time } from './kernel/row-values'
import { actionsSchema } from './pipeline/next-action'
import { statuses } from './pipeline/opportunity'
import { pageKinds } from './posting/page-reading'
import { correctionsSchema, paySchema, postingFieldsSchema, workModes } from './posting/posting'
import { profileSnapshotSchema } from './profile/profile'

/**
 * What is kept, store by store: plain JSON, so that a backup is the rows themselves. Every row has an id that
 * sorts by time (ulid) and the time it was last changed, so that two devices can be merged.
 */
const text = (max: number) => v.pipe(v.string(), v.maxLength(max))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const row = { id, updatedAt: time }

export const maxNoteLength = 20_000

export const opportunityRecord = v.object({
  ...row,
  /** Identity keys (core/posting/identity) under which it was seen. */
  keys: v.pipe(v.array(text(1_000)), v.minLength(1), v.maxLength(200)),
  firstSeenAt: time,
  lastSeenAt: time,
  sightings: count,
  /** The posting that is shown: the newest whole one, else the newest. */
  postingId: id,
  status: v.picklist(statuses),
  statusSince: time,
  /** The statuses before, the oldest first: what it was, and since when. */
  statusesBefore: v.exactOptional(
    v.pipe(v.array(v.object({ status: v.picklist(statuses), since: time })), v.maxLength(100)),
  ),
  note: text(maxNoteLength),
  /** What to do next and by when, and what was done; absent where the user never planned anything. Since version 2. */
  actions: v.exactOptional(actionsSchema),
  /** The user wrote it in, it was not noticed on a page. Since version 2. */
  byHand: v.exactOptional(v.literal(true)),
  /** What the user corrected; wins over every reading, for ever. A value taken out (null) since version 3. */
  corrections: correctionsSchema,
  /** Copies for lists, from the posting and the corrections. */
  title: text(300),
  organization: text(200),
  place: text(200),
  workMode: v.nullable(v.picklist(workModes)),
  baseSalary: v.nullable(paySchema),
  complete: v.boolean(),
  /** Opportunities that the user keeps apart from this one: never joined by themselves. */
  apart: v.pipe(v.array(id), v.maxLength(200)),
  /** When the page said in its own words that it takes no more applications. */
  takenDownAt: v.nullable(time),
  /** How it stands to the yardstick named by `judgedWith`. */
  verdict: v.picklist(verdicts),
  counts: v.object({ musts: count, have: count, withEvidence: count }),
  judgedWith: text(40),
  /** The counters that it counts into (core/pipeline/tally). */
  tallied: v.pipe(v.array(text(200)), v.maxLength(100)),
})
export type OpportunityRecord = v.InferOutput<typeof opportunityRecord>

/** Made by our own reader from bounded text; the shape is checked where rows come from a file. */
const advertReading = v.custom<AdvertReading>(
  value =>
    typeof value === 'object' &&
    value !== null &&
    'requirements' in value &&
    'facts' in value &&
    'lines' in value,
)

export const postingRecord = v.object({
  ...row,
  opportunityId: id,
  contentHash: text(64),
  readAt: time,
  url: text(2_000),
  site: v.nullable(text(40)),
  complete: v.boolean(),
  fields: postingFieldsSchema,
  evidence: v.array(text(300)),
  reading: advertReading,
  /** Text and reading, compressed (store/postings): of postings that were only seen, after a while. */
  folded: v.exactOptional(v.pipe(v.string(), v.maxLength(3_000_000), v.base64())),
  /** Of the description (core/resemblance), so that texts are compared without being read. */
  signature: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.maxLength(64)),
})
export type PostingRecord = v.InferOutput<typeof postingRecord>

export const sightingRecord = v.object({
  ...row,
  opportunityId: id,
  postingId: id,
  /** One visit of one page is one sighting, however often it was read. */
  visitId: text(64),
  url: text(2_000),
  /** The site's own id for the posting (PageReading.externalId). */
  externalId: v.nullable(text(200)),
  kind: v.picklist(pageKinds),
  seenAt: time,
})
export type SightingRecord = v.InferOutput<typeof sightingRecord>

export const tickRecord = v.object({ ...row, opportunityId: id, itemId: text(200), tickedAt: time })
export type TickRecord = v.InferOutput<typeof tickRecord>

/** Two opportunities that the user joined: what the one was, and which rows moved, so that it can be taken back. */
export const joinRecord = v.object({
  ...row,
  /** The one that stays. */
  opportunityId: id,
  from: opportunityRecord,
  postingIds: v.array(id),
  sightingIds: v.array(id),
  tickIds: v.array(id),
  /** Ticks of items that were ticked on both: one tick stays, and this one comes back with its opportunity. Since version 2. */
  doubles: v.exactOptional(v.array(tickRecord)),
  sendingIds: v.exactOptional(v.array(id)),
})
export type JoinRecord = v.InferOutput<typeof joinRecord>

export const brandRecord = v.object({ ...row, createdAt: time, brand: brandSchema })
export type BrandRecord = v.InferOutput<typeof brandRecord>

export const evidenceRecord = v.object({ ...row, createdAt: time, ...evidenceSchema.entries })
export type EvidenceRecord = v.InferOutput<typeof evidenceRecord>

export const snapshotRecord = v.object({
  ...row,
  takenAt: time,
  /** The profile's key (core/profile): its host-independent address. */
  profileKey: text(300),
  snapshot: profileSnapshotSchema,
  /** Outcome of each check by id, against the yardstick of that time. */
  outcomes: v.record(text(80), v.picklist(['pass', 'fail', 'not-visible', 'error'])),
  judgedWith: text(40),
})
export type SnapshotRecord = v.InferOutput<typeof snapshotRecord>

/** What was deleted, so that a merge does not bring it back. */
export const tombstoneRecord = v.object({ ...row, store: text(40) })
export type TombstoneRecord = v.InferOutput<typeof tombstoneRecord>

export const settingRecord = v.object({ name: text(40), value: v.unknown(), updatedAt: time })
export type SettingRecord = v.InferOutput<typeof settingRecord>
