import { messages } from '../../../src/core/kernel/message'
import type { Section } from '../section'
import { TrendsPage } from './trends-page'

const words = messages('options/section/trends', { title: 'Trends' })

export const section: Section = {
  id: 'outlook/trends',
  group: 'Outlook',
  title: words.title(),
  Page: TrendsPage,
}
