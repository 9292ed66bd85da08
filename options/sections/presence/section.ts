import type { Section } from '../section'
import { PresencePage } from './presence-page'

export const section: Section = {
  id: 'people/presence',
  group: 'People',
  title: 'Your presence',
  Page: PresencePage,
  addsIn: 'people/presence',
}
