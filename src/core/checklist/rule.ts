import type { Quote } from '../advert/advert'
import type { Verify } from '../verify/verify'
import type { Phase } from './item'
import type { Situation } from './situation'

/** An item as a rule gives it: its id is the rule's and `about`, which is made of words and never of positions. */
export interface Draft {
  about: string
  text: string
  reason: string
  quote: Quote | null
  verify?: Verify | undefined
}

/** One thing that a careful adviser would think of. Items come most important first; what exceeds `most` is cut. */
export interface Rule {
  id: string
  phase: Phase
  most: number
  /** Whether the question arises at all. */
  applies: (situation: Situation) => boolean
  make: (situation: Situation) => Draft[]
}

/** A rule with a case for each answer: it gives items, it has nothing to say, the question does not arise. */
export interface Examples {
  yields: readonly Situation[]
  nothing: readonly Situation[]
  notApplicable: readonly Situation[]
}
