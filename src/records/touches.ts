import * as v from 'valibot'
import { row } from '../core/kernel/row'
import { touchSchema } from '../core/people/touch'
import { defineStore } from './define'

const record = v.object({ ...row, ...touchSchema.entries })
export type TouchRecord = v.InferOutput<typeof record>

export const touches = defineStore({
  name: 'touches',
  since: 4,
  schema: record,
  indexes: ['[personId+on]', 'on', 'opportunityId'],
  parent: { store: 'people', field: 'personId', index: '[personId+on]', part: true },
  merge: { personId: 'later', kind: 'later', on: 'later', note: 'text', opportunityId: 'later' },
  erase: { group: 'people' },
  label: touch => touch.note || touch.kind,
})
