import * as v from 'valibot'
import { id, row, text, time } from '../kernel/row'
import { pageKinds } from '../posting/page-reading'

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
