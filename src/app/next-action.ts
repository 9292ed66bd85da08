import { calendarFile } from '../adapters/files-out/icalendar'
import { holdsNotifications, requestNotifications } from '../adapters/notifications'
import { onPermissionsChanged } from '../adapters/permissions'
import { saveFile } from '../adapters/save-file'
import { dueOf } from '../core/pipeline/due'
import type { ActionEntry } from '../core/pipeline/next-action'
import { reminderMoment } from '../core/pipeline/reminders'
import { live } from '../store/live'
import { type ActionsBefore, dropNext, finishNext, planNext, putActionsBack } from '../store/next-actions'
import { storage } from '../store/open'
import { openOpportunity } from '../store/opportunities'
import { getSetting } from '../store/settings'
import { timeNow } from '../store/stamp'

/** How to take it back; null where nothing was changed, since it is gone. */
type Undo = (() => Promise<void>) | null

function undoOf(id: string, before: ActionsBefore | undefined): Undo {
  if (before === undefined) return null
  return async () => putActionsBack(await storage(), id, before)
}

interface Watching<T> {
  subscribe(next: (value: T) => void, failed?: (error: unknown) => void): { unsubscribe(): void }
}

/** Told anew whenever a permission is given or taken, in whatever window. */
export const notificationsHeld: Watching<boolean> = {
  subscribe(next, failed = () => {}) {
    const tell = () => void holdsNotifications().then(next, failed)
    tell()
    return { unsubscribe: onPermissionsChanged(tell) }
  },
}

/** Whether reminders can be shown, and at which time of a day. */
const reminding: Watching<{ allowed: boolean; at: string }> = {
  subscribe(next, failed = () => {}) {
    let allowed: boolean | null = null
    let at: string | null = null
    const tell = () => {
      if (allowed !== null && at !== null) next({ allowed, at })
    }
    const held = notificationsHeld.subscribe(value => {
      allowed = value
      tell()
    }, failed)
    const time = live(db => getSetting(db, 'remindAt')).subscribe(value => {
      at = value
      tell()
    }, failed)
    return {
      unsubscribe() {
        held.unsubscribe()
        time.unsubscribe()
      },
    }
  },
}

export type NextActionServices = typeof nextActionServices

/** What popup and options do with a next action. */
export const nextActionServices = {
  reminding,
  /** To be called in the very click where a reminder is wanted, since the browser asks only then. */
  async planNext(id: string, entry: ActionEntry): Promise<Undo> {
    // Kept whatever the answer is: the prompt may close a popup, and a "no" takes only the notification.
    // What was given the worker hears from the browser.
    if (entry.remind) void requestNotifications().catch(() => false)
    const db = await storage()
    const moment = reminderMoment(entry.due, await getSetting(db, 'remindAt'))
    return undoOf(id, await planNext(db, id, entry, moment <= Date.parse(timeNow())))
  },
  finishNext: async (id: string): Promise<Undo> => undoOf(id, await finishNext(await storage(), id)),
  dropNext: async (id: string): Promise<Undo> => undoOf(id, await dropNext(await storage(), id)),
  /** To be called in the very click. False: the user said no. */
  allowReminders: (): Promise<boolean> => requestNotifications(),
  /** Saves the next action as a file for a calendar. False where nothing is planned. */
  async saveCalendar(id: string): Promise<boolean> {
    const opened = await openOpportunity(await storage(), id)
    const next = opened?.opportunity.actions?.next
    if (!opened || !next || !dueOf(opened.opportunity)) return false
    saveFile(
      calendarFile(opened.opportunity, next, opened.posting.url, timeNow()),
      `steppingstone-${next.due}.ics`,
    )
    return true
  },
}
