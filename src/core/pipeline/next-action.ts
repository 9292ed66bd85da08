import * as v from 'valibot'
import { calendarDay, moment as time } from '../kernel/row-values'

/**
 * What the user wants to do next about an opportunity, and by which day. One at a time; what was done stays as a
 * list. `changedAt` is the user's own last word: when two copies are merged it decides, and not the time at which
 * a page was seen again.
 */
export const maxActionLength = 200
const mostDone = 100

const text = v.pipe(v.string(), v.maxLength(maxActionLength))
/** A day of the user's calendar, without a place on the globe. */
const day = calendarDay

export const nextActionSchema = v.object({
  text,
  due: day,
  remind: v.boolean(),
  /** When the reminder was shown, or its moment had passed before it was asked for; null while it is to come. */
  remindedAt: v.nullable(time),
})
export type NextAction = v.InferOutput<typeof nextActionSchema>

export const actionsSchema = v.object({
  changedAt: time,
  next: v.nullable(nextActionSchema),
  /** The oldest first. */
  done: v.pipe(v.array(v.object({ text, due: day, doneAt: time })), v.maxLength(mostDone)),
})
export type Actions = v.InferOutput<typeof actionsSchema>

/** What the user enters. */
export type ActionEntry = Pick<NextAction, 'text' | 'due' | 'remind'>

/** Null where the entry has no words or no day that exists. */
export function readEntry({ text: words, due, remind }: ActionEntry): ActionEntry | null {
  const entry = { text: words.trim().replace(/\s+/g, ' ').slice(0, maxActionLength), due, remind }
  return entry.text !== '' && v.is(day, due) ? entry : null
}

/** @param passed the moment of its reminder lies behind: nothing would be reminded of any more. */
export const withNext = (
  before: Actions | undefined,
  entry: ActionEntry,
  now: string,
  passed: boolean,
): Actions => ({
  changedAt: now,
  next: { ...entry, remindedAt: entry.remind && passed ? now : null },
  done: before?.done ?? [],
})

export const withoutNext = (before: Actions | undefined, now: string): Actions => ({
  changedAt: now,
  next: null,
  done: before?.done ?? [],
})

export function withDone(before: Actions, now: string): Actions {
  const { next, done } = before
  if (!next) return before
  return {
    changedAt: now,
    next: null,
    done: [...done, { text: next.text, due: next.due, doneAt: now }].slice(-mostDone),
  }
}

/** Its reminder was shown: that is no word of the user's, so `changedAt` stays. */
export const withReminded = (before: Actions, now: string): Actions => ({
  ...before,
  next: before.next && { ...before.next, remindedAt: now },
})

/** Of two copies, the one that the user changed last; of the same moment, on every device the same one. */
export function laterActions(a: Actions | undefined, b: Actions | undefined): Actions | undefined {
  if (!a || !b) return a ?? b
  if (a.changedAt !== b.changedAt) return a.changedAt > b.changedAt ? a : b
  // Shown on one device, it was shown.
  const [x, y] = [a, b].map(actions => JSON.stringify([actions.next?.remindedAt ?? '', actions]))
  return (x ?? '') >= (y ?? '') ? a : b
}

/** Where two opportunities become one: what the one that stays is to do next, else what the other is; and both lists. */
export function joinedActions(into: Actions | undefined, from: Actions | undefined): Actions | undefined {
  if (!into || !from) return into ?? from
  const done = [...into.done, ...from.done].sort((a, b) => (a.doneAt < b.doneAt ? -1 : 1))
  return {
    changedAt: laterActions(into, from)?.changedAt ?? into.changedAt,
    next: into.next ?? from.next,
    done: done.slice(-mostDone),
  }
}

/** Two again: what came from the other leaves with it. */
export function partedActions(
  into: Actions | undefined,
  from: Actions | undefined,
  now: string,
): Actions | undefined {
  if (!into || !from) return into
  const same = (a: object | null, b: object | null) => JSON.stringify(a) === JSON.stringify(b)
  return {
    changedAt: now,
    next: same(into.next, from.next) ? null : into.next,
    done: into.done.filter(each => !from.done.some(other => same(each, other))),
  }
}
