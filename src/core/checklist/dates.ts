import type { Value } from '../kernel/message'

/** A day of a sentence, with its weekday ("Tue 24 November 2026"); null where it is no date. */
export function longDay(iso: string): Value | null {
  const date = dateOf(iso)
  return date ? { longDay: dayOf(date) } : null
}

/** The day that lies so many business days (Monday to Friday) later, as `YYYY-MM-DD`; null where `iso` is no date. */
export function businessDaysAfter(iso: string, count: number): string | null {
  const date = dateOf(iso)
  if (!date) return null
  for (let left = count; left > 0; ) {
    date.setUTCDate(date.getUTCDate() + 1)
    if (date.getUTCDay() !== 0 && date.getUTCDay() !== 6) left -= 1
  }
  return dayOf(date)
}

/** Whole days from one to the other; null where one is no date. */
export function daysBetween(from: string, to: string): number | null {
  const [a, b] = [dateOf(from), dateOf(to)]
  return a && b ? Math.round((b.getTime() - a.getTime()) / 86_400_000) : null
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

function dateOf(iso: string): Date | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  if (!match) return null
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])))
  return Number.isNaN(date.getTime()) ? null : date
}
