import * as v from 'valibot'
import { text } from '../kernel/row'

/** A stone of the path: a job that was, the present one, or one that is wished. */
const month = v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/))

export const stoneSchema = v.object({
  kind: v.picklist(['past', 'present', 'wished']),
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  employer: text(200),
  /** YYYY-MM; null where nobody knows, and for a wish. */
  from: v.nullable(month),
  to: v.nullable(month),
  /** What it added, in the user's words. */
  added: text(2_000),
  skills: v.pipe(v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))), v.maxLength(50)),
})
export type Stone = v.InferOutput<typeof stoneSchema>
