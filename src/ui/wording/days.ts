/** Dates as the interface words them: "today", "yesterday", "Tue 24 Nov" for what is near ahead, "3 Sept", and the year where it isn't this one. */
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' })
const dayMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })
const dayMonthYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
const oneDay = 24 * 60 * 60 * 1000

/** A bare date ("2026-11-24") is that day here, not midnight in Greenwich. */
const dateOf = (iso: string): Date => new Date(iso.length === 10 ? `${iso}T12:00:00` : iso)
const noon = (date: Date): number =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate(), 12).getTime()

/** Whole days from `now` to `iso` by the calendar of this place: negative is past. */
export const daysFrom = (iso: string, now: string): number =>
  Math.round((noon(dateOf(iso)) - noon(dateOf(now))) / oneDay)

export function dayWord(iso: string, now: string): string {
  const days = daysFrom(iso, now)
  if (Number.isNaN(days)) return ''
  if (days === 0) return 'today'
  if (days === -1) return 'yesterday'
  if (days === 1) return 'tomorrow'
  if (days < 0 && days >= -6) return `${-days} days ago`
  const date = dateOf(iso)
  // A weekday helps with what is to be done soon.
  if (days > 0 && days <= 14) return weekday.format(date).replace(',', '')
  return (date.getFullYear() === dateOf(now).getFullYear() ? dayMonth : dayMonthYear).format(date)
}

const hourMinute = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** The time of day ("14:05"). */
export const clockTime = (iso: string): string => hourMinute.format(dateOf(iso))

/** The same date after so many working days: Saturdays and Sundays don't count. */
export function afterWorkingDays(iso: string, days: number): string {
  const date = dateOf(iso)
  for (let left = days; left > 0; ) {
    date.setDate(date.getDate() + 1)
    if (date.getDay() !== 0 && date.getDay() !== 6) left--
  }
  return date.toISOString()
}

/** By when something is due: "by Tue 24 Nov", "today", "due 3 days ago". */
export function dueWord(day: string, now: string): string {
  const days = daysFrom(day, now)
  if (days === 0 || days === 1) return dayWord(day, now)
  return `${days < 0 ? 'was due' : 'by'} ${dayWord(day, now)}`
}
