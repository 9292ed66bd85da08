import * as v from 'valibot'
import { messages } from '../core/kernel/message'
import { row } from '../core/kernel/row'
import { signsReviewSchema } from '../core/reports/signs-review'
import { defineStore } from './define'

const words = messages('records/signReviews', {
  name: 'Early signs',
  what: 'reviews',
  count: '{count, plural, one {# review} other {# reviews}}',
  erased: '{count, plural, one {# review of early signs erased.} other {# reviews of early signs erased.}}',
})

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
    label: words.name(),
    count: words.count,
    erased: words.erased,
  },
  stored: { name: words.name(), what: words.what() },
  label: review => review.on,
})
