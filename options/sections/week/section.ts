import type { Section } from '../section'
import { WeekPage } from './week-page'

export const section: Section = { id: 'week/now', group: 'This week', title: 'This week', Page: WeekPage }
