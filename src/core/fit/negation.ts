import { type Word, wordsOf } from './words'

/** Words that deny what follows in the same clause, in the languages that adverts are read in. */
const before = new Set(
  "no not never without non zero neither nor don't doesn't won't isn't aren't cannot can't nicht kein keine keinen ohne sans pas aucun aucune sin senza sem não nessun nessuna".split(
    ' ',
  ),
)
/** Words after which "not" does not deny: "not only", "no matter". */
const harmless = new Set([
  'only',
  'just',
  'matter',
  'later',
  'limited',
  'less',
  'merely',
  'doubt',
  'problem',
  'stranger',
])
const reach = 6

const lower = (word: Word | undefined): string => (word?.lower ?? '').replace('’', "'")

/**
 * Whether the words from `first` to `last` are denied: "no night shifts", "nights, weekends: never",
 * "travel is not required". A denial does not cross the end of its clause.
 */
export function isNegated(words: readonly Word[], first: number, last: number): boolean {
  for (let i = first; i > first - reach && i > 0; i -= 1) {
    if (words[i]?.opens) break
    if (before.has(lower(words[i - 1])) && !harmless.has(lower(words[i]))) return true
  }
  for (let i = last + 1; i <= last + 4; i += 1) {
    const word = words[i]
    if (!word || word.opens) break
    const denies = lower(word) === 'not' || lower(word) === 'never' || /n't$/.test(lower(word))
    if (denies && !harmless.has(lower(words[i + 1]))) {
      // "nights, not days": here "not" denies what follows it, unless it speaks of needing.
      const what = words.slice(i + 1, i + 4).map(lower)
      return what.some(next =>
        /^(?:requir|need|necess|expect|ask|involv|part|includ|appl|offer|availab|possib|allow|permit|support|provid)/.test(
          next,
        ),
      )
    }
  }
  return false
}

/** Whether what stands from `start` to `end` in a text is denied. */
export function isDenied(text: string, start: number, end: number): boolean {
  const words = wordsOf(text)
  const first = words.findIndex(word => word.end > start)
  const last = words.findLastIndex(word => word.start < end)
  return isNegated(words, first, last)
}
