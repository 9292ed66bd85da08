import { messages } from '../../../src/core/kernel/message'
import type { Section } from '../section'
import { SkillsPage } from './skills-page'

const words = messages('options/section/skills', { title: 'Skills' })

export const section: Section = { id: 'brand/skills', group: 'Brand', title: words.title(), Page: SkillsPage }
