import { giveBackNotifications, requestNotifications } from '../../src/adapters/notifications'
import { nextActionServices, notificationsHeld } from '../../src/app/next-action'
import { dueUntil } from '../../src/store/due'
import { live } from '../../src/store/live'
import { storage } from '../../src/store/open'
import { getSetting, putSetting } from '../../src/store/settings'
import type { ReminderServices } from '../sections/reminders/services'
import type { Services } from '../services'

/** What is due is told in full up to so many: the others follow as these are done. */
const mostDue = 100

export const reminderServices: ReminderServices &
  Pick<Services, 'dueUntil' | keyof typeof nextActionServices> = {
  ...nextActionServices,
  dueUntil: day => live(db => dueUntil(db, day, mostDue)),
  holdsNotifications: notificationsHeld,
  requestNotifications,
  giveBackNotifications,
  remindAt: live(db => getSetting(db, 'remindAt')),
  async setRemindAt(time) {
    await putSetting(await storage(), 'remindAt', time)
  },
  reminderWords: live(db => getSetting(db, 'reminderWords')),
  setReminderWords: async words => putSetting(await storage(), 'reminderWords', words),
}
