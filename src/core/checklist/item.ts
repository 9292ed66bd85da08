import type { Quote } from '../advert/advert'
import { type Message, messages } from '../kernel/message'
import type { Verify } from '../verify/verify'

const words = messages('checklist/item', {
  before: 'Before you spend time',
  tailor: 'Tailor',
  present: 'Prove and present',
  connect: 'Connect',
  after: 'Send and after',
})

export const phases = ['before', 'tailor', 'present', 'connect', 'after'] as const
export type Phase = (typeof phases)[number]

export const phaseWords: Record<Phase, Message> = {
  before: words.before(),
  tailor: words.tailor(),
  present: words.present(),
  connect: words.connect(),
  after: words.after(),
}

/** One thing to do or to verify for one opportunity. */
export interface ChecklistItem {
  /** Stable across readings of the same text: rule id, then what it is about ("must-shown:sql"). A tick hangs on it. */
  id: string
  rule: string
  phase: Phase
  /** What to do, in the imperative ("Show SQL where a reader looks first"). */
  text: Message
  /** Why: what the advert and the user's own words say. */
  reason: Message
  /** The line of this advert that it comes from; null only for items that no line can ask for (what the advert leaves unsaid, what was recorded here). */
  quote: Quote | null
  /** What belongs to doing it: the proof to bring, the number to name. */
  parts?: readonly Message[]
  /** Names that the user can answer for with one press. */
  claim?: readonly string[]
  /** How it can be checked in the text of the résumé; absent where only the user can tell. */
  verify?: Verify
}
