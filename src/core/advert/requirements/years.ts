import type { Found } from '../facts/found'
import { prefilter } from '../words/prefilter'
import { noted } from '../words/text-notes'
import { foldWord } from '../words/word'
import { isOthers } from './years-of-others'

const small: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  ein: 1,
  eine: 1,
  einem: 1,
  einer: 1,
  einjährige: 1,
  eineinhalb: 1.5,
  anderthalb: 1.5,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  zehn: 10,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  dix: 10,
  uno: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  diez: 10,
  um: 1,
  uma: 1,
  dois: 2,
  duas: 2,
  três: 3,
  quatro: 4,
  dez: 10,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  dieci: 10,
  twee: 2,
  drie: 3,
  vijf: 5,
  zes: 6,
  zeven: 7,
  tien: 10,
  två: 2,
  fem: 5,
  'a couple of': 2,
}
const number = `(?:\\d{1,2}(?:[.,]5)?|${Object.keys(small).join('|')})`
const unit =
  '(?:years?|yrs?\\.?|Jahr(?:en?)?|J\\.|jaar|jaren|års?|lata?|ans?\\b|années?|años?|anos?|ann[oi]|-jährige[A-Za-zÀ-ÿ]*|jährige[A-Za-zÀ-ÿ]*)'
const range = `(?<low>${number})\\s*(?:\\(\\s*(?<digits>\\d{1,2})\\s*\\)\\s*)?(?:\\+|-?plus|or more|oder mehr|ou plus|o más|ou mais|o più)?\\s*(?:(?:years?\\s+)?(?:-\\s)?(?:-|–|—|>|to|or|and|bis|à|a|o|ou|e|et|und|oder)\\s*(?<high>${number})\\s*\\+?\\s*)?(?:\\(\\s*\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?\\s*\\)\\s*)?(?:\\+\\s*)?(?:plus |full |complete |or more |solid |consecutive |volle[n]? )?`
const pattern = new RegExp(
  `(?<![A-Za-zÀ-ÿ0-9.,$€£])${range}-?\\s?${unit}(?![A-Za-zÀ-ÿ])(?<after>(?:['’]?\\s+of (?:age|residen(?:ce|cy)|address(?:es)?|schooling)|\\s+old|['’]\\s(?:residenc[ey]|address history|employment history)|[ -]+(?:program|degree|technical|college|university|institution|commitment|contract|(?:\\w+ )?(?:program(?:me)?|degree|college|commitment|institution)|warranty|diploma|school|vesting|history|course|post|apprenticeship|traineeship|training(?! experience)|residency|fellowship|fixed|visa|residenc[ey]|address history|employment history|driving (?:history|record)|probation|probezeit|studies|Ausbildung|Berufsausbildung|Lehre|Studium|opleiding)|\\s*(?:alt|ans d'existence))?)`,
  'gi',
)

const asks =
  /experience|expérience|experiencia|experiência|esperienza|erfahrung|working|work|background|track record|practice|praxis|in (?:a|an|the|der|dem)?|as an?|with|of|related|relevant|combined|post|minimum|least|mindestens|mind\.|al menos|au moins|pelo menos|almeno|mínim[oa]|minstens|minimaal|ten minste|co najmniej|minst|min\b|pqe|supervis|manag|hands-on|industry|professional|required|requis|exig|on the tools|in the trade|\breq\b|\bpref\b|\bmin\b|at sea|no(?:t)? less than|behind the |[>≥]|must\b|anni|necessary|needed|must have|essential|mandatory|preferred|desir(?:ed|able)|erforderlich|notwendig|nötig|souhait|exigés?|ervaring|erfarenhet|erfaring|doświadczeni|years?|\+/i
const aside =
  /(?:for|over|past|last|since|celebrating|nearly|almost|more than|within|after|every|next|first|in just|founded|history|in the (?:past|last)|lasts?|duration|contract|\bal(?! menos)|sinds|depuis|plus de|seit|über|more than|for over|con más de|há mais de|da oltre)\s+(?:the\s+)?(?:\w+\s+)?$/i

export interface YearsFound extends Found<number> {
  /** The upper end of "3–5 years". */
  upTo: number | null
}

/** One look at a time that spares most lines the rest. */
const holdsNumber = prefilter(
  new RegExp(
    `\\d|^(?:${Object.keys(small).map(foldWord).join('|')}|couple|eighteen|thirty|forty|sixty|least|minimum|min|half|decades?|jahrzehnte?|decennies?|decadas?|decenni[oi]?)`,
  ),
)
const holdsUnit = prefilter(
  /^\d*(?:years?|yrs?|jahre?n?|jaar|jaren|ars?|lata?|j|ans|annees?|anos?|ann[oi]|months?|monate?n?|mois|mes(?:es|i)?)(?![a-z])|jahrige|^decad|^jahrzehnt|^decenni/,
)
/** In English, "an" stands in every other line. */
const isOneYear = /(?:\d|un)[\s-]?an(?![a-z])/i

/**
 * Years of experience that a line asks for, each with its place. Ages, the employer's history and the length of
 * a programme aren't experience.
 */
export const findYears = (text: string): readonly YearsFound[] =>
  holdsNumber(text) && (holdsUnit(text) || isOneYear.test(text)) ? years(text) : none
const none: readonly never[] = []
const years = noted(yearsIn)

/** Marks of the source that an advert was taken from ("3\\+", "**3** years", "3&#43;"), and rarer signs. */
const strange = /\\(?=[-+~.()–*])|\*\*|\(\+\)|&#43;|&plus;|~|\s½|½/g
const meant: Readonly<Record<string, string>> = {
  '(+)': '+',
  '&#43;': '+',
  '&plus;': '+',
  '~': '-',
  ' ½': '.5',
}
const plainly = (mark: string): string => (meant[mark] ?? '').padEnd(mark.length)

function yearsIn(written: string): readonly YearsFound[] {
  // Of the same length, so that places stay.
  const text = written.replace(strange, plainly)
  const found = [...text.matchAll(pattern)].flatMap(match => inYears(text, match) ?? [])
  for (const other of [...inDecades(text), ...inOneYear(text), ...inMonths(text), ...labelled(text)])
    if (!found.some(one => one.start < other.end && other.start < one.end)) found.push(other)
  const all = [...found, ...bareLeast(text, found)]
  return all.filter(one => !isOthers(text, one)).sort((a, b) => a.start - b.start)
}

function inYears(text: string, match: RegExpMatchArray & { index: number }): YearsFound | null {
  const { low, high, digits, after } = match.groups ?? {}
  if (!low || after) return null
  const before = text.slice(Math.max(0, match.index - 40), match.index)
  const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 60)
  if (
    /(?:age|aged|alter|âge|edad|idade|età)\s+(?:of\s+)?$/i.test(before) ||
    /^\s*(?:of age|old\b|or older|younger|and older)/i.test(rest)
  )
    return null
  const plus = /\+|or more|plus/.test(match[0])
  if (!plus && aside.test(before) && !speaksOfExperience.test(rest.slice(0, 45))) return null
  if (
    /(?:commit(?:ment|ted|ting)?|stay|remain|verpflicht[a-z]*|engagement|compromiso)\b[^.;,]{0,25}$/i.test(
      before,
    )
  )
    return null
  if (
    /^\s*(?:or (?:fewer|less)|maximum|max\b)/i.test(rest) ||
    /(?:(?<!not |no )(?:less than|fewer than)|under|up to|maximum(?: of)?|höchstens|moins de|menos de)\s*$/i.test(
      before,
    )
  )
    return null
  if (lasts.test(before)) return null
  if (/^\s*(?:ago|anniversary|in business|of history|history|strong)/i.test(rest)) return null
  const alone = high !== undefined && text.length < match[0].length + 16
  if (!plus && !alone && !asks.test(rest.slice(0, 45)) && !asks.test(before)) return null
  const value = digits ? Number(digits) : amount(low)
  if (value === null || value > 40 || isAge(text, value)) return null
  return {
    value: Math.floor(value),
    upTo: high ? amount(high) : null,
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }
}

/** "Apprenticeship of 3 years", "notice period of 1 year": how long something takes. */
const lasts =
  /(?<![A-Za-zÀ-ɏ])(?:apprenticeship|notice period|contract|course|programme?|traineeship|training|internship|fellowship|residency|probation|warranty|term|duration|tenure|visa|ausbildung|lehre|vertrag|\p{L}{0,12}laufzeit|vertragsdauer|probezeit|formation|contrat|dur[ée]e|pr[ée]avis|contrato|duraci[óo]n|preaviso|formaci[óo]n|dura[çc][ãa]o|contratto|durata)(?:\s(?:period )?(?:of|von|de|d[’']|di|über)|\s?:)\s(?:at least |up to |min\p{L}{0,8}\.? )?$/iu

const speaksOfExperience =
  /ervaring|erfarenhet|erfaring|doświadczeni|experience|erfahrung|expérience|experiencia|experiência|esperienza/i

/** "Between 18 and 35 years", "minimum 21 years": nobody's experience where none is spoken of. */
const isAge = (text: string, value: number): boolean =>
  value >= 16 &&
  !speaksOfExperience.test(text) &&
  !/praxis|practice|pqe|qualif|track record|background|working|work(?:ed)?\b/i.test(text)

const decade =
  /(?<![A-Za-zÀ-ÿ])(?<count>half an?|an?|one|two|ein|une?|una|um|uma|zwei|deux|dos|duas|due)\s+(?:decades?|Jahrzehnte?|décennies?|décadas?|decenni[oi]?)(?=[^.;]{0,25}(?:experience|erfahrung|expérience|experiencia|experiência|esperienza)|\s(?:or more|plus)\sof\s|\s(?:or more\s)?(?:working|behind|in|as an?|at|on|with)\s)/gi

const inDecades = (text: string): YearsFound[] =>
  [...text.matchAll(decade)].map(match => ({
    value: /^(?:two|zwei|deux|dos|duas|due)$/i.test(match.groups?.count ?? '')
      ? 20
      : /^half/i.test(match.groups?.count ?? '')
        ? 5
        : 10,
    upTo: null,
    start: match.index,
    end: match.index + match[0].length,
  }))

/** "At least a year of cash handling": an article counts where a least is asked for. */
const aYear =
  /(?<![A-Za-zÀ-ÿ])(?:(?:at least|(?:a )?minimum(?: of)?|min\.?)\s(?:a|one)(?:\sfull)?\syear(?:\sand\sa\shalf)?(?:['’]s)?|^\W*(?:a|one)\syear\sand\sa\shalf(?:['’]s)?)\s(?:of|in|as|with|at|on|working|experience)(?![A-Za-z])/gi

const inOneYear = (text: string): YearsFound[] =>
  [...text.matchAll(aYear)].map(match => ({
    value: 1,
    upTo: null,
    start: match.index,
    end: match.index + match[0].length,
  }))

const months =
  /(?<![A-Za-zÀ-ÿ0-9.,$€£])(?<low>\d{2}|twelve|eighteen|twenty-four|thirty-six|thirty|forty-eight|sixty)\s?\+?\s?(?:-|–|to|bis|à|a)?\s?(?:\d{2})?\s?\+?\s?(?:months?['’]?|Monaten?|mois|meses|mesi)\s(?:of |an |d['’]|de |di )?(?:[A-Za-zÀ-ÿ-]+\s){0,3}?(?:experience|[A-Za-zÀ-ÿ]*erfahrung|expérience|experiencia|experiência|esperienza)/gi

/** "Eighteen months in a busy kitchen", where a line begins so or asks for a least. */
const monthsIn =
  /(?:^\W*|(?<![A-Za-zÀ-ÿ])(?:at least|(?:a )?minimum(?: of)?|min\.?)\s)(?<low>\d{2}|twelve|eighteen|twenty-four|thirty-six|thirty|forty-eight|sixty)\s?\+?\smonths['’]?\s(?:or more\s)?(?:in|as|with|on|at|behind|of working|working)(?![A-Za-z])(?!\s(?:duration|length|total|advance))/gi

const spelled: Record<string, number> = {
  twelve: 12,
  eighteen: 18,
  'twenty-four': 24,
  'thirty-six': 36,
  thirty: 30,
  'forty-eight': 48,
  sixty: 60,
}

/** "Experience of eighteen months or more". */
const monthsAfter =
  /(?<![A-Za-zÀ-ÿ])experience(?:\sof\s|\s?:\s?)(?:at least |a minimum of |minimum )?(?<low>\d{2}|twelve|eighteen|twenty-four|thirty-six|thirty|forty-eight|sixty)\s?\+?\s?months?(?![A-Za-z])/gi

/** "24 months of experience", in whole years. */
const inMonths = (text: string): YearsFound[] =>
  [...text.matchAll(months), ...text.matchAll(monthsAfter), ...text.matchAll(monthsIn)].flatMap(match => {
    const low = (match.groups?.low ?? '').toLowerCase()
    const value = Math.floor((spelled[low] ?? Number(low)) / 12)
    return value < 1 || value > 20
      ? []
      : [{ value, upTo: null, start: match.index, end: match.index + match[0].length }]
  })

const label =
  /(?<![A-Za-zÀ-ÿ])(?:years?|yrs|jahre|années|años|anos|anni)\)?\s(?:of\s|an\s|d['’]|de\s|di\s)?(?:[A-Za-zÀ-ÿ-]+\s)?(?:experience|exp\.?|[A-Za-zÀ-ÿ]*erfahrung|expérience|experiencia|experiência|esperienza)(?:[.]?\s(?:required|needed|minimum|requerid[oa]s?|exigid[oa]s?|mínim[oa]s?|requise?s?|demandée?s?|erforderlich|richiest[aoi]))?\s?(?:[:=|]|–|—|-)?\s?(?:min(?:imum)?\.?\s|at least\s)?(?<low>\d{1,2})(?![\d.,]*\d)(?:\s?(?:-|–|to)\s?(?<high>\d{1,2}))?\s?\+?(?=\s*(?:$|[.,;)/|]|years?|yrs|\(|or more|and (?:up|above|over)|plus))/gi
const labelBefore =
  /(?<![A-Za-zÀ-ÿ])(?:experience|exp\.?|[A-Za-zÀ-ÿ]*erfahrung|expérience|experiencia|experiência|esperienza)(?:\s(?:required|needed))?\s?(?:\((?:in\s)?(?:years?|yrs\.?|jahren?|années|años|anos|anni)\)\s?[:=–-]?|(?:in\s)?(?:years?|yrs|jahren?|années|años|anos|anni)\s?[:=–-])\s?(?<low>\d{1,2})(?![\d.,]*\d)(?:\s?(?:-|–|to)\s?(?<high>\d{1,2}))?/gi

/** "Minimum years of experience: 4": the number comes after what it counts. */
const labelled = (text: string): YearsFound[] =>
  [...text.matchAll(label), ...text.matchAll(labelBefore)].map(match => ({
    value: Number(match.groups?.low),
    upTo: match.groups?.high ? Number(match.groups.high) : null,
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }))

/** "Preferably five years, but at least two": the word for years is said once. */
const leastBeside = new RegExp(
  `(?:[,;(/–-]|\\s(?=but|aber|mais|pero|mas|ma|maar|and|und))\\s?(?:(?:but|aber|mais|pero|mas|ma|maar|and|und)\\s)?(?:at (?:the very )?least|(?:a\\s)?minimum(?: of)?|min\\.?|no(?:t)? (?:less|fewer) than|required:?|mindestens|mind\\.|au moins|au minimum|(?:un )?minimum de|minimum|al menos|m[ií]nimo|pelo menos|almeno|minimaal|ten minste)\\s(?<low>${number})(?=\\s*(?:$|[.,;)!]))`,
  'gi',
)

function bareLeast(text: string, beside: readonly YearsFound[]): YearsFound[] {
  if (beside.length === 0) return []
  return [...text.matchAll(leastBeside)].flatMap(match => {
    const value = amount(match.groups?.low ?? '')
    const [start, end] = [match.index, match.index + match[0].length]
    if (value === null || beside.some(one => one.start < end && start < one.end)) return []
    return [{ value: Math.floor(value), upTo: null, start: start + 1, end }]
  })
}

const amount = (word: string): number | null => {
  const value = Number(word.replace(',', '.'))
  return Number.isNaN(value) ? (small[word.toLowerCase()] ?? null) : value
}
