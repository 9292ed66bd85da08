import type { Section } from '../section'
import { LayoffPlanPage } from './layoff-plan-page'

export const section: Section = {
  id: 'outlook/layoff-plan',
  group: 'Outlook',
  title: 'Layoff plan',
  Page: LayoffPlanPage,
}
