import { messages } from '../../../src/core/kernel/message'
import type { Section } from '../section'
import { ProfilePage } from './profile-page'

const words = messages('options/section/profile', { title: 'Profile audit' })

export const section: Section = {
  id: 'people/profile',
  group: 'People',
  title: words.title(),
  Page: ProfilePage,
}
