import * as v from 'valibot'
import { day } from '../kernel/row'

/** One optional tap a week for the job's side: how much of the week it took. */
export const jobWeekSchema = v.object({
  /** The Monday, YYYY-MM-DD. */
  week: day,
  load: v.picklist(['light', 'usual', 'heavy']),
})
export type JobWeek = v.InferOutput<typeof jobWeekSchema>
