import { foldForComparison } from '../../kernel/text'

const english = new Set(
  'the and of to with for that is are have has from this my our their by on as an it'.split(' '),
)

/** Whether a text reads as English, by its small words; checks that rest on English words ask this before they fail. */
export function readsAsEnglish(text: string): boolean {
  const words = foldForComparison(text).split(' ')
  return words.length >= 12 && words.filter(word => english.has(word)).length / words.length > 0.12
}
