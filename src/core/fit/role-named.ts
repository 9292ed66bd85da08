import { wordsOf } from './words'

/** How long the beginning of two words must be the same: "architect" and "architecture". */
const sharedBeginning = 5
const meets = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length)
  return length >= sharedBeginning ? a.slice(0, length) === b.slice(0, length) : a === b
}
const fewestOfName = 2

/**
 * Where a text names a role by the words of its title side by side, in any of their forms: "land administration" for "Land
 * Administrator". Null where it doesn't; one word alone is of too many roles.
 * @param stems `roleStems` of the title.
 */
export function placeOfRole(text: string, stems: readonly string[]): { start: number; end: number } | null {
  if (stems.length < fewestOfName) return null
  const words = wordsOf(text)
  const first = words.findIndex((_, at) => stems.every((stem, i) => meets(stem, words[at + i]?.stem ?? '')))
  const [from, to] = [words[first], words[first + stems.length - 1]]
  return from && to ? { start: from.start, end: to.end } : null
}
