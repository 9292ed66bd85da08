import type { Section } from '../section'
import { SkillsPage } from './skills-page'

export const section: Section = { id: 'brand/skills', group: 'Brand', title: 'Skills', Page: SkillsPage }
