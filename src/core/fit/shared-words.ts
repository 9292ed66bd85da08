import type { KnownText } from './known'
import { stemOf, type Word } from './words'

/** Stems that stand in every advert and prove nothing by being shared. */
export const everydayStems: ReadonlySet<string> = new Set(
  `experienc ability abl work year knowledg strong skill requir prefer includ minimum good excellent proven team environment role
   job relat relevant understand field demonstrat position candidat successful within degree level plus need support provid help ensur
   use using new high manag lead develop time day week month perform process project company busines client customer people`
    .split(/\s+/)
    .filter(Boolean)
    .map(stemOf),
)

const fewestApart = 3

/** A short word says something beside another: "la carte", "PLC panels". */
const isOfPair = (word: Word, telling: readonly Word[]): boolean =>
  telling.includes(word) || (word.lower.length <= longestShort && mayTell(word.stem))
const longestShort = 4
/** Letters or a number in words: "plc", never "24". */
export const mayTell = (stem: string): boolean =>
  stem.length > 1 && stem.charCodeAt(0) > lastDigit && !everydayStems.has(stem)
const lastDigit = 57

/**
 * The words that a requirement and an accomplishment have in common, if they tell something: three of them, or two
 * side by side in both; null where they do not.
 * @param words `tellingWords` of the text.
 */
export function sharedWords(
  evidence: Pick<KnownText, 'stems' | 'pairs'>,
  text: string,
  words: readonly Word[],
): string | null {
  const telling = words.filter(
    ({ stem }) => stem.length > 3 && evidence.stems.has(stem) && !everydayStems.has(stem),
  )
  if (telling.length === 0) return null
  const distinct = telling.filter((word, i) => telling.findIndex(other => other.stem === word.stem) === i)
  if (distinct.length >= fewestApart)
    return distinct
      .map(word => word.lower)
      .slice(0, 4)
      .join(', ')
  for (const [i, word] of words.entries()) {
    const before = words[i - 1]
    if (
      before &&
      (telling.includes(word) || telling.includes(before)) &&
      isOfPair(word, telling) &&
      isOfPair(before, telling) &&
      evidence.pairs.has(`${before.stem} ${word.stem}`)
    )
      return `“${text.slice(before.start, word.end)}”`
  }
  return null
}
