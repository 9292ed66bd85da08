import type { Section } from '../section'
import { SearchPage } from './search-page'

export const section: Section = {
  id: 'search/everything',
  group: 'This week',
  title: 'Search',
  Page: SearchPage,
  unlisted: true,
}
