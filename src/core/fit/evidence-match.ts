import type { Requirement, SkillMention } from '../advert/advert'
import { skillIdentity } from '../advert/skills/canonical'
import { isOutOfPlace } from './ambiguous'
import type { FoundArea } from './areas/found-area'
import { isBesideWork } from './conditions'
import type { KnownText } from './known'
import { mayAnswer } from './known-index'
import { findAreas } from './occupation-area'
import type { KnownEvidence } from './own-skills'
import { isOfTeaching } from './proof-weight'
import { sharedWords } from './shared-words'
import { isCommonplace, isField } from './telling'
import { tellingWords, type Word } from './words'
import { familyOf } from './work-words/family'
import { isWorkWord } from './work-words/work-word'

/** An accomplishment that answers a requirement, with the reason in words. */
export interface EvidenceMatch {
  evidenceId: string
  by: 'skill' | 'area' | 'words'
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
  areas: readonly FoundArea[]
}

const isTelling = (name: string): boolean => !isCommonplace(name) && !isField(name)

/** A product itself, and not a name for all of its kind ("ERP"). */
const isProduct = ({ kind, name }: SkillMention): boolean =>
  kind === 'tool' && findAreas(name).every(({ area, isPart }) => isPart || area.isShown)

/** A requirement is held against several kinds of texts. */
const askedBefore = new WeakMap<Requirement, Asked>()

function askedBy(requirement: Requirement): Asked {
  const before = askedBefore.get(requirement)
  if (before) return before
  const asked = prepare(requirement)
  askedBefore.set(requirement, asked)
  return asked
}

function prepare({ quote, skills }: Requirement): Asked {
  const { text, start: quoteStart } = quote
  const words = tellingWords(text)
  const named = skills.filter(
    skill => skill.kind !== 'trait' && isTelling(skill.name) && !isOutOfPlace(skill.quote.text, text),
  )
  // The name that a short form stands for says more than the short form ("FP&A").
  const byName = named
    .filter(skill => skill.kind === 'skill')
    .flatMap(skill =>
      findAreas(skill.name)
        .filter(area => !isOutOfPlace(area.words, text))
        .map(area => ({
          ...area,
          words: skill.quote.text,
          start: skill.quote.start - quoteStart,
          end: skill.quote.end - quoteStart,
        })),
    )
  const wantsTheseProducts = skills.some(isProduct) && !openEnded.test(text)
  return {
    text,
    words,
    names: named.map(({ name, quote: { text: words } }) => ({ identity: skillIdentity(name), name, words })),
    areas: [...findAreas(text, { words }), ...byName].filter(
      ({ area, isPart, words: said }) =>
        !isPart && !(area.isProducts && wantsTheseProducts) && !isOutOfPlace(said, text),
    ),
  }
}

/** Why a text of the user's answers what is asked; null where it doesn't. */
export type TextMatch = Omit<EvidenceMatch, 'evidenceId'>

function matchText(asked: Asked, known: KnownText): TextMatch | null {
  const name = asked.names.find(({ identity }) => known.identities.has(identity))
  if (name)
    return {
      by: 'skill',
      topic: name.name,
      reason: `Both name ${name.name}`,
      theirs: name.words,
      own: name.name,
    }
  for (const { area, words } of asked.areas) {
    if (area.isField) continue
    const own = known.areas.get(area.name)
    if (own)
      return {
        by: 'area',
        topic: area.name,
        reason: answers(own.words, words),
        theirs: words,
        own: own.words,
      }
  }
  const shared = sharedWords(known, asked.text, asked.words)
  return shared
    ? {
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

/** What else decides between proofs that are about as good, by id: how well they are told, the advert's duties. */
interface BesideProof {
  dutyWorth: ReadonlyMap<string, number>
  proofWeights: ReadonlyMap<string, number>
}
const nothing: BesideProof = { dutyWorth: new Map(), proofWeights: new Map() }

const each = (asked: Asked, evidence: readonly KnownEvidence[], beside = nothing): EvidenceMatch[] =>
  candidates(asked, evidence)
    .flatMap(at => {
      const known = evidence[at]
      const match = known && matchText(asked, known)
      return match
        ? [
            {
              match: { evidenceId: known.entry.id, ...match },
              worth: worthOf(asked, known) + besideWorth(known.entry.id, beside) - asideOf(asked, known),
              at,
            },
          ]
        : []
    })
    .sort((a, b) => b.worth - a.worth || a.at - b.at)
    .map(({ match }) => match)

const candidates = (asked: Asked, texts: readonly KnownText[]): number[] =>
  mayAnswer(texts, {
    identities: asked.names.map(({ identity }) => identity),
    areas: asked.areas.flatMap(({ area }) => (area.isField ? [] : [area.name])),
    stems: asked.words.map(word => word.stem),
  })

/** What others were taught proves the work itself less, where the line doesn't ask for that. */
const asideOf = ({ text }: Asked, { entry }: KnownEvidence): number =>
  isOfTeaching(entry) && !ofOthers.test(text) ? 0.5 : 0
const ofOthers =
  /\b(?:lead|led|manag|supervis|train|coach|mentor|teach|instruct|develop|guid|people|staff|team|leit|führ|schul|encadr|form|dirig|equip|lider|gest)/i

/** It never outweighs what is asked itself. */
export const besideWorth = (id: string, { dutyWorth, proofWeights }: BesideProof): number =>
  Math.min(dutyWorth.get(id) ?? 0, 4) / 5 + (proofWeights.get(id) ?? 0)

/** A word of few occupations says more than one of many. */
const ofWorkWord = 1.5
const ofPlainWord = 0.75

/** The thing itself that was done says more than a kind of work that is named. */
const ofDeed = 3
const ofKind = 2

/** Several lists may know the same words of a line: they are answered once, by the list that says most. */
function worthOfAreas(areas: readonly FoundArea[]): number {
  const [only] = areas
  if (areas.length === 0) return 0
  if (only && areas.length === 1) return only.area.isShown ? ofDeed : ofKind
  let sum = 0
  let end = -1
  let most = 0
  for (const area of [...areas].sort((a, b) => a.start - b.start)) {
    const worth = area.area.isShown ? ofDeed : ofKind
    if (area.start < end) most = Math.max(most, worth)
    else {
      sum += most
      most = worth
    }
    end = Math.max(end, area.end)
  }
  return sum + most
}

/** How well an accomplishment proves what is asked, by what both name. */
function worthOf(asked: Asked, known: KnownEvidence): number {
  const names = asked.names.filter(({ identity }) => known.identities.has(identity))
  const listed = names.filter(({ identity }) => known.listed.has(identity)).length
  const areas = asked.areas.filter(({ area }) => !area.isField && known.areas.has(area.name))
  const ofAreas = worthOfAreas(areas)
  const stems = new Set(asked.words.map(word => word.stem))
  const shared = [...stems].filter(stem => stem.length > 3 && known.stems.has(stem))
  const worth = shared.reduce((sum, stem) => sum + (isWorkWord(familyOf(stem)) ? ofWorkWord : ofPlainWord), 0)
  return names.length * 3 + listed + ofAreas + worth
}

/**
 * The accomplishments that answer a requirement: by a skill that both name, by a kind of work that the advert names
 * and the accomplishment is part of, or by the words they share; the best proof first, each with its best reason.
 */
export function matchEvidence(
  requirement: Requirement,
  evidence: readonly KnownEvidence[],
  beside = nothing,
): EvidenceMatch[] {
  const { kinds } = requirement
  if (kinds.length > 0 && kinds.every(isBesideWork)) return []
  return each(askedBy(requirement), evidence, beside)
}

/** The same for a line that is no requirement, such as a duty: by kinds of work and shared words alone. */
export const matchLine = (text: string, evidence: readonly KnownEvidence[]): EvidenceMatch[] =>
  each(
    {
      text,
      words: tellingWords(text),
      names: [],
      areas: findAreas(text).filter(({ isPart }) => !isPart),
    },
    evidence,
  )

/** What of the user's other words, a list of skills or a line of the résumé, answers a requirement. */
export function matchOwn(
  requirement: Requirement,
  texts: readonly KnownText[],
): (TextMatch & { text: string }) | null {
  const asked = askedBy(requirement)
  for (const at of candidates(asked, texts)) {
    const known = texts[at]
    const found = known && matchText(asked, known)
    // Words in common are too little where nobody set out to tell an accomplishment.
    if (found && found.by !== 'words') return { ...found, text: known.own }
  }
  return null
}
