import * as v from 'valibot'
import { row } from '../core/kernel/row'
import { putOffSchema } from '../core/suggestion/this-week'
import { defineStore } from './define'

const record = v.object({ ...row, ...putOffSchema.entries })

export const putOffs = defineStore({
  name: 'putOffs',
  since: 4,
  schema: record,
  indexes: ['&of'],
  unique: { index: 'of', key: putOff => putOff.of },
  merge: { of: 'whole', until: 'later' },
  erase: {
    group: 'week',
    label: 'What you put off or silenced',
    one: 'suggestion',
    many: 'suggestions',
    told: 'spoken of again',
  },
  stored: { name: 'This week', what: 'suggestions that you put off or silenced' },
  label: putOff => putOff.of,
})
