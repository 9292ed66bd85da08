import * as v from 'valibot'
import { row } from '../core/kernel/row'
import { jobWeekSchema } from '../core/practice/job-week'
import { defineStore } from './define'

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
    label: 'The balance',
    one: 'week',
    many: 'weeks',
    told: 'of the balance erased',
  },
  stored: { name: 'Balance', what: 'weeks of the job’s side' },
  label: each => each.week,
})
