import { canonicalSkill, skillIdentity } from '../advert/skills/canonical'
import { findSkills } from '../advert/skills/find-skills'
import type { Brand } from '../brand/brand'
import { isLoose, type KnownText, knownText } from './known'
import type { KeptEvidence, Opening } from './opening'
import { type OwnLanguage, ownLanguagesOf } from './own-languages'
import { proofWeights } from './proof-weight'
import { withoutProtected } from './protected'
import { type OwnRecord, ownRecord } from './record/own-record'
import { roleStems } from './role-words'
import { englishTitle } from './roles/compare'
import { contentStems, stemOf, turnedGap, wordsOf } from './words'

/** A skill of the user's under its identity, with the user's own words for it. */
export interface OwnSkill {
  identity: string
  own: string
  /** Stems to look for in the advert, for what no list knows; null where the lists find it. */
  stems: string[] | null
  /** They may stand the other way round, with no more words between them than this; absent where they may not. */
  turned?: number
}

export interface KnownEvidence extends KnownText {
  entry: KeptEvidence
  /** Identities that the user listed as its skills, rather than words in passing. */
  listed: ReadonlySet<string>
  /** Those of them that no list knows, to be looked for in an advert's words. */
  phrases: readonly OwnSkill[]
}

/** What the user brings, prepared once for a judgement. */
export interface OwnSkills {
  have: ReadonlyMap<string, OwnSkill>
  /** How many skills the brand statement and the evidence name. */
  skillsNamed: number
  learning: ReadonlyMap<string, OwnSkill>
  /** How the user works, by name. */
  traits: ReadonlyMap<string, OwnSkill>
  strengths: readonly OwnSkill[]
  /** Human languages by their English names. */
  languages: ReadonlyMap<string, OwnLanguage>
  evidence: readonly KnownEvidence[]
  /** Skills as the user and the résumé list them, and what the résumé tells that was done. */
  typed: readonly KnownText[]
  lines: readonly KnownText[]
  record: OwnRecord
  /** The advert's title is one of the target roles or near to one. */
  isOwnRole: boolean
  /** It is one of them by another name at most. */
  isSameRole: boolean
  /** How many of the advert's duties each accomplishment answers, by its id. */
  dutyWorth: ReadonlyMap<string, number>
  /** How well each accomplishment is told, by its id. */
  proofWeights: ReadonlyMap<string, number>
  /** Stems of the target roles: the field that the user is in or wants to be in. */
  roleStems: ReadonlySet<string>
}

/** What a phrase lists. "Moving and handling" is one thing: a plain word of a pair names nothing by itself. */
const partsOf = (phrase: string): string[] =>
  phrase
    .split(/[,;]|\s\/\s|[()]/)
    .flatMap(part => {
      const both = part.split(/\band\b/).map(one => one.trim())
      const isOne = both.every(one => !one.includes(' ') && findSkills(one).length === 0)
      return isOne ? [part.trim()] : both
    })
    .filter(Boolean)

function skillsIn(phrase: string): OwnSkill[] {
  if (withoutProtected(phrase) === '' && phrase.trim() !== '') return []
  const whole = canonicalSkill(phrase)
  if (whole) return [{ identity: skillIdentity(phrase), own: phrase, stems: null }]
  const parts = partsOf(phrase)
  const found = findSkills(phrase)
    .filter(skill => !isLoose(phrase, skill))
    .map(skill => ({
      identity: skillIdentity(skill.name),
      own: phrase,
      stems: null,
    }))
  const named = parts.length > 1 ? parts.filter(part => findSkills(part).length === 0) : [phrase]
  const own = named.map(part => ({
    identity: skillIdentity(part),
    own: part,
    ...toFind(part),
  }))
  return [...found, ...own].filter(skill => skill.identity !== '' && skill.identity !== '=')
}

/** Words that add nothing to a name that is long enough without them: "à la carte service". */
const adding = new Set(['service', 'work', 'experience', 'skill', 'knowledge', 'basics'].map(stemOf))
const fewestOfName = 2

/** What is looked for of a phrase: what carries its meaning, or all of it where that is but one word ("goods in"). */
function stemsToFind(phrase: string): string[] {
  const content = contentStems(phrase)
  const bare = content.filter(stem => !adding.has(stem))
  if (bare.length >= fewestOfName) return bare
  return content.length > 1 ? content : wordsOf(phrase).map(word => word.stem)
}

function toFind(phrase: string): Pick<OwnSkill, 'stems' | 'turned'> {
  const stems = stemsToFind(phrase)
  const [first, second] = wordsOf(phrase).filter(word => stems.includes(word.stem))
  const turned = first && second && stems.length === 2 ? turnedGap(first.lower, second.lower) : null
  return { stems, ...(turned === null ? {} : { turned }) }
}

const byIdentity = (phrases: readonly string[]): Map<string, OwnSkill> => {
  const map = new Map<string, OwnSkill>()
  for (const skill of phrases.flatMap(skillsIn)) if (!map.has(skill.identity)) map.set(skill.identity, skill)
  return map
}

/** What is known of an accomplishment follows from it alone, and it is held against many lines. */
const prepared = new WeakMap<KeptEvidence, KnownEvidence>()

function knownEvidence(entry: KeptEvidence): KnownEvidence {
  const before = prepared.get(entry)
  if (before) return before
  const made = prepare(entry)
  prepared.set(entry, made)
  return made
}

function prepare(entry: KeptEvidence): KnownEvidence {
  const text = [entry.action, entry.situation, entry.result, entry.number].filter(Boolean).join('\n')
  const told = knownText(text, 'done')
  const skills = entry.skills.map(skill => knownText(skill, 'listed'))
  const own = entry.skills.flatMap(skillsIn)
  const listed = new Set(own.map(skill => skill.identity))
  return {
    ...told,
    stems: new Set([...told.stems, ...skills.flatMap(skill => [...skill.stems])]),
    pairs: new Set([...told.pairs, ...skills.flatMap(skill => [...skill.pairs])]),
    entry,
    listed,
    phrases: own.filter(({ stems }) => stems !== null),
    identities: new Set([...listed, ...told.identities]),
    areas: new Map([...skills.flatMap(skill => [...skill.areas]), ...told.areas]),
  }
}

type Given = Pick<Opening, 'brand' | 'evidence' | 'master' | 'today'>

/** The user is the same for many openings: prepared once for the brand statement and résumé in hand. */
const preparedFor = new WeakMap<Brand, { given: Given; made: OwnSkills }>()

export function ownSkillsOf(given: Given): OwnSkills {
  const before = preparedFor.get(given.brand)
  const isSame = (part: 'evidence' | 'master' | 'today') => before?.given[part] === given[part]
  if (before && isSame('evidence') && isSame('master') && isSame('today')) return before.made
  const made = prepareOwn(given)
  preparedFor.set(given.brand, { given, made })
  return made
}

function prepareOwn(given: Given): OwnSkills {
  const { brand, evidence, master } = given
  const record = ownRecord(given)
  const phrases = [...brand.skills, ...record.listed]
  const languages = (master?.resume.languages ?? []).map(
    ({ language = '', fluency = '' }) => `${language} ${fluency ? `(${fluency})` : ''}`,
  )
  // A strength is how one works; it names a skill only where it is nothing but that.
  const have = byIdentity([...phrases, ...brand.strengths.filter(own => canonicalSkill(own) !== null)])
  const known = evidence.map(knownEvidence)
  return {
    have,
    skillsNamed: new Set([...have.keys(), ...known.flatMap(({ identities }) => [...identities])]).size,
    traits: byIdentity(brand.strengths),
    learning: byIdentity(brand.learning),
    strengths: brand.strengths.flatMap(skillsIn),
    languages: ownLanguagesOf([...brand.skills, ...brand.strengths, ...languages], brand.learning),
    evidence: known,
    typed: phrases.map(phrase => knownText(phrase, 'listed')),
    lines: record.lines.map(line => knownText(line, 'done')),
    record,
    isOwnRole: false,
    isSameRole: false,
    dutyWorth: new Map(),
    proofWeights: proofWeights(evidence),
    // In English too, by which lists know the field.
    roleStems: new Set(
      brand.targetRoles.flatMap(role => [...roleStems(role), ...roleStems(englishTitle(role) ?? '')]),
    ),
  }
}

/** Nothing to hold requirements against. */
export const hasNoSkills = (own: OwnSkills): boolean =>
  own.have.size === 0 &&
  own.learning.size === 0 &&
  own.evidence.length === 0 &&
  own.record.jobs.length === 0 &&
  own.record.degrees.length === 0 &&
  own.record.papers.length === 0
