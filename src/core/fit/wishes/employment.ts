import type { Quote } from '../../advert/advert'
import { messages } from '../../kernel/message'
import { type EmploymentType, fieldValue } from '../../posting/posting'
import { findInLines } from '../advert-text'
import { sentenceOf } from '../opening'
import { type MatterReader, unsaid } from './matter'

const words = messages('fit/wishes/employment', {
  says: '{term, select, fulltime {the advert says full-time} parttime {the advert says part-time} permanent {the advert says permanent} contract {the advert says contract} temporary {the advert says temporary} internship {the advert says internship} volunteer {the advert says volunteer} other {the advert says volunteer}}',
})

type Term = EmploymentType | 'permanent'

const cues: readonly (readonly [Term, RegExp])[] = [
  ['full-time', /\bfull[- ]?time\b|\bvollzeit\b|\btemps plein\b|\bjornada completa\b/i],
  ['part-time', /\bpart[- ]?time\b|\bteilzeit\b|\btemps partiel\b|\bmedia jornada\b/i],
  ['permanent', /\bpermanent\b|\bopen[- ]ended\b|\bunbefristet\w*\b|\bcdi\b|\bindefinido\b/i],
  [
    'contract',
    /\b(?:contract(?:or|ing)?|freelance|self[- ]employed|1099|b2b)(?= (?:work|role|position|job|only|basis)|\b\s*$|,|\s+or\b)/i,
  ],
  ['temporary', /\b(?:temporary|temp|fixed[- ]term|seasonal|befristet\w*|cdd|interim)\b/i],
  ['internship', /\b(?:internships?|praktikum|stage)\b/i],
  ['volunteer', /\b(?:volunteer(?:ing)?|unpaid)\b/i],
]
const passing: ReadonlySet<Term> = new Set(['contract', 'temporary', 'internship', 'volunteer'])

/** "Full-time", "permanent contract", "no freelance work": held against what the page and the text name. */
export const readEmployment: MatterReader = phrase => {
  if (phrase.split(/\s+/).length > 5) return null
  const wished = new Set<Term>(cues.filter(([, cue]) => cue.test(phrase)).map(([term]) => term))
  if (wished.has('permanent')) wished.delete('contract')
  if (wished.size === 0) return null
  return advert => {
    const fact = advert.reading.facts.employmentType
    const named: Term[] = [
      ...(fieldValue(advert.fields, 'employmentType') ?? []),
      ...(fact ? [fact.value] : []),
    ]
    const permanent = findInLines(
      advert,
      /\bpermanent (?:position|role|contract|employment|job|full|part)|\bunbefristet\w*|\bCDI\b|\bjob type:?.{0,30}permanent\b/i,
    )
    if (permanent) named.push('permanent')
    const hit = named.find(term => wished.has(term))
    const quoteFor = (term: Term): Quote | null => {
      if (term === 'permanent') return permanent?.quote ?? null
      return fact?.value === term ? sentenceOf(advert.lines, fact.quote) : null
    }
    if (hit) return { stance: 'yes', says: words.says({ term: hit.replace('-', '') }), quote: quoteFor(hit) }
    const other = named.find(term => isContrary(wished, term))
    return other
      ? { stance: 'no', says: words.says({ term: other.replace('-', '') }), quote: quoteFor(other) }
      : unsaid
  }
}

/** What denies what: full time does not deny a permanent contract, and an internship may be full time. */
function isContrary(wished: ReadonlySet<Term>, named: Term): boolean {
  const asks = [...wished]
  if (asks.every(term => term === 'permanent')) return passing.has(named)
  if (asks.every(term => term === 'volunteer')) return named === 'permanent'
  if (asks.every(term => passing.has(term))) return named === 'permanent' || passing.has(named)
  return (
    (asks.includes('full-time') && named === 'part-time') ||
    (asks.includes('part-time') && named === 'full-time')
  )
}
