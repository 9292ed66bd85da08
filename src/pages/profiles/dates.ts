/** Months as six languages and their neighbours write and shorten them. */
const month =
  /^(?:jan|jän|feb|fév|fev|feb|mar|mär|mrz|mrt|maa|apr|avr|abr|may|mai|mag|maj|mei|jun|jui|giu|jul|lug|aug|aoû|ago|sep|set|oct|okt|out|ott|nov|dec|déc|dez|dic|ene|gen)\p{L}{0,9}\.?$/iu
const year = /^(?:19|20)\d\d$/
const eastern = /^(?:19|20)\d\d\s?[年년](?:\s?\d{1,2}\s?[月월])?$/
/** "de 2022", "d’août": what stands between month and year. */
const joint = /^(?:de|del|di|of)$/i
const between = /\s-\s|\s?[–—]\s?|\s(?:to|bis|à|a|al|au|até|tot)\s/gu

/** One point in time: a year, alone or after a month. `loose`: after any one word, as other languages name months. */
function isPoint(text: string, loose: boolean): boolean {
  const line = text.trim()
  if (eastern.test(line) || /^\d{1,2}[./]\s?(?:19|20)\d\d$/.test(line)) return true
  const words = line.split(/\s+/).filter(word => !joint.test(word))
  if (!year.test(words.at(-1) ?? '')) return false
  const before = words.slice(0, -1)
  if (before.length === 0) return true
  const name = before.at(-1) ?? ''
  if (!month.test(name) && !(loose && /^\p{L}{2,10}\.?$/u.test(name))) return false
  return before.length === 1 || (before.length === 2 && /^\d{1,2}\.?$/.test(before[0] ?? ''))
}

/** "Present", "Heute", "o momento": a few words without a figure. */
const isOngoing = (text: string): boolean =>
  /^[\p{L}\p{M}’' .]{2,25}$/u.test(text.trim()) && text.trim().split(/\s+/).length <= 3

/** What a line of dates says; null where it is none: a title may hold a year too ("Vision 2030, rail - road"). */
function parse(line: string): { current: boolean | null } | null {
  if (line.length > 80) return null
  const dates = datesAlone(line)
  if (isPoint(dates, false)) return { current: null }
  for (const match of dates.matchAll(between)) {
    const start = dates.slice(0, match.index)
    const end = dates.slice(match.index + match[0].length)
    if (isPoint(start, true) && isPoint(end, true)) return { current: false }
    if (isPoint(start, false) && isOngoing(end)) return { current: true }
  }
  return null
}

/** Whether a line holds dates and nothing else but how long that was. */
export const isDates = (line: string): boolean => parse(line) !== null

/** "Jul 2021 - Present · 3 yrs" as "Jul 2021 - Present". */
export const datesAlone = (line: string): string => (line.split(' · ')[0] ?? '').trim().slice(0, 100)

/**
 * Whether dates run until now, in any language: a range whose end names no year. Null where they are no range.
 */
export const isCurrent = (dates: string): boolean | null => parse(dates)?.current ?? null
