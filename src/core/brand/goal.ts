import * as v from 'valibot'
import { day, text } from '../kernel/row'

/** A goal of the present job: what the manager wants it for, and what the user wants it for. */
export const goalStates = ['open', 'reached', 'dropped'] as const
export type GoalState = (typeof goalStates)[number]

export const goalSchema = v.object({
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300)),
  /** Why it matters to the manager, as they would say it. */
  managerView: text(2_000),
  /** What the user wants out of it for their own path. */
  ownPurpose: text(2_000),
  from: v.nullable(day),
  due: v.nullable(day),
  state: v.picklist(goalStates),
})
export type Goal = v.InferOutput<typeof goalSchema>

/** A title alone is enough. */
export const newGoal = (title: string, from: string | null = null): Goal => ({
  title: title.trim().replace(/\s+/g, ' ').slice(0, 300),
  managerView: '',
  ownPurpose: '',
  from,
  due: null,
  state: 'open',
})
