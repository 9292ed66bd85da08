import { telling, wordsOf } from './words'

/** How much of a sentence's telling words a text says, from 0 to 1; 0 where it has none. */
export function shareSaid(text: string, sentence: string): number {
  const asked = [...new Set(telling(sentence))]
  const words = new Set(wordsOf(text))
  return asked.length === 0 ? 0 : asked.filter(word => words.has(word)).length / asked.length
}
