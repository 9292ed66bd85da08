import type { Section } from '../section'
import { LearningPage } from './learning-page'

export const section: Section = {
  id: 'outlook/learning',
  group: 'Outlook',
  title: 'Learning',
  Page: LearningPage,
}
