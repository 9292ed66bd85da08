/** Days of a calendar, as `YYYY-MM-DD`: without a time, and so without a place on the globe. */

/** The user's own day at a moment (ISO); a bare day is itself. */
export function localDay(iso: string): string {
  if (iso.length === 10) return iso
  const date = new Date(iso)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

const asUtc = (day: string): Date => new Date(`${day}T00:00:00Z`)
const asDay = (date: Date): string => date.toISOString().slice(0, 10)

/** Whether a calendar has the day: written YYYY-MM-DD, it need not exist (31 February). */
export function isRealDay(day: string): boolean {
  const date = asUtc(day)
  return !Number.isNaN(date.getTime()) && asDay(date) === day
}

/** The day so many days later (or earlier). */
export function plusDays(day: string, days: number): string {
  const date = asUtc(day)
  date.setUTCDate(date.getUTCDate() + days)
  return asDay(date)
}

/** The day so many working days later: Saturdays and Sundays don't count. */
export function plusWorkingDays(day: string, days: number): string {
  const date = asUtc(day)
  for (let left = days; left > 0; ) {
    date.setUTCDate(date.getUTCDate() + 1)
    if (date.getUTCDay() !== 0 && date.getUTCDay() !== 6) left--
  }
  return asDay(date)
}

/** The Monday of a day's week (ISO 8601). */
export const mondayOf = (day: string): string => plusDays(day, -((asUtc(day).getUTCDay() + 6) % 7))
