import type { Quote } from '../../advert/advert'
import type { Message } from '../../kernel/message'
import type { AdvertText } from '../advert-text'

/**
 * How the advert stands to something: it is so, it is not so, it speaks of it without settling it, or it says
 * nothing of it.
 */
type Stance = 'yes' | 'no' | 'unclear' | 'unsaid'

export interface Outcome {
  stance: Stance
  /** What the advert says, as a clause ("the advert says hybrid"); null where it says nothing. */
  says: Message | null
  quote: Quote | null
}

/** Something that the user wants or rules out, in a form that an advert can be held against. */
export type Matter = (advert: AdvertText) => Outcome

/** Understands a phrase of the user's, or leaves it to the next reader. The phrase comes without its "no". */
export type MatterReader = (phrase: string) => Matter | null

export const unsaid: Outcome = { stance: 'unsaid', says: null, quote: null }
