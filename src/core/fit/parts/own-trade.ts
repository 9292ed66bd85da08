import type { Requirement, RequirementKind } from '../../advert/advert'
import { besideWorth, type EvidenceMatch } from '../evidence-match'
import type { KnownEvidence, OwnSkills } from '../own-skills'
import type { Coverage } from '../verdict'
import { isStopWord, type Word, wordsOf } from '../words'
import { familyOf } from '../work-words/family'
import { isWorkWord } from '../work-words/work-word'
import { isBeside, isGeneral } from './silence'

/** What is asked of papers, studies, languages and conditions is answered by those alone. */
const elsewhere: ReadonlySet<RequirementKind> = new Set([
  'education',
  'certification',
  'language',
  'authorization',
  'travel',
  'schedule',
  'physical',
])
/** Readiness is said by nobody's record, and what is learned there isn't brought. */
const ofReadiness =
  /\b(?:willing(?:ness)?|interest(?:ed)?|passion(?:ate)?|eager(?:ness)?|enthusias\w{1,8}|desire|keen|curious|motivated|prepared to|able to obtain)\b/i

/** A word of few occupations says as much as three that many share. */
const ofPlainWord = 1 / 3
/** How an accomplishment is told decides among those that answer alike. */
const ofTelling = 1 / 3

const families = new WeakMap<KnownEvidence, ReadonlySet<string>>()
function familiesOf(known: KnownEvidence): ReadonlySet<string> {
  const before = families.get(known)
  if (before) return before
  const made = new Set([...known.stems].map(familyOf))
  families.set(known, made)
  return made
}

interface AskedWord {
  word: Word
  family: string
  weight: number
}

/** The words of a line that say what work it is about. */
function askedWords({ kinds, quote }: Requirement, title: string, user: OwnSkills): AskedWord[] {
  // A line about how one is names the post in passing; one about the work speaks of it by its name.
  const isOfManner = kinds.every(kind => kind === 'trait')
  const ofPost = new Set([...wordsOf(title).map(word => word.stem), ...user.roleStems].map(familyOf))
  return wordsOf(quote.text).flatMap(word => {
    if (isStopWord(word) || isGeneral(word) || word.stem.length < 3) return []
    const family = familyOf(word.stem)
    if (isWorkWord(family)) return isOfManner && ofPost.has(family) ? [] : [{ word, family, weight: 1 }]
    return isOfManner || !user.isSameRole ? [] : [{ word, family, weight: ofPlainWord }]
  })
}

/**
 * A line of one's own kind of role that nothing answers by name is had where an accomplishment speaks of the same thing:
 * shares a word of few occupations with it or, in the very role, any word that isn't said of everyone. Null elsewhere.
 */
export function coverByTrade(requirement: Requirement, title: string, user: OwnSkills): Coverage | null {
  const { id, kinds, quote, years, degree } = requirement
  if (!user.isOwnRole || (years ?? 0) >= 1 || degree !== null) return null
  if (kinds.some(kind => elsewhere.has(kind)) || isBeside(quote.text) || ofReadiness.test(quote.text)) return null
  const asked = askedWords(requirement, title, user)
  if (asked.length === 0) return null
  const found = user.evidence
    .flatMap((known, at) => {
      const had = familiesOf(known)
      const shared = asked.filter(({ family }) => had.has(family))
      if (shared.length === 0) return []
      const worth = shared.reduce((sum, { weight }) => sum + weight, 0)
      return [{ known, shared, worth: worth + besideWorth(known.entry.id, user) * ofTelling, at }]
    })
    .sort((a, b) => b.worth - a.worth || a.at - b.at)
  if (found.length === 0) return null
  const matches = found.map(({ known, shared }): EvidenceMatch => {
    const words = [...new Set(shared.map(({ word }) => word.lower))].join(', ')
    return {
      evidenceId: known.entry.id,
      by: 'words',
      topic: words,
      reason: `Both speak of ${words}`,
      theirs: words,
      own: words,
    }
  })
  const evidenceIds = matches.map(({ evidenceId }) => evidenceId)
  return { requirementId: id, state: 'evidence', evidenceIds, own: null, matches }
}
