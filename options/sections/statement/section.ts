import type { Section } from '../section'
import { BrandPage } from './brand-page'

export const section: Section = { id: 'brand/statement', group: 'Brand', title: 'Statement', Page: BrandPage }
