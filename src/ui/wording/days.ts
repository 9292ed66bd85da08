import { messages } from '../../core/kernel/message'
import { format, say } from '../../words/say'

const words = messages('ui/days', {
  today: 'today',
  yesterday: 'yesterday',
  tomorrow: 'tomorrow',
  ago: '{days, plural, one {# day ago} other {# days ago}}',
  by: 'by {day}',
  wasDue: 'was due {day}',
})

/** Dates as the interface words them: "today", "yesterday", "Tue 24 Nov" for what is near ahead, "3 Sept", and the year where it isn't this one. */
const dateFormat = (name: string, options: Intl.DateTimeFormatOptions) => (date: Date) =>
  format(`ui/days ${name}`, locale => new Intl.DateTimeFormat(locale, options)).format(date)
const weekday = dateFormat('weekday', { weekday: 'short', day: 'numeric', month: 'short' })
const dayMonth = dateFormat('month', { day: 'numeric', month: 'short' })
const dayMonthYear = dateFormat('year', { day: 'numeric', month: 'short', year: 'numeric' })
const hourMinute = dateFormat('time', { hour: '2-digit', minute: '2-digit' })
const oneDay = 24 * 60 * 60 * 1000

/** A bare date ("2026-11-24") is that day here, not midnight in Greenwich. */
const dateOf = (iso: string): Date => new Date(iso.length === 10 ? `${iso}T12:00:00` : iso)
const noon = (date: Date): number =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate(), 12).getTime()

/** Whole days from `now` to `iso` by the calendar of this place: negative is past. */
export const daysFrom = (iso: string, now: string): number =>
  Math.round((noon(dateOf(iso)) - noon(dateOf(now))) / oneDay)

/** Whether a day is worded by how far it is ("yesterday", "Tue 24 Nov") and not by its date alone. */
export function isNear(iso: string, now: string): boolean {
  const days = daysFrom(iso, now)
  return days >= -6 && days <= 14
}

export function dayWord(iso: string, now: string): string {
  const days = daysFrom(iso, now)
  if (Number.isNaN(days)) return ''
  if (days === 0) return say(words.today())
  if (days === -1) return say(words.yesterday())
  if (days === 1) return say(words.tomorrow())
  if (days < 0 && days >= -6) return say(words.ago({ days: -days }))
  const date = dateOf(iso)
  // A weekday helps with what is to be done soon.
  if (days > 0 && days <= 14) return weekday(date).replace(',', '')
  return date.getFullYear() === dateOf(now).getFullYear() ? dayMonth(date) : dayMonthYear(date)
}

/** The time of day ("14:05"). */
export const clockTime = (iso: string): string => hourMinute(dateOf(iso))

/** By when something is due: "by Tue 24 Nov", "today", "was due 3 days ago". */
export function dueWord(day: string, now: string): string {
  const days = daysFrom(day, now)
  const word = dayWord(day, now)
  if (days === 0 || days === 1) return word
  return say(days < 0 ? words.wasDue({ day: word }) : words.by({ day: word }))
}
