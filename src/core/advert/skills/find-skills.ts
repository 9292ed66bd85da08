import { noted } from '../words/text-notes'
import { type Token, tokenise } from '../words/tokenise'
import { WordNotes } from '../words/word'
import { foldSkillWord } from './fold'
import { type GazetteerEntry, gazetteer } from './gazetteer'
import type { SkillKind } from './names'

export interface FoundSkill {
  /** The name that all aliases share. */
  name: string
  kind: SkillKind
  start: number
  end: number
}

/**
 * The known skills that a text names, longest first at each place, never inside another word.
 */
export const findSkills = noted((text: string) => skillsAmong(text, tokenise(text)))

/** The names that begin with a word: none for most. */
const beginning = new WordNotes((word): readonly GazetteerEntry[] =>
  gazetteer().beginning(foldSkillWord(word)),
)

/** The same, of a text that is cut into words already. */
export function skillsAmong(text: string, tokens: readonly Token[]): readonly FoundSkill[] {
  const found: FoundSkill[] = []
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i]
    if (!first) continue
    const candidates = beginning.of(first.known)
    if (candidates.length === 0) continue
    const entry = candidates.find(
      candidate =>
        fits(candidate, tokens, i) &&
        written(candidate, text, tokens, i) &&
        joined(text, tokens, i, candidate.words.length) &&
        !people.test(text.slice(tokens[i + candidate.words.length - 1]?.end)) &&
        !isVerb(text, tokens, i, candidate.words.length),
    )
    if (!entry) continue
    const last = tokens[i + entry.words.length - 1]
    if (!last) continue
    const { name, kind } = entry.skill
    found.push({ name, kind, start: first.start, end: last.end })
    i += entry.words.length - 1
  }
  return found
}

function fits(entry: GazetteerEntry, tokens: readonly Token[], at: number): boolean {
  for (let k = 1; k < entry.words.length; k++) {
    const token = tokens[at + k]
    if (!token || foldSkillWord(token.known) !== entry.words[k]) return false
  }
  return true
}

/** Between the words of one name stand spaces, hyphens, slashes, dots or an ampersand; never a sentence's end. */
function joined(text: string, tokens: readonly Token[], at: number, count: number): boolean {
  for (let k = at; k < at + count - 1; k++) {
    const gap = text.slice(tokens[k]?.end, tokens[k + 1]?.start)
    if (!/^(?:\s{1,2}|\s?[-–/&.,'’+]\s?|\s?\(|\.\s?)$/.test(gap) || /^[.,]\s/.test(gap)) return false
  }
  return true
}

/** "You react calmly": what somebody does, in a small word that is also a name. */
function isVerb(text: string, tokens: readonly Token[], at: number, count: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (count > 1 || !before || !token || !/^[a-z]+$/.test(text.slice(token.start, token.end))) return false
  return (
    /^(?:i|you|we|they|who|to|can|will|must|should|not|and)$/i.test(text.slice(before.start, before.end)) &&
    /^\s+(?:[a-z]{2,12}ly|well|fast|to|when|if|under)(?![a-z])/.test(text.slice(token.end))
  )
}

/** "Ruby and Julia are our founders": people, whatever is called like them. */
const people =
  /^(?:,? (?:and|&|,) \p{Lu}\p{L}+){0,2} (?:is|are|was|were) (?:our|your|the) (?:[\p{L}-]+ ){0,2}(?:(?:co-?)?founders?|owners?|managers?|directors?|mentors?|boss(?:es)?|leads?|leaders?|colleagues?|partners?|supervisors?)(?!\p{L})/u

/** Names that are ordinary words too count only as written, within a list or after a word, not opening a sentence. */
function written(entry: GazetteerEntry, text: string, tokens: readonly Token[], at: number): boolean {
  if (entry.written === null) return true
  const first = tokens[at]
  const last = tokens[at + entry.words.length - 1]
  if (!first || !last || text.slice(first.start, last.end) !== entry.written) return false
  const before = text.slice(0, first.start).trimEnd()
  const after = text.slice(last.end)
  const opens = before === '' || /[.!?•:\n]$/.test(before)
  // "R&D" and "C-suite" hold no language.
  if (entry.written.length === 1 && isPartOfWord(after, text.slice(0, first.start))) return false
  // "Excel without looking things up" opens with the product; "Excel in a team" with the verb.
  const isNamed = entry.written.length >= 5 && /^\s+(?:with(?:out)?|skills?)\b/.test(after)
  if (opens) return isNamed || /^\s*(?:[,;/&)(]|and\b|or\b|\d|$)/.test(after)
  return true
}

/** A single letter that is part of a word or a class of something. */
const isPartOfWord = (after: string, before: string): boolean =>
  /^[&'’.]|^-\w|^\s(?:licen[cs]es?|class|category|permit|endorsement|plates?|grade)(?![a-z])/i.test(after) ||
  /[\w&'’.-]$|(?:^|\s)(?:you|we|they|class|category|grade|vitamin|hepatitis|type|section|block|plan)\s$/i.test(
    before,
  )
