import { messages } from '../../../src/core/kernel/message'
import type { Section } from '../section'
import { PeoplePage } from './people-page'

const words = messages('options/section/people', { title: 'People' })

export const section: Section = {
  id: 'people/people',
  group: 'People',
  title: words.title(),
  Page: PeoplePage,
}
