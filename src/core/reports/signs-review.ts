import * as v from 'valibot'
import { day, text } from '../kernel/row'

/** The signs that are looked at once a month, in the order in which they are shown. */
export const signIds = [
  'budget',
  'reorganisation',
  'goals',
  'project',
  'manager',
  'meetings',
  'work',
  'peers',
  'customers',
  'pay',
] as const
export type SignId = (typeof signIds)[number]

export const signsReviewSchema = v.object({
  /** YYYY-MM-DD: the day of the review. */
  on: day,
  /** The signs that were there. What is not named was not. */
  seen: v.pipe(v.array(v.picklist(signIds)), v.maxLength(signIds.length)),
  note: text(5_000),
})
export type SignsReview = v.InferOutput<typeof signsReviewSchema>
