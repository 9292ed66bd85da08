import { live } from '../../src/store/live'
import { skillDemand } from '../../src/store/skill-demand'
import type { SkillServices } from '../sections/skills/services'

export const skillServices: SkillServices = { skillDemand: live(skillDemand) }
