import * as v from 'valibot'
import { row } from '../core/kernel/row'
import { selfSearchSchema } from '../core/profile/presence'
import { defineStore } from './define'

const record = v.object({ ...row, ...selfSearchSchema.entries })
export type SelfSearchRecord = v.InferOutput<typeof record>

export const selfSearches = defineStore({
  name: 'selfSearches',
  since: 4,
  schema: record,
  indexes: ['[engine+on]'],
  merge: 'whole',
  erase: { group: 'presence' },
  label: search => search.query,
})
