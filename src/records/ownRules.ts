import * as v from 'valibot'
import { ownRuleSchema } from '../core/fit/own-rules/own-rule'
import { messages } from '../core/kernel/message'
import { row } from '../core/kernel/row'
import { defineStore } from './define'

const words = messages('records/ownRules', {
  name: 'Rules',
  what: 'that you made by correcting a judgement',
  group: 'What you told Steppingstone',
  count: '{count, plural, one {# rule} other {# rules}}',
  erased:
    '{count, plural, one {# rule erased; what was noticed is judged without them.} other {# rules erased; what was noticed is judged without them.}}',
})

const record = v.object({ ...row, ...ownRuleSchema.entries })
export type OwnRuleRecord = v.InferOutput<typeof record>

export const ownRules = defineStore({
  name: 'ownRules',
  since: 6,
  schema: record,
  indexes: ['&of'],
  unique: { index: 'of', key: rule => rule.of },
  merge: 'whole',
  judges: true,
  erase: {
    group: 'ownRules',
    label: words.group(),
    count: words.count,
    erased: words.erased,
  },
  stored: { name: words.name(), what: words.what() },
  label: rule => rule.words,
})
