import * as v from 'valibot'
import { messages } from '../core/kernel/message'
import { row } from '../core/kernel/row'
import { putOffSchema } from '../core/suggestion/this-week'
import { defineStore } from './define'

const words = messages('records/putOffs', {
  name: 'This week',
  what: 'suggestions that you put off or silenced',
  group: 'What you put off or silenced',
  count: '{count, plural, one {# suggestion} other {# suggestions}}',
  erased: '{count, plural, one {# suggestion can come back.} other {# suggestions can come back.}}',
})

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
    label: words.group(),
    count: words.count,
    erased: words.erased,
  },
  stored: { name: words.name(), what: words.what() },
  label: putOff => putOff.of,
})
