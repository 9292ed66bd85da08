import { messages } from '../../../src/core/kernel/message'
import type { Section } from '../section'
import { LayoffPlanPage } from './layoff-plan-page'

const words = messages('options/section/layoff-plan', { title: 'Layoff plan' })

export const section: Section = {
  id: 'outlook/layoff-plan',
  group: 'Outlook',
  title: words.title(),
  Page: LayoffPlanPage,
}
