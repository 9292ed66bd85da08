import * as v from 'valibot'
import { day, time } from '../kernel/row'
import { isSame, textOf } from '../kernel/same'

/**
 * What the user wants to do next about an opportunity, and by which day. One at a time; what was done stays as a
 * list. `changedAt` is the user's own last word: when two copies are merged it decides, and not the time at which
 * a page was seen again.
 */
export const maxActionLength = 200
const mostDone = 100

const text = v.pipe(v.string(), v.maxLength(maxActionLength))

const nextActionSchema = v.object({
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

/** What was done, by either: each once, the oldest first. */
function doneOfBoth(a: Actions, b: Actions): Actions['done'] {
  const all = new Map([...a.done, ...b.done].map(each => [`${each.doneAt} ${each.due} ${each.text}`, each]))
  return [...all.keys()]
    .sort()
    .flatMap(key => all.get(key) ?? [])
    .slice(-mostDone)
}

/** Of two copies, the next action that the user changed last (of the same moment, on every device the same one), and what was done by both. */
export function mergedActions(a: Actions | undefined, b: Actions | undefined): Actions | undefined {
  if (!a || !b) return a ?? b
  // Shown on one device, it was shown.
  const order = ({ changedAt, next }: Actions) => textOf([changedAt, next?.remindedAt ?? '', next])
  const { changedAt, next } = order(a) >= order(b) ? a : b
  return { changedAt, next, done: doneOfBoth(a, b) }
}

/** Where two opportunities become one: what the one that stays is to do next, else what the other is; and both lists. */
export function joinedActions(into: Actions | undefined, from: Actions | undefined): Actions | undefined {
  const both = mergedActions(into, from)
  return both && { ...both, next: into?.next ?? from?.next ?? null }
}

/** Two again: what came from the other leaves with it. */
export function partedActions(
  into: Actions | undefined,
  from: Actions | undefined,
  now: string,
): Actions | undefined {
  if (!into || !from) return into
  return {
    changedAt: now,
    next: isSame(into.next, from.next) ? null : into.next,
    done: into.done.filter(each => !from.done.some(other => isSame(each, other))),
  }
}
