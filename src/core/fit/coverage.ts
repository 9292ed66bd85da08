import type { Requirement, SkillMention } from '../advert/advert'
import { findLanguages } from '../advert/facts/languages'
import { skillIdentity } from '../advert/skills/canonical'
import { findCrafts } from './craft'
import { type EvidenceMatch, matchEvidence } from './evidence-match'
import { askedLanguages } from './own-languages'
import { hasNoSkills, type OwnSkill, type OwnSkills } from './own-skills'
import { absenceTells } from './telling'
import type { Coverage } from './verdict'
import { findPhrase, wordsOf } from './words'

type State = Coverage['state']

/** One thing within a requirement: a skill, or a group of which any one will do. */
interface Unit {
  name: string
  state: State
  own: string | null
  evidenceIds: string[]
}

const rank: Record<State, number> = { evidence: 0, have: 1, learning: 2, missing: 3, open: 4 }

function stateOf(identity: string, user: OwnSkills): Omit<Unit, 'name'> {
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

function unitOf(mention: SkillMention, user: OwnSkills): Unit {
  const byName = stateOf(skillIdentity(mention.name), user)
  const byWords = byName.state === 'missing' ? stateOf(skillIdentity(mention.quote.text), user) : byName
  return { name: mention.name, ...byWords }
}

/** Skills as units: members of an either-or group become one unit, as good as the best of them. */
function unitsOf(requirement: Requirement, user: OwnSkills, besides: (words: string) => boolean): Unit[] {
  const counts = (mention: SkillMention, unit: Unit) =>
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
function phraseUnits(requirement: Requirement, user: OwnSkills, besides: (words: string) => boolean): Unit[] {
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

/** A part that is had by a kind of work: "relational databases" by work on PostgreSQL. */
function answeredBy(unit: Unit, matches: readonly EvidenceMatch[]): Unit {
  if (unit.state === 'evidence' || unit.state === 'have') return unit
  const crafts = new Set(findCrafts(unit.name).map(({ craft }) => craft.name))
  const own = matches.filter(match => match.by === 'craft' && crafts.has(match.topic))
  return own.length > 0
    ? { ...unit, state: 'evidence', evidenceIds: own.map(match => match.evidenceId) }
    : unit
}

/**
 * A requirement held against the user's skills and evidence. It is had when at least half of its parts are
 * (the others are named in `lacking`); what the brand statement cannot answer stays open.
 */
export function cover(requirement: Requirement, user: OwnSkills): Coverage {
  const open: Coverage = { requirementId: requirement.id, state: 'open', evidenceIds: [], own: null }
  if (hasNoSkills(user)) return open
  if (isTrait(requirement)) return coverTrait(requirement, user)
  // Languages are held by their level, not by their name alone.
  const languages = askedLanguages(requirement, user.languages)
  const isLanguage = (words: string) => languages.length > 0 && findLanguages(words).length > 0
  const units: Unit[] = [
    ...unitsOf(requirement, user, isLanguage),
    ...phraseUnits(requirement, user, isLanguage),
    ...languages.map(language => ({ ...language, evidenceIds: [] })),
  ]
  const matches = matchEvidence(requirement, user.evidence)
  const evidenceIds = [
    ...new Set([...matches.map(match => match.evidenceId), ...units.flatMap(unit => unit.evidenceIds)]),
  ]
  if (units.length === 0)
    return matches.length > 0 ? { ...open, state: 'evidence', evidenceIds, matches } : open

  const answered = units.map(unit => answeredBy(unit, matches))
  const ordered = answered.sort((a, b) => rank[a.state] - rank[b.state])
  const isHad = (unit: Unit) => unit.state === 'evidence' || unit.state === 'have'
  const had = [...new Set(ordered.filter(isHad).map(unit => unit.name))]
  const lacking = [...new Set(ordered.filter(unit => !isHad(unit)).map(unit => unit.name))]
  const enough = had.length * 2 >= had.length + lacking.length
  const state: State = enough
    ? evidenceIds.length > 0
      ? 'evidence'
      : 'have'
    : answered.some(unit => unit.state === 'learning')
      ? 'learning'
      : 'missing'
  return {
    requirementId: requirement.id,
    state,
    evidenceIds: enough ? evidenceIds : [],
    own: ordered[0]?.own ?? null,
    ...(enough && matches.length > 0 ? { matches } : {}),
    ...(had.length > 0 ? { had } : {}),
    ...(lacking.length > 0 ? { lacking } : {}),
  }
}
