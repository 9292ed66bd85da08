import type { HeadParts } from './parts'
import { employerScore } from './words/employers'
import { titleScore } from './words/titles'

/**
 * A town that no list knows is told by where it stands: other entries of the section have a known place there.
 * Changes the heads in place.
 */
export function settlePlaces(heads: HeadParts[]): void {
  const usual = new Set(heads.flatMap(head => head.places.filter(({ piece }) => piece >= 0).map(key)))
  const least = Math.min(...heads.filter(head => head.places.length > 0).map(head => head.parts.length))
  for (const head of heads) {
    const towns = head.parts.filter(part => usual.has(key(part)) && mayBePlace(part.text))
    if (head.places.length > 0 || towns.length !== 1 || head.parts.length <= least) continue
    head.places.push(...towns)
    head.parts = head.parts.filter(part => !towns.includes(part))
  }
}

const key = ({ line, piece }: { line: number; piece: number }) => `${line}:${piece}`

const mayBePlace = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && text.split(' ').length <= 3 && titleScore(text) === 0 && employerScore(text) === 0
