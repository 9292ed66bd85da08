import type { Settings } from '../../../src/core/settings'
import type { Watchable } from '../../../src/ui/hooks/use-live'

/** How the user is reminded of what they planned. */
export interface ReminderServices {
  /** The browser lets notifications be shown. */
  holdsNotifications: Watchable<boolean>
  /** In the very click, since the browser asks only then. False: the user said no. */
  requestNotifications(): Promise<boolean>
  giveBackNotifications(): Promise<boolean>
  /** The time of a day, as "09:00". */
  remindAt: Watchable<string>
  setRemindAt(time: string): Promise<void>
  reminderWords: Watchable<Settings['reminderWords']>
  setReminderWords(words: Settings['reminderWords']): Promise<void>
}
