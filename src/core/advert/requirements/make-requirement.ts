import type { Quote, Requirement } from '../advert'
import { findSkills } from '../skills/find-skills'
import type { TaggerModel } from '../tagger/tag-spans'
import type { CompiledWords } from '../words/languages'
import { tokenise } from '../words/tokenise'
import { alternatives } from './alternatives'
import { findDegree } from './degree'
import { kindsOf } from './kinds'
import { mentionsIn } from './mentions'
import { plainYears } from './plain-years'
import { requirementId } from './requirement-id'
import { yearsWithin } from './scope'
import { isSoft } from './soft-clause'
import { findYears } from './years'

/** What words name, and which of it will do instead of the other. */
export type NamedSkills = Pick<Requirement, 'quote' | 'skills' | 'eitherOr'>

export function namedSkills(quote: Quote, tagger: TaggerModel | null): NamedSkills {
  const { text } = quote
  const skills = mentionsIn(quote, findSkills(text), tagger)
  return {
    quote,
    skills,
    eitherOr: alternatives(
      text,
      skills.map(skill => ({
        ...skill,
        quote: { ...skill.quote, start: skill.quote.start - quote.start, end: skill.quote.end - quote.start },
      })),
    ),
  }
}

/** One requirement out of the words that state it. */
export function makeRequirement(
  { quote, skills, eitherOr }: NamedSkills,
  strength: Requirement['strength'],
  words: CompiledWords,
): Requirement {
  const { text } = quote
  // What a must line only wishes for ("a degree is preferred") isn't asked.
  const asked = <T extends { start: number; end: number }>(found: T): boolean =>
    strength === 'nice' || !isSoft(text, found, words)
  const years = strength === 'must' ? plainYears(text, words) : findYears(text)
  const named = findDegree(text)
  const degree = named && asked(named) ? named : null
  const most = years.length > 0 ? Math.max(...years.map(one => one.value)) : null
  const within = yearsWithin(quote, most)
  return {
    id: requirementId(text),
    strength,
    kinds: kindsOf(text, tokenise(text), findSkills(text), words),
    quote,
    skills,
    eitherOr,
    years: most,
    ...(within.length > 0 && { yearsWithin: within }),
    degree: degree?.value ?? null,
    orEquivalent: degree?.orEquivalent ?? false,
  }
}
