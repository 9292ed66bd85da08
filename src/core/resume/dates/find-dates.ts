import { isDuration, withoutDurations } from './durations'
import { monthNames, monthOf } from './months'

/** A span of time as written. `end` is null while it goes on; both are YYYY, YYYY-MM or YYYY-MM-DD. */
export interface FoundDate {
  start: string | null
  end: string | null
  /** Only one date was written, not a span. */
  single: boolean
  index: number
  text: string
}

const year = String.raw`(?:19[5-9]\d|20[0-4]\d)`
/** Templates leave years and months for their user to fill in. */
const unfilled = '(?:20|19)[X_]{2}|YYYY'
const month = `(?:${monthNames})`
const season = 'spring|summer|autumn|fall|winter|frühling|frühjahr|sommer|herbst|printemps|été|automne|hiver'
const one = [
  String.raw`${month}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+${year}`,
  String.raw`\d{1,2}\.?\s+${month}\.?,?\s+${year}`,
  String.raw`(?:${month})\.?,?\s*(?:de\s+|del\s+)?${year}`,
  String.raw`(?:${month})\.?\s*['’‘]\d{2}`,
  String.raw`(?:${month})\.?[-‐‑/]${year}`,
  // As spreadsheets write a month: "Mar-19".
  String.raw`(?:${month})(?:\.?[-‐‑/]|\.)\d{2}(?![\d/.-])`,
  String.raw`(?:(?:${month}|month)\.?,?\s+|(?:MM|XX)\s?[./]\s?)?(?:${unfilled})`,
  String.raw`${year}\s+${month}\b\.?`,
  String.raw`(?:${season})\s*(?:of\s+)?${year}`,
  String.raw`[QHT][1-4]\s*${year}|${year}\s*[QH][1-4]`,
  String.raw`${year}-[01]\d-[0-3]\d`,
  String.raw`[0-3]?\d[./][01]?\d[./]${year}`,
  String.raw`(?:0?[1-9]|1[0-2])\s?[./-]\s?${year}`,
  String.raw`${year}\s?[./-]\s?(?:0[1-9]|1[0-2])(?![\d/])`,
  String.raw`${year}\s?年\s?\d{1,2}\s?月`,
  String.raw`(?:0[1-9]|1[0-2])\/\d{2}(?![\d/])|(?:0[1-9]|1[0-2])\.\d{2}(?![\d/.])`,
  String.raw`${year}\.[1-9](?![\d/.])`,
  String.raw`${year}(?:0[1-9]|1[0-2])(?!\d)`,
  year,
].join('|')
const open =
  "present|current(?:ly)?|now|today|to date|date|ongoing|till date|heute|jetzt|aktuell|laufend|présent|aujourd[’']hui|ce jour|actuel(?:lement)?|en cours|actualidad|actual(?:mente)?|presente|hoy|oggi|in corso|attuale|atual(?:mente)?|o momento|hoje|heden|nu|nå|i dag|idag|nuvarande|pågående|obecnie|nadal|dziś|teraz|настоящее время|наст\\.? ?вр\\.?|н\\.? ?в\\.?|сейчас|současnost|至今|現在"
const to = String.raw`\s*(?:[-–—−‐‑‒~→]+|(?<=\s)\/(?=\s)|(?<!\p{L})(?:to|until|till|through|thru|bis|à|au|a|al|ad|até|hasta|fino a|tot|t\/m|til|till|do|по|до)(?!\p{L}))\s*`
const since = 'since|from|seit|ab|depuis|desde|dal|da|sinds|sedan|siden|od|с|от'
/** Words before a span that belong to it and say nothing of their own. */
const lead = 'de|du|von|vom|between|entre|van'
const letter = String.raw`[\p{L}\p{N}]`

const pattern = new RegExp(
  String.raw`(?<!${letter}|[$€£#]|\d[.,])(?:(?:(?:(?<since>${since})|${lead})\s+)?(?<from>${one})(?:${to}(?:the\s+|l['’]|la\s+|el\s+|o\s+)?(?<to>${one}|(?<open>${open})))?|(?<half>${month})\.?${to}(?<to2>${one}))(?!${letter}|[+%]|[.,]\d)`,
  'giu',
)

/** Every date and span of dates in a text. Years alone count: whoever asks knows whether they may be one. */
export function findDates(text: string): FoundDate[] {
  if (!/\d|YYYY/.test(text)) return []
  const known = remembered.get(text)
  if (known) return [...known]
  const found = search(text)
  if (remembered.size > 2_000) remembered.clear()
  remembered.set(text, found)
  return [...found]
}

/** The same few lines are asked about many times while a résumé is read. */
const remembered = new Map<string, FoundDate[]>()

function search(text: string): FoundDate[] {
  const found: FoundDate[] = []
  for (const match of text.matchAll(pattern)) {
    const groups = match.groups ?? {}
    const place = { index: match.index, text: match[0] }
    if (groups.half) {
      const end = isoDate(groups.to2 ?? '')
      const monthNumber = monthOf(groups.half)
      if (end && monthNumber) {
        found.push({ start: `${end.slice(0, 4)}-${pad(monthNumber)}`, end, single: false, ...place })
      }
      continue
    }
    const from = groups.from ?? ''
    const start = isoDate(from)
    // A date still to be filled in stands where one would.
    if (start === null && !new RegExp(unfilled).test(from)) continue
    // Six digits are a month only beside another.
    if (/^\d{6}$/.test(from) && !groups.to) continue
    // So are "03.19" and "Mar.19", which may be a sum or a day.
    if (/^(?:\d{2}|\p{L}+)\.\d{2}$/u.test(from) && !groups.to && !groups.open) continue
    if (groups.open || (groups.since && !groups.to)) found.push({ start, end: null, single: false, ...place })
    else if (groups.to) found.push({ start, end: isoDate(groups.to), single: false, ...place })
    else
      found.push((start && openOrShort(text, start, place)) || { start, end: start, single: true, ...place })
  }
  return found.length > 0 ? withoutDash(text, found) : found
}

/** Fonts that don't say which shape their dash is leave two years, or a year and "now", side by side. */
function withoutDash(text: string, found: FoundDate[]): FoundDate[] {
  const [first, second] = found
  if (!first?.single || found.length > 2 || text.trim().length > 20) return found
  const span = { start: first.start, single: false, index: first.index }
  if (second?.single && /^\s*\d{4}\s\d{4}\s*$/.test(text) && (first.start ?? '') < (second.start ?? ''))
    return [{ ...span, end: second.start, text: text.slice(first.index).trimEnd() }]
  if (!second && bareOpen.test(text.slice(first.index + first.text.length)) && first.index === 0)
    return [{ ...span, end: null, text: text.trimEnd() }]
  return found
}
const bareOpen = new RegExp(`^\\s(?:${open})\\s*$`, 'iu')

const pad = (number: number) => String(number).padStart(2, '0')

/** "2019/20" is a span, and so is "Apr 2019 –" with nothing after it. */
function openOrShort(text: string, start: string, place: { index: number; text: string }): FoundDate | null {
  const after = text.slice(place.index + place.text.length)
  if (/^\s*[-–—]\s*\)?$/.test(after)) return { start, end: null, single: false, ...place }
  const short = /^[-–/](\d{2})(?![\d/.-])/.exec(after)
  const years = Number(short?.[1]) - Number(start.slice(2))
  if (!short || start.length !== 4 || !(years > 0 && years < 20)) return null
  return {
    start,
    end: `${start.slice(0, 2)}${short[1]}`,
    single: false,
    index: place.index,
    text: place.text + short[0],
  }
}

/** One date as YYYY, YYYY-MM or YYYY-MM-DD; null where the text is none. */
export function isoDate(text: string): string | null {
  const whole = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (whole) return text
  const four = new RegExp(year).exec(text)?.[0]
  const name = monthOf(/[\p{L}]+/u.exec(text.replace(/^\d{1,2}\.?\s+/, ''))?.[0] ?? '')
  if (name !== null) {
    const short = /['’‘\-‐‑/.](\d{2})$/.exec(text)?.[1]
    const full = four ?? (short && (Number(short) > 50 ? `19${short}` : `20${short}`))
    return full ? `${full}-${pad(name)}` : null
  }
  if (!four) {
    const short = /^(\d{2})[/.](\d{2})$/.exec(text)
    if (!short) return null
    return `${Number(short[2]) > 50 ? '19' : '20'}${short[2]}-${short[1]}`
  }
  if (/[QHT][1-4]/i.test(text)) return four
  const numbers = text.replace(four, ' ').match(/\d{1,2}/g) ?? []
  // Day before month; the other way round where there is no such month.
  const order = text.indexOf(four) === 0 ? numbers : [...numbers].reverse()
  const number = order.map(Number).find(one => one >= 1 && one <= 12)
  return number === undefined ? four : `${four}-${pad(number)}`
}

/** The text is a date, a span or a duration, and nothing besides. */
export function isDateText(text: string): boolean {
  const rest = withoutDates(text)
  return rest.length < text.trim().length && !/[\p{L}\p{N}]/u.test(rest)
}

/** What stays of a text when its dates and durations are taken out, with the separators left at its ends. */
export function withoutDates(text: string): string {
  let rest = text
  for (const date of findDates(text).reverse()) {
    rest = rest.slice(0, date.index) + rest.slice(date.index + date.text.length)
  }
  const less = rest.replace(/\(\s*\)|\[\s*\]/g, '')
  const plain = less === text ? less : withoutDurations(less)
  return (isDuration(plain) ? '' : plain)
    .replace(/\([\s,;–-]*\)/g, '')
    .replace(
      /(?:\s{0,9}(?:expected|graduated|graduation|anticipated|since|from|class of|:)){1,5}\s*$/iu,
      match => (less === text ? match : ''),
    )
    .replace(/^[\s,;|·•–—:\-/]+|(?<![\s,;|·•–—:\-/(])[\s,;|·•–—:\-/(]+$/gu, '')
    .trim()
}
