import type { LabelledSentence } from './spans'

/** Longer ones are exchanged among themselves. */
const longest = 4
/** So many of a sentence's spans are exchanged. */
const share = 0.6

const isCapital = (tokens: readonly string[]): boolean => /^\p{Lu}/u.test(tokens[0] ?? '')

/**
 * More sentences out of those that are labelled: copies in which most spans stand exchanged for spans of other
 * sentences, of about the same length and with or without a capital. What is learned then rests less on the
 * names and more on how one speaks of them, which holds for names that were never seen.
 */
export function exchangeSpans(
  sentences: readonly LabelledSentence[],
  layer: 'skill' | 'knowledge',
  copies: number,
): LabelledSentence[] {
  let state = 99
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const key = (tokens: readonly string[]) => `${Math.min(tokens.length, longest)}${isCapital(tokens)}`
  const pool = new Map<string, string[][]>()
  for (const { tokens, [layer]: spans } of sentences)
    for (const [start, end] of spans ?? []) {
      const span = tokens.slice(start, end)
      const others = pool.get(key(span))
      if (others) others.push(span)
      else pool.set(key(span), [span])
    }
  const made: LabelledSentence[] = []
  for (let copy = 0; copy < copies; copy++)
    for (const { id, tokens, [layer]: labelled } of sentences) {
      const spans = [...(labelled ?? [])].sort((a, b) => a[0] - b[0])
      const overlap = spans.some(([start], i) => start < (spans[i - 1]?.[1] ?? 0))
      if (spans.length === 0 || overlap) continue
      const words: string[] = []
      const places: [number, number][] = []
      let at = 0
      for (const [start, end] of spans) {
        words.push(...tokens.slice(at, start))
        const own = tokens.slice(start, end)
        const others = pool.get(key(own)) ?? []
        const span = (random() < share ? others[Math.floor(random() * others.length)] : undefined) ?? own
        places.push([words.length, words.length + span.length])
        words.push(...span)
        at = end
      }
      words.push(...tokens.slice(at))
      made.push({ id: `${id}+${copy}`, tokens: words, [layer]: places })
    }
  return made
}
