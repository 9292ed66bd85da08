import { messages } from '../../../src/core/kernel/message'
import type { Section } from '../section'
import { RemindersPage } from './reminders-page'

const words = messages('options/section/reminders', { title: 'Reminders' })

export const section: Section = {
  id: 'settings/reminders',
  group: 'Settings',
  title: words.title(),
  Page: RemindersPage,
}
