import * as v from 'valibot'
import { day, text } from '../kernel/row'

export const reportKinds = ['weekly', 'monthly', 'mid-year', 'self-review'] as const
export type ReportKind = (typeof reportKinds)[number]

/** What the reader cares about: it decides what leads, never what is said. */
export const audiences = ['results', 'people', 'learning', 'plans'] as const
export type Audience = (typeof audiences)[number]

/** A draft that the user keeps, edited in place. Versions are rows of their own. */
export const reportSchema = v.object({
  kind: v.picklist(reportKinds),
  /** Days, YYYY-MM-DD, both included. */
  from: day,
  to: day,
  /** For whom, in the user's words. */
  reader: text(200),
  audience: v.picklist(audiences),
  /** Markdown. */
  text: text(60_000),
})
export type Report = v.InferOutput<typeof reportSchema>
