import { formalKinds, type Requirement } from '../../advert/advert'
import { besideWorth, type EvidenceMatch } from '../evidence-match'
import type { KnownEvidence, OwnSkills } from '../own-skills'
import type { Coverage } from '../verdict'
import { wordsOf } from '../words'
import { familyOf } from '../work-words/family'
import { familiesOf, isAmong, type WorkWord, workWordsOf } from '../work-words/shared-work'
import { asksForPaper, isLawElsewhere, isOfForeignKind } from './foreign'
import { isBeside } from './silence'

/** Readiness is said by nobody's record, and what is learned there isn't brought. */
const ofReadiness =
  /\b(?:willing(?:ness)?|interest(?:ed)?|passion(?:ate)?|eager(?:ness)?|enthusias\w{1,8}|desire|keen|curious|motivated|prepared to|able to obtain)\b/i

/** One word that many share proves nothing. */
const fewestPlain = 2
const shortestDeed = 5
/** An accomplishment that begins with the doing which is all that the line names: "Translated contracts" for "Translation". */
function isThatDeed({ entry }: KnownEvidence, asked: readonly WorkWord[]): boolean {
  const [only, ...others] = new Set(asked.map(({ word }) => word.stem))
  const deed = wordsOf(entry.action)[0]?.stem ?? ''
  if (only === undefined || others.length > 0) return false
  const [short, long] = only.length < deed.length ? [only, deed] : [deed, only]
  return short.length >= shortestDeed && long.startsWith(short) && long.length - short.length <= 2
}

/** How an accomplishment is told decides among those that answer alike. */
const ofTelling = 1 / 3

/** The words of a line that may show that it is of the work that the user does. */
function askedWords({ kinds, quote }: Requirement, title: string, user: OwnSkills): WorkWord[] {
  const { text } = quote
  // With a strange word before it, a plain one is of another kind.
  const words = workWordsOf(text).filter(
    ({ word, weight }) => weight === 1 || !isOfForeignKind(text, word.start, word.end, user),
  )
  // A line about how one is names the post in passing; one about the work speaks of it by its name.
  if (!kinds.every(kind => kind === 'trait'))
    return words.filter(({ weight }) => user.isSameRole || weight === 1)
  const ofPost = new Set([...wordsOf(title).map(word => word.stem), ...user.roleStems].map(familyOf))
  return words.filter(({ family, weight }) => weight === 1 && !ofPost.has(family))
}

/**
 * A line of one's own kind of role that nothing answers by name is had where an accomplishment speaks of the same thing:
 * shares a word of few occupations with it or, in the very role, two words that aren't said of everyone. Null elsewhere.
 */
export function coverByTrade(requirement: Requirement, title: string, user: OwnSkills): Coverage | null {
  const { id, kinds, quote, years, degree } = requirement
  if (!user.isOwnRole || (years ?? 0) >= 1 || degree !== null) return null
  const { text } = quote
  if (kinds.some(kind => formalKinds.has(kind)) || asksForPaper(text) || isLawElsewhere(text, user))
    return null
  if (isBeside(text) || ofReadiness.test(text)) return null
  const asked = askedWords(requirement, title, user)
  if (asked.length === 0) return null
  const found = user.evidence
    .flatMap((known, at) => {
      const { all, ofDeed } = familiesOf(known)
      const shared = asked.filter(word => isAmong(word.weight === 1 ? all : ofDeed, word))
      const worth = shared.reduce((sum, { weight }) => sum + weight, 0)
      const isDeed = user.isSameRole && isThatDeed(known, asked)
      if (new Set(shared.map(({ family }) => family)).size < fewestPlain && worth < 1 && !isDeed) return []
      return [{ known, shared, worth: worth + besideWorth(known.entry.id, user) * ofTelling, at }]
    })
    .sort((a, b) => b.worth - a.worth || a.at - b.at)
  if (found.length === 0) return null
  const matches = found.map(({ known, shared }): EvidenceMatch => {
    const words = [...new Set((shared.length > 0 ? shared : asked).map(({ word }) => word.lower))].join(', ')
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
