import { messages } from '../../../src/core/kernel/message'
import type { Section } from '../section'
import { SearchPage } from './search-page'

const words = messages('options/section/search', { title: 'Search' })

export const section: Section = {
  id: 'search/everything',
  group: 'This week',
  title: words.title(),
  Page: SearchPage,
  unlisted: true,
}
