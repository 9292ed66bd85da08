import * as v from 'valibot'
import { row } from '../core/kernel/row'
import { readinessSchema } from '../core/practice/readiness'
import { defineStore } from './define'

const record = v.object({ ...row, ...readinessSchema.entries })
export type ReadinessRecord = v.InferOutput<typeof record>

export const readiness = defineStore({
  name: 'readiness',
  since: 4,
  schema: record,
  indexes: ['&item'],
  unique: { index: 'item', key: readiness => readiness.item },
  merge: { item: 'whole', state: 'later', where: 'later', lookedOn: 'later' },
  erase: {
    group: 'readiness',
    label: 'The layoff plan',
    one: 'item',
    many: 'items',
    told: 'of the layoff plan erased',
  },
  stored: { name: 'Layoff plan', what: 'items of your list' },
  label: readiness => readiness.item,
})
