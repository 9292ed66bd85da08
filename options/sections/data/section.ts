import type { Section } from '../section'
import { DataPage } from './data-page'

export const section: Section = {
  id: 'settings/data',
  group: 'Settings',
  title: 'Data',
  Page: DataPage,
  ownOnly: true,
}
