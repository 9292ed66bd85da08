import { formalKinds, type Requirement } from '../../advert/advert'
import type { EvidenceMatch } from '../evidence-match'
import { besideWorth } from '../evidence-match'
import type { KnownEvidence, OwnSkills } from '../own-skills'
import type { Coverage } from '../verdict'
import { isStopWord, wordsOf } from '../words'
import { familyOf } from '../work-words/family'
import { asksForPaper } from './foreign'
import { isBeside, isGeneral } from './silence'

/** A line about working together, and from where on it says with whom. */
const together =
  /\b(?:collaborat\w{1,6}|cooperat\w{1,6}|partner(?:ing|ed)?|liais\w{1,5}|interfac(?:e|ing)|coordinat(?:e|ing) with|work(?:s|ing|ed)?(?: \w{1,14}){0,2} (?:with|alongside|across)|cross[- ]functional\w{0,2}|relationships? with)\b/i
/** Up to where the sentence turns to what for. */
const whatFor = /\b(?:to|in order|so that|while|who|that|which|using)\b|[.;:!?]/i
const link = /\b(?:with|between|among|alongside|across|for)\b/gi

/** Words that name whom one may work with anywhere. */
const anyone = new Set(
  'team colleague partner stakeholder other staff member department group peer employee internal external leader professional multiple functional function key all people person manager'
    .split(' ')
    .map(familyOf),
)
const shortest = 4

/** Who is named behind "with" and the like: families of their names. */
function whomIn(text: string): Set<string> {
  const whom = new Set<string>()
  for (const match of text.matchAll(link)) {
    const rest = text.slice(match.index + match[0].length)
    const end = rest.search(whatFor)
    for (const word of wordsOf(end < 0 ? rest : rest.slice(0, end))) {
      const family = familyOf(word.stem)
      if (word.lower.length >= shortest && !isStopWord(word) && !isGeneral(word) && !anyone.has(family))
        whom.add(family)
    }
  }
  return whom
}

const made = new WeakMap<KnownEvidence, ReadonlySet<string>>()
function whomOf(known: KnownEvidence): ReadonlySet<string> {
  const before = made.get(known)
  if (before) return before
  const whom = whomIn([known.entry.action, known.entry.situation].filter(Boolean).join('. '))
  made.set(known, whom)
  return whom
}

/**
 * A line that asks for working together with certain others is shown by an accomplishment that was reached with the same:
 * "collaborates with designers" by "settled the flow with two designers". Null where it asks for something else as well.
 */
export function coverByCompany(requirement: Requirement, user: OwnSkills): Coverage | null {
  const { id, kinds, quote, years, degree } = requirement
  if ((years ?? 0) >= 1 || degree !== null || kinds.some(kind => formalKinds.has(kind))) return null
  const { text } = quote
  const place = together.exec(text)
  if (!place || isBeside(text) || asksForPaper(text)) return null
  const asked = whomIn(text.slice(place.index))
  if (asked.size === 0) return null
  const found = user.evidence
    .flatMap(known => {
      const shared = [...whomOf(known)].filter(family => asked.has(family))
      if (shared.length === 0) return []
      return [{ known, worth: shared.length + besideWorth(known.entry.id, user) / 2 }]
    })
    .sort((a, b) => b.worth - a.worth)
  if (found.length === 0) return null
  const words = wordsOf(text)
    .filter(word => asked.has(familyOf(word.stem)))
    .map(word => word.lower)
  const matches = found.map(({ known }): EvidenceMatch => {
    const shared = words.filter(word => whomOf(known).has(familyOf(wordsOf(word)[0]?.stem ?? ''))).join(', ')
    return {
      evidenceId: known.entry.id,
      by: 'words',
      topic: shared,
      reason: `Both name working with ${shared}`,
      theirs: shared,
      own: shared,
    }
  })
  return {
    requirementId: id,
    state: 'evidence',
    evidenceIds: matches.map(({ evidenceId }) => evidenceId),
    own: null,
    matches,
  }
}
