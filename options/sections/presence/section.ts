import { messages } from '../../../src/core/kernel/message'
import type { Section } from '../section'
import { PresencePage } from './presence-page'

const words = messages('options/section/presence', { title: 'Your presence' })

export const section: Section = {
  id: 'people/presence',
  group: 'People',
  title: words.title(),
  Page: PresencePage,
  addsIn: 'people/presence',
}
