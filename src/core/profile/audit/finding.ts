import type { Message } from '../../kernel/message'
import { messages } from '../../kernel/message'

/** What one check can say. `not-visible`: the page or the user's own records do not show enough to tell. */
const checkOutcomes = ['pass', 'fail', 'not-visible', 'error'] as const
export type CheckOutcome = (typeof checkOutcomes)[number]

export const auditGroups = ['complete', 'clear', 'true-to-brand', 'consistent', 'alive', 'prudent'] as const
export type AuditGroup = (typeof auditGroups)[number]

const words = messages('profile-audit/groups', {
  complete: 'Complete',
  clear: 'Clear',
  trueToBrand: 'True to your brand',
  consistent: 'Consistent',
  alive: 'Alive',
  prudent: 'Prudent',
})

export const groupWords: Record<AuditGroup, Message> = {
  complete: words.complete(),
  clear: words.clear(),
  'true-to-brand': words.trueToBrand(),
  consistent: words.consistent(),
  alive: words.alive(),
  prudent: words.prudent(),
}

/** The outcome of one check on one profile, as ids and values: a surface says it in the user's language. */
export interface Finding {
  /** Id of the check; also its file's name. */
  check: string
  group: AuditGroup
  outcome: CheckOutcome
  title: Message
  /** What was found, in the words of the profile or of the user's records; or why the check could not tell. */
  found: Message[]
  /** One sentence; null where the check could not tell. */
  why: Message | null
  /** What to do; null unless the check failed. */
  todo: Message | null
  /** Where on the profile. */
  where: Message
  /** The user's own words to begin from; absent where there are none. */
  start?: string
}
