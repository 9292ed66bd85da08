import type { Section } from '../section'
import { EvidencePage } from './evidence-page'

export const section: Section = {
  id: 'brand/evidence',
  group: 'Brand',
  title: 'Evidence',
  Page: EvidencePage,
}
