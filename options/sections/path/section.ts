import type { Section } from '../section'
import { PathPage } from './path-page'

export const section: Section = { id: 'outlook/path', group: 'Outlook', title: 'Path', Page: PathPage }
