import { type Message, messages, verbatim } from '../kernel/message'
import type { Settings } from '../settings'
import type { OpportunityRecord } from './opportunity-record'

const sentences = messages('pipeline/reminders', {
  product: 'Steppingstone',
  one: 'Something you planned is due. Open to see it.',
  many: '{count, plural, one {# thing you planned is due. Open to see it.} other {# things you planned are due. Open to see them.}}',
})

/** When a day's reminder is shown (milliseconds since 1970), by the clock of this place. `at` is "09:00". */
export const reminderMoment = (day: string, at: string): number => new Date(`${day}T${at}:00`).getTime()

interface Reminders {
  /** Those whose moment has come. */
  now: OpportunityRecord[]
  /** When the next one's moment comes; null where none is to come. */
  next: number | null
}

/** @param rows with a next action whose reminder was not shown yet. */
export function sortReminders(rows: readonly OpportunityRecord[], at: string, now: string): Reminders {
  const moment = ({ actions }: OpportunityRecord) => reminderMoment(actions?.next?.due ?? '', at)
  const time = Date.parse(now)
  const later = rows.map(moment).filter(each => each > time)
  return {
    now: rows.filter(row => moment(row) <= time),
    next: later.length > 0 ? later.reduce((a, b) => Math.min(a, b)) : null,
  }
}

export interface ReminderWords {
  title: Message
  message: Message
}

const discreet = { title: sentences.product(), message: sentences.one() }

/**
 * What the notification says. Others may look at the screen, at work as well: without the user's word it names
 * neither the employer nor what is to be done.
 */
export function reminderWords(row: OpportunityRecord, words: Settings['reminderWords']): ReminderWords {
  const next = row.actions?.next
  if (words === 'discreet' || !next) return discreet
  return {
    title: verbatim(next.text),
    message: verbatim([row.title, row.organization].filter(Boolean).join(' · ')),
  }
}

/** Many at once (the browser was closed for a while) are told as one. */
export const manyAtOnce = 3

export const manyWords = (count: number): ReminderWords => ({
  title: sentences.product(),
  message: sentences.many({ count }),
})
