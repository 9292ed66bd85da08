import { localDay, plusWorkingDays } from '../kernel/days'
import { type Message, messages, verbatim } from '../kernel/message'
import type { OpportunityRecord } from './opportunity-record'

const words = messages('pipeline/due', { followUp: 'Follow up' })

/** Working days after which following up on an application is in place. */
export const followUpAfter = 6

/** What is to be done, by which day (YYYY-MM-DD), and whether the user planned it or it is only suggested. */
export interface Due {
  text: Message
  due: string
  planned: boolean
}

type Row = Pick<OpportunityRecord, 'status' | 'statusSince' | 'actions'>

const followUpDay = (row: Row): string => plusWorkingDays(localDay(row.statusSince), followUpAfter)

/** Something was done about it since it was applied for: nobody is told to follow up once more. */
const wasFollowedUp = ({ statusSince, actions }: Row): boolean =>
  actions?.done.some(each => each.doneAt > statusSince) ?? false

/** The user turned to it since: a follow-up that was removed is not suggested again. */
const wasDecided = ({ statusSince, actions }: Row): boolean =>
  actions !== undefined && actions.changedAt > statusSince

/** The next thing to do about an opportunity; null where there is none. */
export function dueOf(row: Row): Due | null {
  const next = row.actions?.next
  if (next) return { text: verbatim(next.text), due: next.due, planned: true }
  if (row.status !== 'applied' || wasFollowedUp(row) || wasDecided(row)) return null
  return { text: words.followUp(), due: followUpDay(row), planned: false }
}

/** What can be planned with one click: following up after an application. Never for a day that is over. */
export function suggestedAction(row: Row, today: string): Pick<Due, 'text' | 'due'> | null {
  if (row.status !== 'applied' || row.actions?.next || wasFollowedUp(row)) return null
  const day = followUpDay(row)
  return { text: words.followUp(), due: day < today ? today : day }
}
