const years = 'years?|yrs?|y|jahre?n?|ans?|années?|años?|anni?|anos?|jaar|år|lat|lata|rok|лет|года?'
const months =
  'months?|mos?|mths?|m|monate?n?|mois|meses|mes|mesi|maand(?:en)?|mån(?:ader)?|miesi[ąę]c[ey]?|месяц(?:а|ев)?|мес'
const length = String.raw`(?:\d+\+?|a|one|less than a)\s*(?:${years}|${months})(?!\p{L})\.?(?:[\s,]+(?:and\s+)?\d+\s*(?:${months})(?!\p{L})\.?)?`
const duration = new RegExp(String.raw`\(\s*${length}\s*\)|(?<!\p{L})${length}`, 'giu')

/** A text without how long something took ("2 years 10 months"), as templates print it beside the dates. */
export const withoutDurations = (text: string): string => text.replace(duration, '')

/** The text says how long something took, and nothing besides. */
export const isDuration = (text: string): boolean =>
  text.trim() !== '' && !/[\p{L}\p{N}]/u.test(withoutDurations(text))
