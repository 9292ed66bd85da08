import { messages } from '../../../src/core/kernel/message'
import type { Section } from '../section'
import { WeekPage } from './week-page'

const words = messages('options/section/week', { title: 'This week' })

export const section: Section = { id: 'week/now', group: 'This week', title: words.title(), Page: WeekPage }
