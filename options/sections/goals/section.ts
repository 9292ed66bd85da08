import { messages } from '../../../src/core/kernel/message'
import type { Section } from '../section'
import { GoalsPage } from './goals-page'

const words = messages('options/section/goals', { title: 'Goals and reports' })

export const section: Section = {
  id: 'brand/goals',
  group: 'Brand',
  title: words.title(),
  Page: GoalsPage,
}
