import * as v from 'valibot'
import { ownRuleSchema } from '../core/fit/own-rules/own-rule'
import { row } from '../core/kernel/row'
import { defineStore } from './define'

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
    label: 'What you told Steppingstone',
    one: 'rule',
    many: 'rules',
    told: 'erased; what was noticed is judged without them',
  },
  stored: { name: 'Rules', what: 'that you made by correcting a judgement' },
  label: rule => rule.words,
})
