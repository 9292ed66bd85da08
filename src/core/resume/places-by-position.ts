import type { HeadParts, Part } from './parts'
import { employerScore } from './words/employers'
import { isPlace } from './words/places'
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

/**
 * "Example Works, Singapore" reads like a town and its country: where other entries have a name, it is the employer
 * and the town.
 */
export function settleNames(heads: HeadParts[]): void {
  const usual = new Set(heads.flatMap(head => (head.parts.length >= 2 ? head.parts.map(key) : [])))
  for (const head of heads) {
    const place = head.places.find(one => one.piece >= 0 && usual.has(key(one)))
    const [first, ...rest] = place?.text.split(/,\s*/) ?? []
    if (head.parts.length !== 1 || !place || !first || rest.length === 0 || isPlace(first)) continue
    const look = head.parts[0] as Part
    head.parts.push({ ...look, text: first, line: place.line, piece: place.piece })
    place.text = rest.join(', ')
    place.piece = -1
  }
}

const key = ({ line, piece }: { line: number; piece: number }) => `${line}:${piece}`

export const mayBePlace = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && text.split(' ').length <= 3 && titleScore(text) === 0 && employerScore(text) === 0
