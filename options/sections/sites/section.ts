import { messages } from '../../../src/core/kernel/message'
import type { Section } from '../section'
import { SitesPage } from './sites-page'

const words = messages('options/section/sites', { title: 'Sites' })

export const section: Section = {
  id: 'settings/sites',
  group: 'Settings',
  title: words.title(),
  Page: SitesPage,
  ownOnly: true,
}
