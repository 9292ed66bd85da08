import * as v from 'valibot'
import type { AdvertReading } from '../advert/advert'
import { id, row, text, time } from '../kernel/row'
import { postingFieldsSchema } from '../posting/posting'

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
  /** Of the description (core/posting/resemblance), so that texts are compared without being read. */
  signature: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.maxLength(64)),
})
export type PostingRecord = v.InferOutput<typeof postingRecord>
