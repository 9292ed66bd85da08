import type { Section } from '../section'
import { TrendsPage } from './trends-page'

export const section: Section = { id: 'outlook/trends', group: 'Outlook', title: 'Trends', Page: TrendsPage }
