import { messages } from '../../../src/core/kernel/message'
import type { Section } from '../section'
import { LearningPage } from './learning-page'

const words = messages('options/section/learning', { title: 'Learning' })

export const section: Section = {
  id: 'outlook/learning',
  group: 'Outlook',
  title: words.title(),
  Page: LearningPage,
}
