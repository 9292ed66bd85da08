import { messages } from '../../../src/core/kernel/message'
import type { Section } from '../section'
import { ReflectionPage } from './reflection-page'

const words = messages('options/section/reflection', { title: 'Reflection' })

export const section: Section = {
  id: 'outlook/reflection',
  group: 'Outlook',
  title: words.title(),
  Page: ReflectionPage,
}
