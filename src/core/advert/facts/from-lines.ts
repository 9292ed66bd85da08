import type { AdvertFacts, Fact, PayBeside, Quote, Zone } from '../advert'
import { checkTime } from '../time-budget'
import { findAuthorizations } from './authorization'
import { dollarOf } from './dollars'
import { employmentTypeOrder, findEmploymentType } from './employment-type'
import type { Found } from './found'
import { findPay } from './pay'
import { findPayBesides, oneOfEach } from './pay-besides'
import type { ReadText } from './read-text'
import { findTravel } from './travel'
import { findWorkMode } from './work-mode'

/** The line number of quotes that stand in the title. */
export const titleLine = -1

/** How much a zone says about the job itself; what stands under duties speaks of other things. */
const weight: Partial<Record<Zone, number>> = {
  meta: 5,
  heading: 4,
  role: 4,
  offer: 3,
  other: 2,
  process: 2,
  nice: 1,
  requirements: 2,
  about: 1,
  legal: 1,
}

function textOf({ title, lines }: ReadText, line: number): string {
  checkTime()
  return line === titleLine ? title : (lines[line] ?? '')
}

/** The words at a place of a line as it was read, as a quote of the advert's own line. */
export function quoteOf(from: ReadText, line: number, { start, end }: { start: number; end: number }): Quote {
  const text = textOf(from, line).slice(start, end)
  const unit = from.units[line]
  return unit
    ? { line: unit.line, start: unit.start + start, end: unit.start + end, text }
    : { line, start, end, text }
}

export function salaryOf(from: ReadText): AdvertFacts['salary'] {
  let best: { score: number; line: number; fact: NonNullable<AdvertFacts['salary']> } | null = null
  for (let line = titleLine; line < from.lines.length; line++) {
    const text = textOf(from, line)
    const above = line > 0 ? textOf(from, line - 1) : ''
    // The short line just above: "Salary range" over "$74,000 - $101,500".
    const found = findPay(text, above.length <= 60 ? above : '')
    // A title shouts the highest sum it can; the text says what is meant.
    const score = found ? found.score - (line === titleLine ? 4 : 0) : 0
    if (!found || (best && best.score >= score)) continue
    const { min, max, period } = found
    const currency = dollarOf(found.currency, text, from.lines)
    best = { score, line, fact: { value: { min, max, currency, period }, quote: quoteOf(from, line, found) } }
  }
  return best ? { ...best.fact, value: overPlaces(from, best.line, best.fact.value) } : null
}

type Salary = NonNullable<AdvertFacts['salary']>['value']

/** A range for each place, line under line: the pay is somewhere between the lowest and the highest. */
function overPlaces(from: ReadText, line: number, pay: Salary): Salary {
  let { min, max } = pay
  for (let next = line + 1; line >= 0 && next < from.lines.length; next++) {
    const other = findPay(textOf(from, next))
    if (
      !other ||
      dollarOf(other.currency, textOf(from, next), from.lines) !== pay.currency ||
      other.period !== pay.period
    )
      break
    const ranges = min !== null && max !== null && min < max && other.min !== null && other.max !== null
    if (!ranges || (other.min ?? 0) >= (other.max ?? 0)) break
    min = Math.min(min ?? 0, other.min ?? 0)
    max = Math.max(max ?? 0, other.max ?? 0)
  }
  return { ...pay, min, max }
}

/** What one did and knows isn't what one is paid. */
const elsewhere: readonly Zone[] = ['heading', 'duties', 'requirements', 'nice', 'process']

/** What is paid beside the base: in the title, or where the job and its offer are spoken of. */
export function besidesPayOf(from: ReadText): Fact<PayBeside>[] {
  const said: Fact<PayBeside>[] = []
  for (let line = titleLine; line < from.lines.length; line++) {
    if (line !== titleLine && elsewhere.includes(from.read[line]?.zone ?? 'other')) continue
    for (const found of findPayBesides(textOf(from, line), from.words.code))
      said.push({ value: found.value, quote: quoteOf(from, line, found) })
  }
  return oneOfEach(said)
}

/** Headings under which stands where the job is done, or what is offered, and no duty. */
const ofPlace =
  /^\W*(?:where|place|locations?|workplace|work(?:ing)? (?:place|model|mode|arrangements?|setup|pattern)|good to know|perks|benefits|(?:what )?we offer|what[’']s in it for you|wir bieten|das bieten wir|(?:arbeits|stand)ort|lieu(?: de travail)?|nous (?:vous )?offrons|lugar|ubicaci[óo]n|ofrecemos|se ofrece|sede|offriamo|local(?:iza[çc][ãa]o| de trabalho)?|oferecemos|locatie|wij bieden|ons aanbod|plats|vi erbjuder|miejsce pracy|oferujemy)(?![\p{L}’'-])/iu

const shortHeading = 30

/** A line right below such a heading is told by it, whatever it was taken for. */
function isUnderPlace({ read, lines }: ReadText, line: number): boolean {
  for (let above = line - 1; above >= Math.max(0, line - 3); above--) {
    const text = lines[above] ?? ''
    if (text.length <= shortHeading && ofPlace.test(text)) return true
    if (read[above]?.zone === 'heading') return false
  }
  return false
}

/** What a line is told as: right below "Where you work" it is no duty. */
export function toldAs(from: ReadText, line: number): Zone {
  const zone = from.read[line]?.zone ?? 'other'
  return zone === 'duties' && isUnderPlace(from, line) ? 'offer' : zone
}

/** Stated where the job itself is spoken of: the title first, then by zone. */
export function workModeOf(from: ReadText): AdvertFacts['workMode'] {
  let best: { says: number; fact: NonNullable<AdvertFacts['workMode']> } | null = null
  for (let line = titleLine; line < from.lines.length; line++) {
    const says = line === titleLine ? 6 : (weight[toldAs(from, line)] ?? 0)
    if (says === 0 || (best && best.says >= says)) continue
    const text = textOf(from, line)
    const found = findWorkMode(text)
    if (found) best = { says, fact: { value: found.value, quote: quoteOf(from, line, found) } }
  }
  return best?.fact ?? null
}

/** The most telling type that is said of this job: an internship is one even where it is full-time. */
export function employmentTypeOf(from: ReadText): AdvertFacts['employmentType'] {
  const inTitle = findEmploymentType(from.title)
  if (inTitle) return { value: inTitle.value, quote: quoteOf(from, titleLine, inTitle) }
  const said = from.lines.flatMap((text, line) => {
    const zone = from.read[line]?.zone ?? 'other'
    const found =
      zone !== 'duties' && zone !== 'requirements' && zone !== 'nice' && zone !== 'legal'
        ? findEmploymentType(text)
        : null
    return found ? [{ value: found.value, quote: quoteOf(from, line, found) }] : []
  })
  for (const type of employmentTypeOrder) {
    const fact = said.find(one => one.value === type)
    if (fact) return fact
  }
  return null
}

export function travelOf(from: ReadText): Fact<number> | null {
  let best: Fact<number> | null = null
  for (const [line, text] of from.lines.entries()) {
    const found: Found<number> | null = findTravel(text)
    if (found && found.value > (best?.value ?? -1))
      best = { value: found.value, quote: quoteOf(from, line, found) }
  }
  return best
}

/** A heading names what it heads; one that answers itself states something: "Visa sponsorship: yes". */
const answers =
  /(?<![A-Za-zÀ-ɏ])(?:yes|no|none|required|available|offered|provided|not|ja|nein|oui|non|s[íi]|sim|n[ãa]o)(?![A-Za-zÀ-ɏ])/iu

export function authorizationsOf(from: ReadText): AdvertFacts['authorization'] {
  const facts = new Map<string, AdvertFacts['authorization'][number]>()
  for (const [line, text] of from.lines.entries()) {
    if (from.read[line]?.zone === 'heading' && !answers.test(text)) continue
    for (const found of findAuthorizations(text)) {
      if (!facts.has(found.value))
        facts.set(found.value, { value: found.value, quote: quoteOf(from, line, found) })
    }
  }
  return [...facts.values()]
}
