import { messages } from '../../../src/core/kernel/message'
import type { Section } from '../section'
import { DataPage } from './data-page'

const words = messages('options/section/data', { title: 'Data' })

export const section: Section = {
  id: 'settings/data',
  group: 'Settings',
  title: words.title(),
  Page: DataPage,
  ownOnly: true,
}
