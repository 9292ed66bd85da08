import type { Section } from '../section'
import { GoalsPage } from './goals-page'

export const section: Section = {
  id: 'brand/goals',
  group: 'Brand',
  title: 'Goals and reports',
  Page: GoalsPage,
}
