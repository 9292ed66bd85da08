import type { Demand } from '../../../src/core/brand/skill-inventory'
import type { Watchable } from '../../../src/ui/hooks/use-live'

export interface SkillServices {
  /** What noticed postings ask for, the most asked first. */
  skillDemand: Watchable<Demand[]>
}
