import {
  manyAtOnce,
  manyWords,
  type ReminderWords,
  reminderWords,
  sortReminders,
} from '../core/pipeline/reminders'
import type { Database } from '../store/database'
import { markReminded, toRemind } from '../store/next-actions'
import { getSetting } from '../store/settings'

/** The one alarm: for the next reminder. */
export const reminderAlarm = 'reminder'

/** Reminders are looked at so many at a time; those after them come with the next alarm. */
const most = 500

export interface ReminderDependencies {
  storage: () => Promise<Database>
  now: () => string
  /** The browser lets notifications be shown. */
  allowed(): Promise<boolean>
  show(name: string, words: ReminderWords): Promise<void>
  setAlarm(name: string, when: number): Promise<void>
  clearAlarm(name: string): Promise<void>
}

const many = 'due'
const nameOf = (id: string): string => `next:${id}`

/** Where a click on a notification leads: the opportunity, or the board with what is due. */
export function placeOf(name: string): string | null {
  if (name === many) return '#opportunities/board?due=week'
  const [, id] = /^next:([0-9A-HJKMNP-TV-Z]{26})$/.exec(name) ?? []
  return id ? `#opportunities/board?open=${id}&view=track` : null
}

/**
 * Shows what is due and sets the alarm for what comes next. Without leave to show anything, nothing is marked as
 * shown: it is caught up on when leave is given.
 */
async function lookOnce(deps: ReminderDependencies): Promise<void> {
  const db = await deps.storage()
  const rows = await toRemind(db, most)
  if (rows.length === 0 || !(await deps.allowed())) return deps.clearAlarm(reminderAlarm)
  const { now, next } = sortReminders(rows, await getSetting(db, 'remindAt'), deps.now())
  // The alarm first: what cannot be shown now does not silence what comes later.
  if (next === null) await deps.clearAlarm(reminderAlarm)
  else await deps.setAlarm(reminderAlarm, next)
  if (now.length > manyAtOnce) await deps.show(many, manyWords(now.length))
  else {
    const words = await getSetting(db, 'reminderWords')
    for (const row of now) await deps.show(nameOf(row.id), reminderWords(row, words))
  }
  // Shown first: a worker that is killed here shows it once more under the same name, which replaces it.
  for (const row of now) await markReminded(db, row.id, row.actions?.changedAt ?? '')
}

/** @returns looks at what is due; asked while it looks, it looks once more afterwards, never twice at a time. */
export function reminders(deps: ReminderDependencies): () => Promise<void> {
  let running: Promise<void> | null = null
  let again = false
  const run = async () => {
    do {
      again = false
      await lookOnce(deps)
    } while (again)
  }
  return () => {
    if (running) {
      again = true
      return running
    }
    running = run().finally(() => {
      running = null
    })
    return running
  }
}
