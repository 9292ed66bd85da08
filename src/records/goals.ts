import * as v from 'valibot'
import { goalSchema } from '../core/brand/goal'
import { messages } from '../core/kernel/message'
import { row } from '../core/kernel/row'
import { defineStore } from './define'

const words = messages('records/goals', {
  name: 'Goals',
  what: 'of your present job',
  count: '{count, plural, one {# goal} other {# goals}}',
  erased: '{count, plural, one {# goal erased.} other {# goals erased.}}',
})

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
  erase: {
    group: 'goals',
    label: words.name(),
    count: words.count,
    erased: words.erased,
  },
  stored: { name: words.name(), what: words.what() },
  label: goal => goal.title,
})
