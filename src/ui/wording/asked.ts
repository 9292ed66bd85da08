import type { Requirement, RequirementKind } from '../../core/advert/advert'
import { degreeWords } from './facts'

const kindWords: Record<RequirementKind, string> = {
  skill: 'know-how',
  tool: 'a tool',
  experience: 'experience',
  education: 'education',
  certification: 'a certificate',
  language: 'a language',
  authorization: 'a permit or check',
  travel: 'travel',
  schedule: 'working hours',
  physical: 'physical demands',
  trait: 'a way of working',
}

/** What a requirement was understood to ask: "experience, a tool; 3 years; Java or Kotlin". */
export function askedWords({
  kinds,
  years,
  yearsWithin,
  degree,
  orEquivalent,
  eitherOr,
}: Requirement): string {
  return [
    kinds.map(kind => kindWords[kind]).join(', '),
    years !== null && `${years} ${years === 1 ? 'year' : 'years'} or more`,
    ...(yearsWithin ?? []).map(part => `of which ${part.quote.text}`),
    degree && `${degreeWords[degree]}${orEquivalent ? ' or equivalent' : ''}`,
    ...eitherOr.map(names => names.join(' or ')),
  ]
    .filter(Boolean)
    .join('; ')
}
