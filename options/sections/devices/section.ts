import type { Section } from '../section'
import { DevicesPage } from './devices-page'

export const section: Section = {
  id: 'settings/devices',
  group: 'Settings',
  title: 'Your devices',
  Page: DevicesPage,
  ownOnly: true,
}
