import type { EvidenceMatch } from '../evidence-match'
import type { OwnSkills } from '../own-skills'
import { placesIn } from '../places'
import { isStopWord, type Word, wordsOf } from '../words'
import { familyOf } from '../work-words/family'
import { knowsWord } from './known-words'
import { tellingStems } from './silence'

const ofLaw =
  /\b(?:laws?|regulations?|statutes?|legislation|ordinances?|building codes?|tax(?:es|ation)?|recht|gesetze?|vorschriften|droit|fiscalit[ée]|legislación|leyes|normativa|legislação|leis|normas|diritto|leggi)\b/i

/** The law of a state or country of which the record says nothing is known to whoever worked there. */
export const isLawElsewhere = (text: string, { record }: OwnSkills): boolean => {
  if (!ofLaw.test(text)) return false
  const asked = placesIn(text)
  return asked.size > 0 && ![...asked].some(place => record.places.has(place))
}

/**
 * Whether what a line names at a place is of a kind that the user's record is silent on: one word for much ("compliance",
 * "analysis") is another thing with another word before it. "Payroll compliance" is not had by who heeded the law on data.
 */
export function isOfForeignKind(text: string, start: number, end: number, user: OwnSkills): boolean {
  const said = text.slice(start, end)
  if (!user.record.isRich || !/^\p{Ll}+$/u.test(said)) return false
  const before = wordsOf(text.slice(0, start)).at(-1)
  if (!before || isStopWord(before) || !/^\s+$/.test(text.slice(before.end, start))) return false
  const word = text.slice(before.start, before.end)
  return /^\p{L}+$/u.test(word) && tellingStems(word).some(stem => !knowsWord(stem, user))
}

/** Words that say how well or how long, not what kind. */
const ofDegree =
  /^(?:strong|good|great|excellent|solid|proven|previous|prior|relevant|related|similar|basic|advanced|practical|hands|professional|general|current|own|experienced|skilled|certified|in|some|full|daily|regular|comprehensive|effective|successful)$/i
const shortForm = /\p{Lu}{2}/u
const longestPhrase = 5

/** The word that stands right before a place and says what kind of thing is meant; null where none does. */
function kindBefore(text: string, start: number): Word | null {
  const before = wordsOf(text.slice(0, start)).at(-1)
  if (!before || isStopWord(before) || !/^\s+$/.test(text.slice(before.end, start))) return null
  const word = text.slice(before.start, before.end)
  return /^\p{L}+$/u.test(word) && !ofDegree.test(word) ? before : null
}

/**
 * Whether the user's own phrase names another kind of the thing that stands at a place: "payroll audits" are no "security
 * audits", and "scanning" alone is no "MRI scanning".
 */
export function isOfOtherKind(
  text: string,
  [start, end]: readonly [start: number, end: number],
  own: string,
  user: OwnSkills,
): boolean {
  const [said, ...more] = wordsOf(text.slice(start, end))
  const words = wordsOf(own)
  const asked = kindBefore(text, start)
  if (!said || more.length > 0 || !asked || words.length > longestPhrase || knowsWord(asked.stem, user))
    return false
  const same = words.find(word => word.stem === said.stem)
  if (!same) return false
  const mine = kindBefore(own, same.start)
  if (mine) return familyOf(mine.stem) !== familyOf(asked.stem)
  return same === words[0] && shortForm.test(text.slice(asked.start, asked.end))
}

/** Whether an answer is to words that stand there for another kind, or to the law of another place. */
export function isAnsweredElsewhere(
  text: string,
  match: Pick<EvidenceMatch, 'by' | 'theirs'>,
  user: OwnSkills,
  own = '',
): boolean {
  if (isLawElsewhere(text, user)) return true
  const start = text.indexOf(match.theirs)
  if (match.by === 'words' || start < 0) return false
  const end = start + match.theirs.length
  return isOfForeignKind(text, start, end, user) || isOfOtherKind(text, [start, end], own, user)
}

/** A qualification is asked for by its kind of paper, and no work stands in for it. */
const ofPaper =
  /\b(?:qualifications?|certificat(?:e|es|ion|ions)|certified|licen[cs]e[sd]?|diplomas?|accredit\w+|credentials?|zertifikat\w*|qualifikation|approbation|certificad[oa]s?|certificats?|brevet|habilita\w+)\b/i
export const asksForPaper = (text: string): boolean => ofPaper.test(text)
