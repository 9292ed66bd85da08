import type { EvidenceMatch } from '../evidence-match'
import type { OwnSkills } from '../own-skills'
import { placesIn } from '../places'
import { isStopWord, wordsOf } from '../words'
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

/** Whether an answer is to words that stand there for another kind, or to the law of another place. */
export function isAnsweredElsewhere(
  text: string,
  match: Pick<EvidenceMatch, 'by' | 'theirs'>,
  user: OwnSkills,
): boolean {
  if (isLawElsewhere(text, user)) return true
  const start = text.indexOf(match.theirs)
  return match.by !== 'words' && start >= 0 && isOfForeignKind(text, start, start + match.theirs.length, user)
}

/** A qualification is asked for by its kind of paper, and no work stands in for it. */
const ofPaper =
  /\b(?:qualifications?|certificat(?:e|es|ion|ions)|certified|licen[cs]e[sd]?|diplomas?|accredit\w+|credentials?|zertifikat\w*|qualifikation|approbation|certificad[oa]s?|certificats?|brevet|habilita\w+)\b/i
export const asksForPaper = (text: string): boolean => ofPaper.test(text)
