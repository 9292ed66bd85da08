import { canonicalSkill, skillIdentity } from '../advert/skills/canonical'
import { findSkills } from '../advert/skills/find-skills'
import { type FoundCraft, findCrafts } from './craft'
import type { KeptEvidence, Opening } from './opening'
import { type OwnLanguage, ownLanguagesOf } from './own-languages'
import { withoutProtected } from './protected'
import { roleStems } from './role-words'
import { contentStems, tellingWords } from './words'

/** A skill of the user's under its identity, with the user's own words for it. */
export interface OwnSkill {
  identity: string
  own: string
  /** Stems to look for in the advert, for what no list knows; null where the lists find it. */
  stems: string[] | null
}

export interface KnownEvidence {
  entry: KeptEvidence
  identities: ReadonlySet<string>
  /** Identities that the user listed as its skills, rather than words in passing. */
  listed: ReadonlySet<string>
  /** All content stems of what was written, and each with the one before it. */
  stems: ReadonlySet<string>
  pairs: ReadonlySet<string>
  /** Kinds of work that it names or is part of, by name. */
  crafts: ReadonlyMap<string, FoundCraft>
}

/** What the user brings, prepared once for a judgement. */
export interface OwnSkills {
  have: ReadonlyMap<string, OwnSkill>
  learning: ReadonlyMap<string, OwnSkill>
  strengths: readonly OwnSkill[]
  /** Human languages by their English names. */
  languages: ReadonlyMap<string, OwnLanguage>
  evidence: readonly KnownEvidence[]
  /** Stems of the target roles: the field that the user is in or wants to be in. */
  roleStems: ReadonlySet<string>
}

function skillsIn(phrase: string): OwnSkill[] {
  if (withoutProtected(phrase) === '' && phrase.trim() !== '') return []
  const whole = canonicalSkill(phrase)
  if (whole) return [{ identity: skillIdentity(phrase), own: phrase, stems: null }]
  const parts = phrase
    .split(/[,;]|\s\/\s|\band\b|[()]/)
    .map(part => part.trim())
    .filter(Boolean)
  const found = findSkills(phrase).map(skill => ({
    identity: skillIdentity(skill.name),
    own: phrase,
    stems: null,
  }))
  const own = (parts.length > 1 ? parts.filter(part => findSkills(part).length === 0) : [phrase]).map(
    part => ({
      identity: skillIdentity(part),
      own: parts.length > 1 ? part : phrase,
      stems: contentStems(part),
    }),
  )
  return [...found, ...own].filter(skill => skill.identity !== '' && skill.identity !== '=')
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
  const text = `${entry.action}\n${entry.situation}\n${entry.result}\n${entry.number}`
  const listed = new Set(entry.skills.flatMap(skillsIn).map(skill => skill.identity))
  const all = `${text}\n${entry.skills.join('\n')}`
  const words = tellingWords(all)
  const stems = words.filter(word => word.end <= text.length).map(word => word.stem)
  const crafts = findCrafts(all, { words, isOwn: true })
  return {
    entry,
    listed,
    identities: new Set([...listed, ...findSkills(text).map(skill => skillIdentity(skill.name))]),
    stems: new Set(stems),
    pairs: new Set(stems.slice(1).map((stem, i) => `${stems[i]} ${stem}`)),
    crafts: new Map(crafts.map(found => [found.craft.name, found])),
  }
}

export const ownSkillsOf = ({ brand, evidence }: Pick<Opening, 'brand' | 'evidence'>): OwnSkills => ({
  have: byIdentity([...brand.skills, ...brand.strengths]),
  learning: byIdentity(brand.learning),
  strengths: brand.strengths.flatMap(skillsIn),
  languages: ownLanguagesOf([...brand.skills, ...brand.strengths], brand.learning),
  evidence: evidence.map(knownEvidence),
  roleStems: new Set(brand.targetRoles.flatMap(roleStems)),
})

/** Nothing to hold requirements against. */
export const hasNoSkills = (own: OwnSkills): boolean =>
  own.have.size === 0 && own.learning.size === 0 && own.evidence.length === 0
