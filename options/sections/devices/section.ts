import { messages } from '../../../src/core/kernel/message'
import type { Section } from '../section'
import { DevicesPage } from './devices-page'

const words = messages('options/section/devices', { title: 'Your devices' })

export const section: Section = {
  id: 'settings/devices',
  group: 'Settings',
  title: words.title(),
  Page: DevicesPage,
  ownOnly: true,
}
