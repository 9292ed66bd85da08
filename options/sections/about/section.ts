import type { Section } from '../section'
import { AboutPage } from './about-page'

export const section: Section = { id: 'settings/about', group: 'Settings', title: 'About', Page: AboutPage }
