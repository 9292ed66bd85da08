import * as v from 'valibot'
import { day, text } from '../kernel/row'

/** One item of the layoff plan, as the user left it. */
export const readinessSchema = v.object({
  item: text(40),
  state: v.picklist(['ready', 'not-yet', 'not-needed']),
  /** Where it is (a drawer, a folder), never the thing itself. */
  where: text(500),
  /** The day it was last looked at, YYYY-MM-DD. */
  lookedOn: day,
})
export type Readiness = v.InferOutput<typeof readinessSchema>
