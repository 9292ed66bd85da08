import { messages } from '../../../src/core/kernel/message'
import type { Section } from '../section'
import { PathPage } from './path-page'

const words = messages('options/section/path', { title: 'Path' })

export const section: Section = { id: 'outlook/path', group: 'Outlook', title: words.title(), Page: PathPage }
