import { messages } from '../../../src/core/kernel/message'
import type { Section } from '../section'
import { AboutPage } from './about-page'

const words = messages('options/section/about', { title: 'About' })

export const section: Section = {
  id: 'settings/about',
  group: 'Settings',
  title: words.title(),
  Page: AboutPage,
}
