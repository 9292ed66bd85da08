import { messages } from '../../../src/core/kernel/message'
import type { Section } from '../section'
import { PitchesPage } from './pitches-page'

const words = messages('options/section/pitches', { title: 'Pitches' })

export const section: Section = {
  id: 'brand/pitches',
  group: 'Brand',
  title: words.title(),
  Page: PitchesPage,
}
