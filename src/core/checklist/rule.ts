import type { Quote } from '../advert/advert'
import type { Message } from '../kernel/message'
import type { Verify } from '../verify/verify'
import type { Phase } from './item'
import type { Situation } from './situation'

/** An item as a rule gives it: its id is the rule's and `about`, which is made of words and never of positions. */
export interface Draft {
  about: string
  text: Message
  reason: Message
  quote: Quote | null
  verify?: Verify | undefined
  /** What belongs to doing it, each a short line: the proof to bring, the number to name. */
  parts?: readonly Message[] | undefined
  /** Names that the user can answer for with one press: "I have it", "I don't". */
  claim?: readonly string[] | undefined
  /** What a question is about ("the pay range"), by which questions become one item, whose id is made of `id`. */
  topic?: { id: string; name: Message } | undefined
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

/** An example with what it must give: what the item is about, words that must stand in it, and words that it quotes. */
interface Yield {
  of: Situation
  gives: readonly { about: string; says: readonly string[]; quote?: string }[]
}

/** A rule with a case for each answer: it gives items, it has nothing to say, the question does not arise. */
export interface Examples {
  yields: readonly Yield[]
  nothing: readonly Situation[]
  notApplicable: readonly Situation[]
}
