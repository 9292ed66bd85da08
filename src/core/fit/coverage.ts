import type { Requirement, SkillMention } from '../advert/advert'
import { findLanguages } from '../advert/facts/languages'
import { skillIdentity } from '../advert/skills/canonical'
import { findCrafts } from './craft'
import { type EvidenceMatch, matchEvidence, matchOwn } from './evidence-match'
import type { KnownText } from './known'
import { askedLanguages } from './own-languages'
import { hasNoSkills, type OwnSkill, type OwnSkills } from './own-skills'
import { degreeParts } from './parts/degree'
import { paperParts } from './parts/papers'
import { isHad, type Part, rank } from './parts/part'
import { silenceTells } from './parts/silence'
import { fieldParts, yearParts } from './parts/years'
import { absenceTells } from './telling'
import type { Coverage } from './verdict'
import { findPhrase, wordsOf } from './words'

type State = Coverage['state']

function stateOf(identity: string, user: OwnSkills): Omit<Part, 'name'> {
  const evidenceIds = user.evidence
    .filter(known => known.identities.has(identity))
    .map(known => known.entry.id)
  const had = user.have.get(identity)
  if (evidenceIds.length > 0) return { state: 'evidence', own: had?.own ?? null, evidenceIds }
  if (had) return { state: 'have', own: had.own, evidenceIds }
  const wished = user.learning.get(identity)
  if (wished) return { state: 'learning', own: wished.own, evidenceIds }
  return { state: 'missing', own: null, evidenceIds }
}

function unitOf(mention: SkillMention, user: OwnSkills): Part {
  const byName = stateOf(skillIdentity(mention.name), user)
  const byWords = byName.state === 'missing' ? stateOf(skillIdentity(mention.quote.text), user) : byName
  return { name: mention.name, ...byWords }
}

/** Skills as units: members of an either-or group become one unit, as good as the best of them. */
function unitsOf(requirement: Requirement, user: OwnSkills, besides: (words: string) => boolean): Part[] {
  const counts = (mention: SkillMention, unit: Part) =>
    unit.state !== 'missing' || absenceTells(mention, requirement, user.roleStems)
  const seen = new Set<string>()
  const mentions = requirement.skills.filter(skill => {
    if (skill.kind === 'trait' || seen.has(skill.name) || besides(skill.quote.text)) return false
    seen.add(skill.name)
    return true
  })
  const grouped = new Set(requirement.eitherOr.flat())
  const single = mentions
    .filter(mention => !grouped.has(mention.name))
    .map(mention => ({ mention, unit: unitOf(mention, user) }))
    .filter(({ mention, unit }) => counts(mention, unit))
    .map(({ unit }) => unit)
  const groups = requirement.eitherOr.flatMap(group => {
    const members = mentions
      .filter(mention => group.includes(mention.name))
      .map(mention => ({ mention, unit: unitOf(mention, user) }))
      .sort((a, b) => rank[a.unit.state] - rank[b.unit.state])
    const best = members[0]
    if (!best || !members.every(({ mention, unit }) => counts(mention, unit)))
      return best && best.unit.state !== 'missing' ? [best.unit] : []
    return [best.unit.state === 'missing' ? { ...best.unit, name: group.join(' or ') } : best.unit]
  })
  return [...single, ...groups]
}

/** Short forms count as written only: "BLS" is not "bls" within something else. */
const acronym = /^\p{Lu}[\p{Lu}\d]{1,5}$/u

/** The user's own phrases that no list knows, found as they stand in the requirement's words. */
function phraseUnits(requirement: Requirement, user: OwnSkills, besides: (words: string) => boolean): Part[] {
  const words = wordsOf(requirement.quote.text)
  const found = (skill: OwnSkill): boolean => {
    if (skill.stems === null || besides(skill.own)) return false
    if (acronym.test(skill.own))
      return words.some(word => requirement.quote.text.slice(word.start, word.end) === skill.own)
    return skill.stems.join('').length > 3 && findPhrase(words, skill.stems) !== null
  }
  return [...user.have.values(), ...user.learning.values()]
    .filter(found)
    .map(skill => ({ name: skill.own, ...stateOf(skill.identity, user) }))
}

const isTrait = (requirement: Requirement): boolean =>
  requirement.kinds.every(kind => kind === 'trait') ||
  (requirement.skills.length > 0 &&
    requirement.skills.every(skill => skill.kind === 'trait') &&
    requirement.years === null)

function coverTrait(requirement: Requirement, user: OwnSkills): Coverage {
  const units = requirement.skills
    .map(skill => unitOf(skill, user))
    .filter(unit => unit.state === 'have' || unit.state === 'evidence')
  const best = units.sort((a, b) => rank[a.state] - rank[b.state])[0]
  return best
    ? { requirementId: requirement.id, state: best.state, evidenceIds: best.evidenceIds, own: best.own }
    : { requirementId: requirement.id, state: 'open', evidenceIds: [], own: null }
}

/** A part that is had by a kind of work: "relational databases" by work on PostgreSQL, done or listed. */
function answeredBy(unit: Part, matches: readonly EvidenceMatch[], typed: readonly KnownText[]): Part {
  if (isHad(unit)) return unit
  const crafts = findCrafts(unit.name).filter(({ craft, isPart }) => !craft.isField && !isPart)
  if (crafts.length === 0) return unit
  const names = new Set(crafts.map(({ craft }) => craft.name))
  const own = matches.filter(match => match.by === 'craft' && names.has(match.topic))
  if (own.length > 0) return { ...unit, state: 'evidence', evidenceIds: own.map(match => match.evidenceId) }
  const listed = typed.find(text => [...names].some(name => text.crafts.has(name)))
  return listed ? { ...unit, state: 'have', own: listed.own } : unit
}

/** What the advert says of itself that a requirement is held against. */
export interface CoverContext {
  title: string
}

/**
 * A requirement held against the user's skills, accomplishments and résumé. It is had when at least half of its parts
 * are (the others are named in `lacking`), and nothing formal is lacking; what the record cannot answer stays open.
 */
export function cover(
  requirement: Requirement,
  user: OwnSkills,
  { title }: CoverContext = { title: '' },
): Coverage {
  const open: Coverage = { requirementId: requirement.id, state: 'open', evidenceIds: [], own: null }
  if (hasNoSkills(user)) return open
  if (isTrait(requirement)) return coverTrait(requirement, user)
  // Languages are held by their level, not by their name alone.
  const languages = askedLanguages(requirement, user.languages)
  const isLanguage = (words: string) => languages.length > 0 && findLanguages(words).length > 0
  const degrees = degreeParts(requirement, user)
  const papers = paperParts(requirement, user)
  const isPaper = papers.length > 0 && requirement.kinds.includes('certification')
  // Subjects of a degree and names of papers are no skills.
  const isFormal = (degrees.length > 0 || isPaper) && !requirement.kinds.includes('tool')
  const years = yearParts(requirement, title, user)
  const matches = isFormal && years.length === 0 ? [] : matchEvidence(requirement, user.evidence)
  const units: Part[] = isFormal
    ? []
    : [...unitsOf(requirement, user, isLanguage), ...phraseUnits(requirement, user, isLanguage)].map(unit =>
        answeredBy(unit, matches, user.typed),
      )
  const parts: Part[] = [
    ...degrees,
    ...papers,
    ...years,
    ...units,
    ...languages.map(language => ({ ...language, evidenceIds: [] })),
  ]
  const told = parts.filter(part => part.state !== 'open')
  if (told.length === 0) return parts.length > 0 ? open : coverByWords(requirement, user, matches, open)
  return summed(requirement, told, matches)
}

/** Nothing of it is known by name: kinds and fields of work and shared words answer it, or the record's silence does. */
function coverByWords(
  requirement: Requirement,
  user: OwnSkills,
  matches: readonly EvidenceMatch[],
  open: Coverage,
): Coverage {
  const evidenceIds = matches.map(match => match.evidenceId)
  if (matches.length > 0) return { ...open, state: 'evidence', evidenceIds, matches: [...matches] }
  const conditions = requirement.kinds.every(kind => condition.has(kind))
  const own = conditions ? null : (matchOwn(requirement, user.typed) ?? matchOwn(requirement, user.lines))
  if (own) return { ...open, state: 'have', own: own.text }
  const fields = fieldParts(requirement, user)
  if (fields.length > 0) return summed(requirement, fields, [])
  return silenceTells(requirement, user) ? { ...open, state: 'missing' } : open
}
const condition = new Set(['schedule', 'physical', 'authorization', 'travel'])

function summed(
  requirement: Requirement,
  parts: readonly Part[],
  matches: readonly EvidenceMatch[],
): Coverage {
  const ordered = [...parts].sort((a, b) => rank[a.state] - rank[b.state])
  const had = [...new Set(ordered.filter(isHad).map(part => part.name))]
  const lacking = [...new Set(ordered.filter(part => !isHad(part)).map(part => part.name))]
  const isFormalLacking = parts.some(part => part.isFormal && !isHad(part))
  const enough = had.length * 2 >= had.length + lacking.length && !isFormalLacking
  const evidenceIds = [
    ...new Set([...matches.map(match => match.evidenceId), ...ordered.flatMap(part => part.evidenceIds)]),
  ]
  const state: State = enough
    ? evidenceIds.length > 0
      ? 'evidence'
      : 'have'
    : parts.some(part => part.state === 'learning')
      ? 'learning'
      : 'missing'
  const nearest = ordered.find(part => part.nearest)?.nearest
  const own = enough ? ordered[0]?.own : ordered.find(part => isHad(part) || part.own)?.own
  return {
    requirementId: requirement.id,
    state,
    evidenceIds: enough ? evidenceIds : [],
    own: own ?? null,
    ...(enough && matches.length > 0 ? { matches: [...matches] } : {}),
    ...(had.length > 0 ? { had } : {}),
    ...(lacking.length > 0 ? { lacking } : {}),
    ...(!enough && nearest ? { nearest } : {}),
  }
}
