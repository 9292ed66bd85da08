import { monthOf } from './months'

export interface DateContext {
  /** The time of reading as an ISO string; relative dates ("3 days ago") count from it. */
  now: string
  /** Whether 3/11/2026 is the 3rd of November; where only one order makes a date, that one is taken. */
  dayFirst: boolean
}

const day = 86_400_000

function iso(year: number, month: number, dayOfMonth: number): string | null {
  if (year < 1990 || year > 2100) return null
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth
  return exists ? date.toISOString().slice(0, 10) : null
}

const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text))

function numeric(text: string, context: DateContext): string | null {
  const found = /(?:^|[^\d])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/.exec(text)
  if (!found) return null
  const [, first, separator, second, year] = found
  const [a, b, y] = [Number(first), Number(second), fullYear(year ?? '')]
  const dayFirst = separator === '.' || context.dayFirst
  return dayFirst ? (iso(y, b, a) ?? iso(y, a, b)) : (iso(y, a, b) ?? iso(y, b, a))
}

function named(text: string): string | null {
  const dayThenMonth =
    /(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:de |of )?(\p{L}{3,12}\.?)[\s,-]+(?:de |del )?(\d{4})/u.exec(
      text,
    )
  if (dayThenMonth) {
    const month = monthOf(dayThenMonth[2] ?? '')
    if (month) return iso(Number(dayThenMonth[3]), month, Number(dayThenMonth[1]))
  }
  const monthThenDay = /(\p{L}{3,12}\.?)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u.exec(text)
  if (!monthThenDay) return null
  const month = monthOf(monthThenDay[1] ?? '')
  return month ? iso(Number(monthThenDay[3]), month, Number(monthThenDay[2])) : null
}

const today = /\b(?:today|just (?:now|posted)|heute|aujourd['’]hui|hoy|oggi|hoje|vandaag)\b/iu
const yesterday = /\b(?:yesterday|gestern|hier|ayer|ieri|ontem|gisteren)\b/iu
const units: readonly [RegExp, number][] = [
  [/^(?:min|sec|sek|h$|hour|hr|stunde|heure|hora|or[ae]|uur)/iu, 0],
  [/^(?:d$|day|tag|jour|d[ií]a|giorn|dag)/iu, 1],
  [/^(?:w$|week|woche|semaine|semana|settiman|weken)/iu, 7],
  [/^(?:mo|month|monat|mois|mes|maand)/iu, 30],
]
const ago = /(\d{1,3})\s*(\+?)\s*(\p{L}{1,10})\s*(ago|fa|atr[áa]s|geleden)?/u
const beforeCount =
  /\b(?:vor|il y a|hace|h[áa]|posted|publi|reposted)\b|\bago\b|\bfa\b|\batr[áa]s\b|\bgeleden\b/iu

function relative(text: string, context: DateContext): string | null {
  const now = Date.parse(context.now)
  if (Number.isNaN(now)) return null
  const back = (days: number) => new Date(now - days * day).toISOString().slice(0, 10)
  if (today.test(text)) return back(0)
  if (yesterday.test(text)) return back(1)
  if (!beforeCount.test(text)) return null
  const counted = ago.exec(text)
  // "30+ days ago" only says not later: a date would be invented.
  if (!counted || counted[2]) return null
  const unit = units.find(([pattern]) => pattern.test(counted[3] ?? ''))
  return unit ? back(Number(counted[1]) * unit[1]) : null
}

/** Whether the text words a date by its distance ("3 days ago"): such a date is only as exact as its unit. */
export const isRelativeDate = (text: string): boolean => !/\d{4}/.test(text)

/** The first date that a short text names, as YYYY-MM-DD, or null. Ten languages; absolute before relative. */
export function readDate(text: string, context: DateContext): string | null {
  const short = text.slice(0, 200)
  const plain = /(?:^|[^\d])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(short)
  if (plain) return iso(Number(plain[1]), Number(plain[2]), Number(plain[3]))
  return numeric(short, context) ?? named(short) ?? relative(short, context)
}

/** The order of day and month that a language tag and a host suggest; month first only where it is the habit. */
export function dayFirstIn(language: string, hostname: string): boolean {
  const tag = language.toLowerCase()
  if (/^en-(?:us|ph)/.test(tag)) return false
  if (tag && !tag.startsWith('en')) return true
  if (/^en-[a-z]{2}/.test(tag)) return true
  return /\.[a-z]{2}$/.test(hostname) && !/\.(?:us|io|co|ai|me|tv|so|to)$/.test(hostname)
}
