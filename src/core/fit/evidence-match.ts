import type { Requirement, SkillMention } from '../advert/advert'
import { skillIdentity } from '../advert/skills/canonical'
import { once } from '../kernel/once'
import { type FoundCraft, findCrafts } from './craft'
import type { KnownEvidence } from './own-skills'
import { sharedWords } from './shared-words'
import { isCommonplace } from './telling'
import { tellingWords, type Word } from './words'

/** An accomplishment that answers a requirement, with the reason in words. */
export interface EvidenceMatch {
  evidenceId: string
  by: 'skill' | 'craft' | 'words'
  /** What both are about: the skill's name, the kind of work, the words. */
  topic: string
  /** "Both name SQL", "“supplier invoices” answers “invoice processing”": a clause without a full stop. */
  reason: string
  /** The words of the advert that are answered, and the user's that answer them. */
  theirs: string
  own: string
}

/** The line leaves room for a product that it does not name. */
const openEnded =
  /\b(?:or (?:a |an |any )?(?:similar|equivalent|comparable|other|another|related)|such as|e\.g|for example|like)\b/i

/** Whole fields: that both name one says no more than that both are of it. */
const fields = once(
  () =>
    new Set(
      'Marketing Sales Finance Accounting Engineering Operations Education Healthcare Design Communication Organization Leadership Management Technology Consulting Business'
        .split(' ')
        .map(skillIdentity),
    ),
)

const conditions = new Set(['schedule', 'physical', 'authorization', 'travel'])

interface AskedName {
  identity: string
  name: string
  words: string
}

/** What a requirement asks for, prepared once for all accomplishments. */
interface Asked {
  text: string
  words: readonly Word[]
  names: readonly AskedName[]
  crafts: readonly FoundCraft[]
}

const isTelling = (name: string): boolean => !isCommonplace(name) && !fields().has(skillIdentity(name))

/** A product itself, and not a name for all of its kind ("ERP"). */
const isProduct = ({ kind, name }: SkillMention): boolean =>
  kind === 'tool' && findCrafts(name).every(({ isPart }) => isPart)

function askedBy({ quote, skills }: Requirement): Asked {
  const { text } = quote
  const words = tellingWords(text)
  const named = skills.filter(skill => skill.kind !== 'trait' && isTelling(skill.name))
  // The name that a short form stands for says more than the short form ("FP&A").
  const byName = named
    .filter(skill => skill.kind === 'skill')
    .flatMap(skill => findCrafts(skill.name).map(craft => ({ ...craft, words: skill.quote.text })))
  const wantsTheseProducts = skills.some(isProduct) && !openEnded.test(text)
  return {
    text,
    words,
    names: named.map(({ name, quote: { text: words } }) => ({ identity: skillIdentity(name), name, words })),
    crafts: [...findCrafts(text, { words }), ...byName].filter(
      ({ craft, isPart }) => !isPart && !(craft.isProducts && wantsTheseProducts),
    ),
  }
}

function match(asked: Asked, known: KnownEvidence): EvidenceMatch | null {
  const evidenceId = known.entry.id
  const name = asked.names.find(({ identity }) => known.identities.has(identity))
  if (name)
    return {
      evidenceId,
      by: 'skill',
      topic: name.name,
      reason: `Both name ${name.name}`,
      theirs: name.words,
      own: name.name,
    }
  for (const { craft, words } of asked.crafts) {
    const own = known.crafts.get(craft.name)
    if (own)
      return {
        evidenceId,
        by: 'craft',
        topic: craft.name,
        reason: answers(own.words, words),
        theirs: words,
        own: own.words,
      }
  }
  const shared = sharedWords(known, asked.text, asked.words)
  return shared
    ? {
        evidenceId,
        by: 'words',
        topic: shared,
        reason: `Both speak of ${shared}`,
        theirs: shared,
        own: shared,
      }
    : null
}

const answers = (own: string, theirs: string): string =>
  own.toLowerCase() === theirs.toLowerCase() ? `Both name “${theirs}”` : `“${own}” answers “${theirs}”`

const each = (asked: Asked, evidence: readonly KnownEvidence[]): EvidenceMatch[] =>
  evidence.flatMap(known => match(asked, known) ?? [])

/**
 * The accomplishments that answer a requirement: by a skill that both name, by a kind of work that the advert names
 * and the accomplishment is part of, or by the words they share; in the order given, each with its best reason.
 */
export function matchEvidence(requirement: Requirement, evidence: readonly KnownEvidence[]): EvidenceMatch[] {
  const { kinds } = requirement
  if (kinds.length > 0 && kinds.every(kind => conditions.has(kind))) return []
  return each(askedBy(requirement), evidence)
}

/** The same for a line that is no requirement, such as a duty: by kinds of work and shared words alone. */
export const matchLine = (text: string, evidence: readonly KnownEvidence[]): EvidenceMatch[] =>
  each(
    { text, words: tellingWords(text), names: [], crafts: findCrafts(text).filter(({ isPart }) => !isPart) },
    evidence,
  )
