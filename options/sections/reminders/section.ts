import type { Section } from '../section'
import { RemindersPage } from './reminders-page'

export const section: Section = {
  id: 'settings/reminders',
  group: 'Settings',
  title: 'Reminders',
  Page: RemindersPage,
}
