import { tokenise } from '../words/tokenise'
import { type Word, WordNotes } from '../words/word'

const spellings: [RegExp, string][] = [
  [/is(e|es|ed|er|ers|ing|ation|ations|ational)$/, 'iz$1'],
  [/yse(s|d|r|rs)?$/, 'yze$1'],
  [/ysing$/, 'yzing'],
  [/([a-z]{3})our(s|al|ed|ing)?$/, '$1or$2'],
  [/(.)ll(ing|ed|er|ers)$/, '$1l$2'],
  [/tre(s)?$/, 'ter$1'],
  [/ogue(s)?$/, 'og$1'],
  [/grammes?$/, 'gram'],
  [/([^aeiou])ence$/, '$1ense'],
  [/aesth/, 'esth'],
  [/^(p)aed/, '$1ed'],
]

/** One look that spares most words the rest. */
const hint = /is(?:e|i|a)|ys(?:e|ing)|our|ll(?:ing|e)|tre|ogue|gramme|ence|aesth|^paed/

const spelling = new WordNotes(({ word, raw }) => foldAnew(word, raw))

/** One spelling for British and American words, singular and plural: for comparing only, never for showing. */
export const foldSkillWord = (word: Word): string => spelling.of(word)

function foldAnew(whole: string, raw: string): string {
  let word = whole.endsWith("'s") ? whole.slice(0, -2) : whole
  if (word.length > 4 && hint.test(word)) for (const [from, to] of spellings) word = word.replace(from, to)
  return singular(word, raw)
}

function singular(word: string, raw: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is|os)$/.test(word)) return word
  // "AWS" and "SaaS" are names, "APIs" is a plural.
  if (/^[A-Z0-9]+$/.test(raw) || /[a-z][A-Z]/.test(raw))
    return raw.endsWith('s') && /^[A-Z]+s$/.test(raw) ? word.slice(0, -1) : word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:sses|shes|ches|xes|zzes)$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** The words of a phrase as they are compared, joined by one space ("CI/CD" and "CI / CD" are the same). */
export const skillKey = (text: string): string =>
  tokenise(text)
    .map(token => foldSkillWord(token.known))
    .join(' ')

const plain = /^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/
const plainJoint = /[ -]/

/** The compared words of a name. Plain names, which are most, are cut without the tokeniser: thousands are read at start. */
export const nameWords = (name: string): string[] =>
  plain.test(name)
    ? name.split(plainJoint).map(raw => foldAnew(raw.toLowerCase(), raw))
    : tokenise(name).map(token => foldSkillWord(token.known))
