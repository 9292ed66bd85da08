import { diff3Merge } from 'node-diff3'
import type { Base, Head } from './field-rules'
import { isSame } from './same'
import { hasSeen, type Stamp } from './stamp'

/**
 * What is shown of texts that devices wrote without knowing of each other: where each changed other words of the text
 * that all of them knew, all changes; where they changed the same words, the latest text alone, and the others are for
 * the user to look at. It follows from the texts alone, so that every device shows the same, and nothing is written.
 */

/** A longer text is not compared word by word. */
const mostWords = 6_000

/** A word goes with the space after it: spaces by themselves are all alike, and would be matched at random. */
const wordsIn = (text: string): string[] => text.match(/\S+\s*|^\s+/g) ?? []

const all = ({ stamp, seen = {} }: Base): Stamp[] => [stamp, ...Object.values(seen)]

/** The latest text that all of them knew. */
export function commonBase(heads: readonly Head[]): Base | null {
  const bases = heads.flatMap(head => head.base ?? [])
  const known = bases.filter(base =>
    heads.every(head => isSame(head.base, base) || all(base).every(stamp => hasSeen(head.seen, stamp))),
  )
  return known.reduce<Base | null>((last, base) => (last && last.stamp >= base.stamp ? last : base), null)
}

/** Both changes of one text; null where they are of the same words. */
export function bothOf(a: string, base: string, b: string): string | null {
  const [own, old, other] = [a, base, b].map(wordsIn) as [string[], string[], string[]]
  if (Math.max(own.length, old.length, other.length) > mostWords) return null
  const blocks = diff3Merge(own, old, other, { excludeFalseConflicts: true })
  if (blocks.some(block => block.conflict)) return null
  return blocks.flatMap(block => block.ok ?? []).join('')
}

/**
 * @param heads the latest first.
 * @returns the text to show, and the heads of which it does not say everything.
 */
export function textOfHeads(heads: readonly Head[]): { text: string; besides: Head[] } {
  const [first, ...others] = heads
  if (!first) return { text: '', besides: [] }
  const base = commonBase(heads)
  let text = first.text
  const besides: Head[] = []
  for (const head of others) {
    const both = base && bothOf(text, base.text, head.text)
    if (both === null) besides.push(head)
    else text = both
  }
  return { text, besides }
}
