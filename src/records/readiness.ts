import * as v from 'valibot'
import { messages } from '../core/kernel/message'
import { row } from '../core/kernel/row'
import { readinessSchema } from '../core/practice/readiness'
import { defineStore } from './define'

const words = messages('records/readiness', {
  name: 'Layoff plan',
  what: 'items of your list',
  group: 'The layoff plan',
  count: '{count, plural, one {# item} other {# items}}',
  erased:
    '{count, plural, one {# item of the layoff plan erased.} other {# items of the layoff plan erased.}}',
})

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
    label: words.group(),
    count: words.count,
    erased: words.erased,
  },
  stored: { name: words.name(), what: words.what() },
  label: readiness => readiness.item,
})
