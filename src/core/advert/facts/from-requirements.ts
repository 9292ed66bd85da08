import {
  type AdvertFacts,
  type Degree,
  degrees,
  type Fact,
  type LanguageFact,
  type Quote,
  type Requirement,
} from '../advert'
import { findDegree } from '../requirements/degree'
import { isSoft } from '../requirements/soft-clause'
import { findYears } from '../requirements/years'
import { findCertifications } from './certifications'
import { findLevels } from './language-level'
import type { ReadText } from './read-text'

const within = (quote: Quote, { start, end }: { start: number; end: number }): Quote => ({
  line: quote.line,
  start: quote.start + start,
  end: quote.start + end,
  text: quote.text.slice(start, end),
})

/** "A bachelor's degree or 5 years": the years aren't asked of those who have the degree. */
function insteadOfYears(text: string): boolean {
  const degree = findDegree(text)
  const [years] = findYears(text)
  if (!degree || !years || degree.end > years.start) return false
  return /^[^.;]{0,40}\bor\b[^.;,]{0,12}$/i.test(text.slice(degree.end, years.start))
}

/** The largest of the years that must lines ask for. */
export function yearsOf({ requirements }: ReadText): AdvertFacts['yearsMin'] {
  let best: Fact<number> | null = null
  for (const { strength, years, quote } of requirements) {
    if (strength !== 'must' || years === null || years <= (best?.value ?? -1) || insteadOfYears(quote.text))
      continue
    best = { value: years, quote }
  }
  return best
}

/** The lowest degree that a must line accepts. */
export function degreeOf({ requirements }: ReadText): Pick<AdvertFacts, 'degreeMin' | 'degreeOrEquivalent'> {
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

export function certificationsOf({
  requirements,
  words,
}: ReadText): Pick<AdvertFacts, 'certifications' | 'certificationsNice'> {
  const named = requirements
    .filter(one => one.kinds.includes('certification'))
    .flatMap(({ quote, strength }) =>
      findCertifications(quote.text).map(found => ({
        nice: strength === 'nice' || isSoft(quote.text, found, words),
        fact: { value: found.value, quote: within(quote, found) },
      })),
    )
  return {
    certifications: named.filter(one => !one.nice).map(one => one.fact),
    certificationsNice: named.filter(one => one.nice).map(one => one.fact),
  }
}

/** Languages that are asked for plainly; where two lines name one, the line that says a level. */
export function languagesOf({ requirements, words }: ReadText): LanguageFact[] {
  const facts = new Map<string, LanguageFact>()
  for (const { strength, kinds, quote } of requirements) {
    if (strength !== 'must' || !kinds.includes('language')) continue
    for (const { level, ...found } of findLevels(quote.text)) {
      if (isSoft(quote.text, found, words) || (facts.has(found.value) && !level)) continue
      if (facts.get(found.value)?.level) continue
      facts.set(found.value, {
        value: found.value,
        quote: within(quote, found),
        ...(level && { level: { value: level.value, quote: within(quote, level) } }),
      })
    }
  }
  return [...facts.values()]
}
