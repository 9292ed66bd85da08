import type { Requirement, SkillMention } from '../advert/advert'
import { canonicalSkill } from '../advert/skills/canonical'
import { type Message, messages } from '../kernel/message'
import { shortened } from '../kernel/shortened'
import { calledBy } from './called'
import { isOfConditions } from './conditions'
import { gistOf } from './gist'
import type { KeptEvidence } from './opening'
import { slugOf } from './slug'
import { isCommonplace } from './telling'
import { type Coverage, coverageRank, isHad, type Reason } from './verdict'

const words = messages('fit/requirement-reasons', {
  evidence:
    '{strength, select, must {They ask for {name}. Your evidence: {proof}.} other {They would like {name}. Your evidence: {proof}.}}{parts, plural, =0 {} other { Not in your list: {lacking}.}}',
  inLog:
    '{strength, select, must {They ask for {name}. Your evidence: in your log.} other {They would like {name}. Your evidence: in your log.}}{parts, plural, =0 {} other { Not in your list: {lacking}.}}',
  have: '{strength, select, must {They ask for {name}; you list “{own}”, without evidence yet.} other {They would like {name}; you list “{own}”, without evidence yet.}}{parts, plural, =0 {} other { Not in your list: {lacking}.}}',
  haveIt:
    '{strength, select, must {They ask for {name}; you list it, without evidence yet.} other {They would like {name}; you list it, without evidence yet.}}{parts, plural, =0 {} other { Not in your list: {lacking}.}}',
  learning:
    '{strength, select, must {They ask for {name}; you want to learn it.} other {They would like {name}; you want to learn it.}}{parts, plural, =0 {} other { Not in your list: {lacking}.}}',
  missing:
    '{strength, select, must {They ask for {name}; your record doesn’t mention it.} other {They would like {name}; your record doesn’t mention it.}}',
  short:
    '{strength, select, must {They ask for {name}; your record shows {nearest}.} other {They would like {name}; your record shows {nearest}.}}',
  nearest:
    '{strength, select, must {They ask for {name}; your record doesn’t mention it.} other {They would like {name}; your record doesn’t mention it.}} The nearest: {nearest}.',
})

const mostOfOneSide = 8

/** Names in a sentence: "A", "A and B", "A, B and C"; names that hold an "and" are set apart by semicolons. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? ''
  if (names.some(name => !name.startsWith('“') && /,|\band\b/.test(name))) return names.join('; ')
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

const mostNames = 3
const longLine = 22
/** In a line as short as this, a commonplace skill is what it is about. */
const shortLine = 6

/** What a requirement is called in a sentence: its skills by name where they are what it is about, else its own words. */
export function nameOf(requirement: Requirement, call: (skill: SkillMention) => string = calledBy): string {
  const words = requirement.quote.text.split(/\s+/).length
  // What the tagger alone found has no name: the advert's own words say it better.
  const named = requirement.skills
    .filter(({ kind, name }) => kind !== 'trait' && canonicalSkill(name) !== null)
    .filter(({ name }) => words <= shortLine || !isCommonplace(name))
    .map(call)
  const names = [...new Set(named)]
  const isAboutThem = names.length > 0 && names.length <= mostNames && words <= longLine * names.length
  return isAboutThem && !requirement.kinds.some(isOfConditions)
    ? listed(names)
    : gistOf(requirement.quote.text)
}

/** What one accomplishment is called: what was done, cut short. */
export function evidenceName(entry: KeptEvidence): string {
  const words = (entry.action || entry.result || entry.situation)
    .trim()
    .replace(/(?<![.\s])[.\s]+$/, '')
    .split(/\s+/)
  return `“${words.slice(0, 12).join(' ')}${words.length > 12 ? ' …' : ''}”`
}

const longestOwn = 80

function textFor(requirement: Requirement, coverage: Coverage, evidence: readonly KeptEvidence[]): Message {
  const { strength } = requirement
  const { state, own, nearest, lacking = [] } = coverage
  const said = { strength, name: partName(requirement, coverage) }
  const withRest = { ...said, parts: lacking.length, lacking: lacking.slice(0, 4).join(', ') }
  if (state === 'evidence') {
    const entry = evidence.find(known => known.id === coverage.evidenceIds[0])
    return entry ? words.evidence({ ...withRest, proof: evidenceName(entry) }) : words.inLog(withRest)
  }
  if (state === 'have')
    return own ? words.have({ ...withRest, own: shortened(own, longestOwn) }) : words.haveIt(withRest)
  // What is to be learned is what is lacking: it isn't named again.
  if (state === 'learning') return words.learning({ ...withRest, parts: 0 })
  if (nearest && coverage.knockOut?.state === 'short') return words.short({ ...said, nearest })
  return nearest ? words.nearest({ ...said, nearest: shortened(nearest, longestOwn) }) : words.missing(said)
}

/** A requirement by the part that its state speaks of: what is had of it, or what is lacking. */
export function partName(requirement: Requirement, covered: Coverage): string {
  const { state, had = [], lacking = [] } = covered
  const part = isHad(covered) ? had : state === 'open' ? [] : lacking
  return part.length > 0 && part.length <= mostNames ? listed(part) : nameOf(requirement)
}

const side = { evidence: 'for', have: 'for', learning: 'against', missing: 'against', open: 'open' } as const

/** A reason for each must that could be judged, those with evidence first; a nice-to-have counts only where it is had. */
export function requirementReasons(
  requirements: readonly Requirement[],
  coverage: readonly Coverage[],
  evidence: readonly KeptEvidence[],
): Reason[] {
  const seen = new Set<string>()
  const all = requirements
    .map((requirement, i) => ({ requirement, coverage: coverage[i] }))
    .filter((pair): pair is { requirement: Requirement; coverage: Coverage } => {
      if (!pair.coverage || pair.coverage.state === 'open') return false
      return pair.requirement.strength === 'must' || side[pair.coverage.state] === 'for'
    })
    .sort((a, b) => {
      const must = Number(b.requirement.strength === 'must') - Number(a.requirement.strength === 'must')
      return must || coverageRank[a.coverage.state] - coverageRank[b.coverage.state]
    })
    .flatMap(({ requirement, coverage: covered }) => {
      const id = `skill:${slugOf(partName(requirement, covered))}`
      if (seen.has(id)) return []
      seen.add(id)
      const reason: Reason = {
        id,
        kind: 'asked',
        side: side[covered.state],
        text: textFor(requirement, covered, evidence),
        quote: requirement.quote,
        own: covered.own,
      }
      return [reason]
    })
  const pick = (wanted: Reason['side']) =>
    all.filter(reason => reason.side === wanted).slice(0, mostOfOneSide)
  return [...pick('for'), ...pick('against')]
}
