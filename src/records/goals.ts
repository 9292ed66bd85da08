import * as v from 'valibot'
import { goalSchema } from '../core/brand/goal'
import { row } from '../core/kernel/row'
import { defineStore } from './define'

const record = v.object({ ...row, ...goalSchema.entries })
export type GoalRecord = v.InferOutput<typeof record>

export const goals = defineStore({
  name: 'goals',
  since: 4,
  schema: record,
  indexes: ['state', 'due'],
  merge: {
    title: 'later',
    managerView: 'text',
    ownPurpose: 'text',
    from: 'later',
    due: 'later',
    state: 'later',
  },
  search: {
    letter: 'g',
    words: goal => [goal.title, goal.managerView, goal.ownPurpose],
    place: goal => `#brand/goals?open=${goal.id}`,
  },
  erase: { group: 'goals', label: 'Goals', one: 'goal', many: 'goals', told: 'erased' },
  stored: { name: 'Goals', what: 'of your present job' },
  label: goal => goal.title,
})
