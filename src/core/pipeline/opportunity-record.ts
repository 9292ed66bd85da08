import * as v from 'valibot'
import { verdicts } from '../fit/verdict'
import { count, id, row, text, time } from '../kernel/row'
import { correctionsSchema, paySchema, workModes } from '../posting/posting'
import { actionsSchema } from './next-action'
import { statuses } from './opportunity'

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
  /** How it stands to the criteria of the revision named by `judgedWith`. */
  verdict: v.picklist(verdicts),
  counts: v.object({ musts: count, have: count, withEvidence: count, asked: v.exactOptional(count) }),
  judgedWith: text(40),
  /** The counters that it counts into (core/pipeline/tally). */
  tallied: v.pipe(v.array(text(200)), v.maxLength(100)),
})
export type OpportunityRecord = v.InferOutput<typeof opportunityRecord>
