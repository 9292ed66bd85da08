import type { Section } from '../section'
import { ReflectionPage } from './reflection-page'

export const section: Section = {
  id: 'outlook/reflection',
  group: 'Outlook',
  title: 'Reflection',
  Page: ReflectionPage,
}
