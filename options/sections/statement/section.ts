import { messages } from '../../../src/core/kernel/message'
import type { Section } from '../section'
import { BrandPage } from './brand-page'

const words = messages('options/section/statement', { title: 'Statement' })

export const section: Section = {
  id: 'brand/statement',
  group: 'Brand',
  title: words.title(),
  Page: BrandPage,
}
