import { foldForComparison } from '../../kernel/text'

/** Words that carry no meaning of their own in a role, a skill or a strength. */
const small = new Set(
  'a an and at for in of on or the to with by from as der die das und für im in mit von de la le les des du et en el los las y con e da do di del della il'.split(
    ' ',
  ),
)
/** Grades say how much of a role, not which. "Head of" and the like are roles of their own. */
const grades = new Set('senior sr junior jr mid level staff principal associate i ii iii iv'.split(' '))

const stem = (word: string): string => {
  if (word.length <= 3 || /(?:ss|us|is)$/.test(word)) return word
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '')
}

/** The words of a text for comparing: folded, plurals as singulars. */
export const wordsOf = (text: string): string[] =>
  foldForComparison(text).split(' ').filter(Boolean).map(stem)

/** The words of a phrase that must be found for the phrase to count as said. */
export function telling(phrase: string): string[] {
  const words = wordsOf(phrase).filter(word => !small.has(word))
  return words.length > 0 ? words : wordsOf(phrase)
}

/** Whether a text says a phrase: all its telling words stand in it, as whole words, in any order. */
export function says(text: string, phrase: string): boolean {
  const words = new Set(wordsOf(text))
  const asked = telling(phrase)
  return asked.length > 0 && asked.every(word => words.has(word))
}

/** Whether a text says a role, whatever its grade; "lead" counts as a grade where two words are left without it. */
export function saysRole(text: string, role: string): boolean {
  const plain = wordsOf(role).filter(word => !small.has(word) && !grades.has(word))
  const core = plain.length > 2 ? plain.filter(word => word !== 'lead') : plain
  const words = new Set(wordsOf(text))
  return core.length > 0 ? core.every(word => words.has(word)) : says(text, role)
}
