import type { Found } from './found'

/** A day as a text names it. */
export interface NamedDay {
  /** The words themselves. */
  said: string
  /** ISO date where the text leaves no doubt about day, month and year, else null. */
  date: string | null
}

/** Months by their first letters in the languages that are read. */
const months: readonly string[] = [
  'jan|gen|ene|jän|sty',
  'feb|f[ée]v|fev|lut',
  'mar|mär|mrz|mars|maa',
  'apr|avr|abr|kwi',
  'may|mai|mag|mayo|maio|mei|maj',
  'jun|juin|giu|cze',
  'jul|juil|lug|lip',
  'aug|ao[ûu]|ago|sie',
  'sep|set|wrz',
  'oct|okt|ott|out|paź',
  'nov|lis',
  'dec|dez|d[ée]c|dic|gru',
]
const monthName =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?|januar|jänner|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|januari|februari|maart|mei|juli|augustus|augusti|maj|juni|januára|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre)'
const year = '(?<![\\d-])20\\d\\d(?!\\d)'
const day = '(?:0?[1-9]|[12]\\d|3[01])'
const forms: readonly RegExp[] = [
  new RegExp(
    `(?<![\\d/.-])(?<y>20\\d\\d),?[\\s-]+(?<name>${monthName})(?![a-zà-ÿ]),?[\\s-]+(?<d>${day})(?:st|nd|rd|th)?(?!\\d)`,
    'i',
  ),
  /(?<!\d)(?<y>20\d\d)\s?[年년]\s?(?<m>0?[1-9]|1[0-2])\s?[月월]\s?(?<d>0?[1-9]|[12]\d|3[01])\s?[日일号]/,
  // Year first is month next everywhere.
  /(?<![\d/.-])(?<y>20\d\d)(?<sign>[-/.])\s?(?<m>0?[1-9]|1[0-2])\k<sign>\s?(?<d>0?[1-9]|[12]\d|3[01])(?!\d)/i,
  new RegExp(`(?<![\\d/.-])(?<d>${day})[-/ ](?<name>${monthName})[-/ ](?<y>20\\d\\d)(?!\\d)`, 'i'),
  new RegExp(
    `(?<d>${day})(?:st|nd|rd|th|er|º|°|\\.)?\\s+(?:of\\s+|de\\s+)?(?<name>${monthName})(?![a-zà-ÿ])(?:,?\\s+(?:de\\s+)?(?<y>${year}))?`,
    'i',
  ),
  new RegExp(
    `(?<name>${monthName})(?![a-zà-ÿ])\\s+(?<d>${day})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(?<y>${year}))?`,
    'i',
  ),
  new RegExp(
    `(?<![\\d./-])(?<a>${day})(?<sign>[./-])(?<b>${day})\\k<sign>(?<y>20\\d\\d|[23]\\d)(?![\\d.,/-]*\\d)`,
    'i',
  ),
  new RegExp(`(?<![\\d./-])(?<a>${day})(?<sign>\\.)\\s(?<b>${day})\\.\\s(?<y>20\\d\\d)(?!\\d)`),
  new RegExp(`(?<name>${monthName})(?![a-zà-ÿ]),?\\s+(?:de\\s+)?(?<y>${year})`, 'i'),
]

const two = (n: number): string => String(n).padStart(2, '0')

function isoOf(groups: Record<string, string | undefined>): string | null {
  const { m, d, name, a, b, sign } = groups
  if (!groups.y) return null
  // "31.01.27"
  const y = groups.y.length === 2 ? `20${groups.y}` : groups.y
  if (a && b) {
    const [one, other] = [Number(a), Number(b)]
    // 03/04 is two days, by who wrote it; points are written day first everywhere.
    const dayFirst = sign === '.' || one > 12
    if (!dayFirst && other <= 12 && one !== other) return null
    const [on, of] = dayFirst ? [one, other] : [other, one]
    return of <= 12 ? `${y}-${two(of)}-${two(on)}` : null
  }
  if (!d) return null
  const month = m ? Number(m) : months.findIndex(list => new RegExp(`^(?:${list})`, 'i').test(name ?? '')) + 1
  return month > 0 ? `${y}-${two(month)}-${two(Number(d))}` : null
}

/** The first day that a text names, or a month with its year. */
export function findDay(text: string): Found<NamedDay> | null {
  let best: Found<NamedDay> | null = null
  for (const form of forms) {
    const match = form.exec(text)
    if (!match || (best && best.start <= match.index)) continue
    best = {
      value: { said: match[0].trim(), date: isoOf(match.groups ?? {}) },
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    }
  }
  return best
}
