import type { Section } from '../section'
import { SitesPage } from './sites-page'

export const section: Section = {
  id: 'settings/sites',
  group: 'Settings',
  title: 'Sites',
  Page: SitesPage,
  ownOnly: true,
}
