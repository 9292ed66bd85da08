import * as v from 'valibot'
import { row } from '../core/kernel/row'
import { signsReviewSchema } from '../core/reports/signs-review'
import { defineStore } from './define'

const record = v.object({ ...row, ...signsReviewSchema.entries })
export type SignReviewRecord = v.InferOutput<typeof record>

export const signReviews = defineStore({
  name: 'signReviews',
  since: 4,
  schema: record,
  indexes: ['on'],
  merge: { on: 'later', seen: { set: 20 }, note: 'text' },
  erase: {
    group: 'signs',
    label: 'Early signs',
    one: 'review',
    many: 'reviews',
    told: 'of early signs erased',
  },
  stored: { name: 'Early signs', what: 'reviews' },
  label: review => review.on,
})
