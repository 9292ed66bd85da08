import {
  type AdvertFacts,
  type AdvertLine,
  type Degree,
  degrees,
  type Fact,
  type Quote,
  type Requirement,
} from '../advert'
import { findAuthorizations } from './authorization'
import { findCertifications } from './certifications'
import { findEmploymentType } from './employment-type'
import type { Found } from './found'
import { findLanguages } from './languages'
import { findPay } from './pay'
import { findTravel } from './travel'
import { findWorkMode } from './work-mode'

export interface GatherFrom {
  title: string
  lines: readonly string[]
  read: readonly AdvertLine[]
  requirements: readonly Requirement[]
  supported: boolean
}

/** The line number of quotes that stand in the title. */
export const titleLine = -1

/** The facts of the whole advert, each with the words that state it. */
export function gatherFacts(from: GatherFrom): AdvertFacts {
  return {
    salary: pay(from),
    ...years(from),
    ...degree(from),
    ...certifications(from),
    languages: languages(from),
    workMode: first(from, findWorkMode),
    employmentType: first(from, findEmploymentType),
    travelPct: travel(from),
    authorization: authorizations(from),
  }
}

const quoteOf = (line: number, text: string, { start, end }: { start: number; end: number }): Quote => ({
  line,
  start,
  end,
  text: text.slice(start, end),
})

function pay({ title, lines }: GatherFrom): AdvertFacts['salary'] {
  let best: { score: number; fact: NonNullable<AdvertFacts['salary']> } | null = null
  for (let line = titleLine; line < lines.length; line++) {
    const text = line === titleLine ? title : (lines[line] ?? '')
    const found = findPay(text, line > 0 ? headingAbove(lines, line) : '')
    // A title shouts the highest sum it can; the text says what is meant.
    const score = found ? found.score - (line === titleLine ? 4 : 0) : 0
    if (!found || (best && best.score >= score)) continue
    const { min, max, currency, period } = found
    best = { score, fact: { value: { min, max, currency, period }, quote: quoteOf(line, text, found) } }
  }
  return best?.fact ?? null
}

/** The short line just above: "Salary range" over "$74,000 - $101,500". */
const headingAbove = (lines: readonly string[], line: number): string => {
  const above = lines[line - 1] ?? ''
  return above.length <= 60 ? above : ''
}

function first<T>({ title, lines }: GatherFrom, find: (text: string) => Found<T> | null): Fact<T> | null {
  for (let line = titleLine; line < lines.length; line++) {
    const text = line === titleLine ? title : (lines[line] ?? '')
    const found = find(text)
    if (found) return { value: found.value, quote: quoteOf(line, text, found) }
  }
  return null
}

function years({ requirements }: GatherFrom): Pick<AdvertFacts, 'yearsMin'> {
  let best: Requirement | null = null
  for (const requirement of requirements) {
    if (
      requirement.strength === 'must' &&
      requirement.years !== null &&
      requirement.years > (best?.years ?? -1)
    )
      best = requirement
  }
  return { yearsMin: best ? { value: best.years ?? 0, quote: best.quote } : null }
}

function degree({ requirements }: GatherFrom): Pick<AdvertFacts, 'degreeMin' | 'degreeOrEquivalent'> {
  const asked = requirements.filter(one => one.strength === 'must' && one.degree !== null)
  const rank = (value: Degree | null) => (value ? degrees.indexOf(value) : degrees.length)
  const lowest = asked.reduce<Requirement | null>(
    (a, b) => (a && rank(a.degree) <= rank(b.degree) ? a : b),
    null,
  )
  if (!lowest?.degree) return { degreeMin: null, degreeOrEquivalent: null }
  return {
    degreeMin: { value: lowest.degree, quote: lowest.quote },
    degreeOrEquivalent: asked.some(one => one.orEquivalent),
  }
}

function certifications({
  requirements,
}: GatherFrom): Pick<AdvertFacts, 'certifications' | 'certificationsNice'> {
  const named = (strength: Requirement['strength']): Fact<string>[] =>
    requirements
      .filter(one => one.strength === strength && one.kinds.includes('certification'))
      .flatMap(({ quote }) =>
        findCertifications(quote.text).map(found => ({ value: found.value, quote: within(quote, found) })),
      )
  return { certifications: named('must'), certificationsNice: named('nice') }
}

const within = (quote: Quote, { start, end }: { start: number; end: number }): Quote => ({
  line: quote.line,
  start: quote.start + start,
  end: quote.start + end,
  text: quote.text.slice(start, end),
})

function languages({ requirements }: GatherFrom): Fact<string>[] {
  const facts = new Map<string, Fact<string>>()
  for (const { strength, kinds, quote } of requirements) {
    if (strength !== 'must' || !kinds.includes('language')) continue
    for (const found of findLanguages(quote.text))
      if (!facts.has(found.value)) facts.set(found.value, { value: found.value, quote: within(quote, found) })
  }
  return [...facts.values()]
}

function travel({ lines }: GatherFrom): Fact<number> | null {
  let best: Fact<number> | null = null
  lines.forEach((text, line) => {
    const found = findTravel(text)
    if (found && found.value > (best?.value ?? -1))
      best = { value: found.value, quote: quoteOf(line, text, found) }
  })
  return best
}

function authorizations({ lines }: GatherFrom): AdvertFacts['authorization'] {
  const facts = new Map<string, AdvertFacts['authorization'][number]>()
  lines.forEach((text, line) => {
    for (const found of findAuthorizations(text))
      if (!facts.has(found.value))
        facts.set(found.value, { value: found.value, quote: quoteOf(line, text, found) })
  })
  return [...facts.values()]
}
