import type { Section } from '../section'
import { PeoplePage } from './people-page'

export const section: Section = {
  id: 'people/people',
  group: 'People',
  title: 'People',
  Page: PeoplePage,
}
