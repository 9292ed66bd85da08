import * as v from 'valibot'
import { messages } from '../core/kernel/message'
import { row } from '../core/kernel/row'
import { jobWeekSchema } from '../core/practice/job-week'
import { defineStore } from './define'

const words = messages('records/jobWeeks', {
  name: 'Balance',
  what: 'weeks of the job’s side',
  group: 'The balance',
  count: '{count, plural, one {# week} other {# weeks}}',
  erased: '{count, plural, one {# week of the balance erased.} other {# weeks of the balance erased.}}',
})

const record = v.object({ ...row, ...jobWeekSchema.entries })

export const jobWeeks = defineStore({
  name: 'jobWeeks',
  since: 4,
  schema: record,
  indexes: ['&week'],
  unique: { index: 'week', key: each => each.week },
  merge: { week: 'whole', load: 'later' },
  erase: {
    group: 'balance',
    label: words.group(),
    count: words.count,
    erased: words.erased,
  },
  stored: { name: words.name(), what: words.what() },
  label: each => each.week,
})
