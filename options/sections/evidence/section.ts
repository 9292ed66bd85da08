import { messages } from '../../../src/core/kernel/message'
import type { Section } from '../section'
import { EvidencePage } from './evidence-page'

const words = messages('options/section/evidence', { title: 'Evidence' })

export const section: Section = {
  id: 'brand/evidence',
  group: 'Brand',
  title: words.title(),
  Page: EvidencePage,
}
