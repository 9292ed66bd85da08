import type { Quote, Requirement } from '../advert'
import { findSkills } from '../skills/find-skills'
import type { TaggerModel } from '../tagger/tag-spans'
import type { CompiledWords } from '../words/languages'
import { tokenise } from '../words/tokenise'
import { type Clause, clausesOf } from './clauses'
import { findDegree } from './degree'
import { kindsOf } from './kinds'
import { makeRequirement, type NamedSkills, namedSkills } from './make-requirement'
import { plainYears } from './plain-years'
import { requirementId } from './requirement-id'
import { yearsWithin } from './scope'
import { isSoft } from './soft-clause'
import { withoutWaived } from './waived'
import { findYears } from './years'

/**
 * The requirements of a line that asks something, one for each clause that asks one thing, each with its own
 * words, kinds and strength. A line of one clause is one requirement.
 */
export function requirementsOfLine(
  quote: Quote,
  strength: Requirement['strength'],
  words: CompiledWords,
  tagger: TaggerModel | null,
): Requirement[] {
  const whole = namedSkills(quote, tagger)
  const clauses = clausesOf(quote.text, words).filter(
    ({ start, end }, _, all) => all.length === 1 || withoutWaived(quote.text.slice(start, end)).length > 0,
  )
  if (clauses.length < 2) {
    const [only] = clauses
    const cut = only && (only.start > 0 || only.end < quote.text.length)
    return [cut ? partOf(whole, only, strength, words) : makeRequirement(whole, strength, words)]
  }
  const strengths = clauses.map(clause => strengthOf(quote.text, clause, strength, words))
  // The line was judged as a whole: something in it is asked plainly.
  if (strength === 'must' && !strengths.includes('must')) strengths[0] = 'must'
  return clauses.map((clause, i) => partOf(whole, clause, strengths[i] ?? strength, words))
}

/** A clause of a line that asks plainly may only wish ("…, a doctorate is a plus"). */
function strengthOf(
  text: string,
  { start, end }: Clause,
  strength: Requirement['strength'],
  words: CompiledWords,
): Requirement['strength'] {
  if (strength === 'nice') return 'nice'
  const cues = words.cues.find(tokenise(text.slice(start, end))).map(hit => hit.cls)
  return cues.includes('soft') && !cues.includes('must') ? 'nice' : 'must'
}

/** What of a line's requirement stands in one clause. */
function partOf(
  whole: NamedSkills,
  { start, end }: Clause,
  strength: Requirement['strength'],
  words: CompiledWords,
): Requirement {
  const { line, text } = whole.quote
  const quote: Quote = {
    line,
    start: whole.quote.start + start,
    end: whole.quote.start + end,
    text: text.slice(start, end),
  }
  const skills = whole.skills.filter(
    skill => quote.start <= skill.quote.start && skill.quote.end <= quote.end,
  )
  const names = new Set(skills.map(skill => skill.name))
  const found = findSkills(quote.text)
  const years = strength === 'must' ? plainYears(quote.text, words) : findYears(quote.text)
  const most = years.length > 0 ? Math.max(...years.map(one => one.value)) : null
  const named = findDegree(quote.text)
  const degree = named && (strength === 'nice' || !isSoft(quote.text, named, words)) ? named : null
  const within = yearsWithin(quote, most)
  return {
    id: requirementId(quote.text),
    strength,
    kinds: kindsOf(quote.text, tokenise(quote.text), found, words),
    quote,
    skills,
    eitherOr: whole.eitherOr.filter(group => group.every(name => names.has(name))),
    years: most,
    degree: degree?.value ?? null,
    // "…, or equivalent" at the end of the line is said of the degree too.
    orEquivalent: degree !== null && (degree.orEquivalent || (findDegree(text)?.orEquivalent ?? false)),
    ...(within.length > 0 && { yearsWithin: within }),
  }
}
