import type { KnownText } from './known'
import { mayTell } from './shared-words'

/** Where texts of the user's name a skill, a kind of work or a word: so that a line is held against those alone. */
interface KnownIndex {
  byIdentity: ReadonlyMap<string, readonly number[]>
  byArea: ReadonlyMap<string, readonly number[]>
  byStem: ReadonlyMap<string, readonly number[]>
}

const made = new WeakMap<readonly KnownText[], KnownIndex>()

function collected(
  texts: readonly KnownText[],
  keysOf: (text: KnownText) => Iterable<string>,
): Map<string, number[]> {
  const index = new Map<string, number[]>()
  texts.forEach((text, at) => {
    for (const key of keysOf(text)) {
      const places = index.get(key)
      if (places) places.push(at)
      else index.set(key, [at])
    }
  })
  return index
}

export function indexOf(texts: readonly KnownText[]): KnownIndex {
  const before = made.get(texts)
  if (before) return before
  const index = {
    byIdentity: collected(texts, text => text.identities),
    byArea: collected(texts, text => text.areas.keys()),
    byStem: collected(texts, text => text.stems),
  }
  made.set(texts, index)
  return index
}

/** A short word tells something only beside a longer one. */
const ofWord = 4
const ofShort = 1

/** Those that may answer: by a name or a kind of work, or by two words that tell something; in their order. */
export function mayAnswer(
  texts: readonly KnownText[],
  asked: { identities: readonly string[]; areas: readonly string[]; stems: readonly string[] },
): number[] {
  const index = indexOf(texts)
  const found = new Set<number>()
  for (const identity of asked.identities)
    for (const at of index.byIdentity.get(identity) ?? []) found.add(at)
  for (const area of asked.areas) for (const at of index.byArea.get(area) ?? []) found.add(at)
  const counts = new Map<number, number>()
  for (const stem of new Set(asked.stems)) {
    if (!mayTell(stem)) continue
    for (const at of index.byStem.get(stem) ?? []) {
      const count = (counts.get(at) ?? 0) + (stem.length > 3 ? ofWord : ofShort)
      counts.set(at, count)
      if (count >= ofWord + ofShort) found.add(at)
    }
  }
  return [...found].sort((a, b) => a - b)
}
