import type { Worded } from '../normalise'
import { soleMarks } from './marks'
import type { Sketch } from './sketch'

/** "Kalmar, Sweden", "Aurora, CO, US", "Remote": a short line of capitalised words with a comma. */
const placeLine =
  /^(?:\p{Lu}[\p{L}.'’ -]{1,40}(?:\s*,\s*\p{L}[\p{L}.'’ -]{1,40}){1,3}|Remote(?:[ ,(/-].{2,40})?|Fully remote)$/u

/** Where the job is, from labels, marks, or a line of that form between title and text. */
export function readPlaces(sketch: Sketch, titleLine: number): Worded | null {
  const pairs = sketch.pairs.filter(pair => pair.meaning === 'jobLocation' && /\p{L}{2}/u.test(pair.value))
  const parts = (['city', 'region', 'country'] as const)
    .map(meaning => sketch.pairs.find(pair => pair.meaning === meaning)?.value)
    .filter(value => value !== undefined)
  // "Location Name: Example Midtown West" beside "Location: City" names a building.
  const plain = pairs.filter(pair => !/name|site|campus/i.test(pair.label) || pairs.length === 1)
  if (parts.length >= 2)
    return { value: parts.join(', '), where: 'labels of city and region', confidence: 0.8 }
  const [pair] = plain.length ? plain : pairs
  if (pair)
    return { value: pair.value, where: `label "${pair.label}"`, confidence: pair.telling ? 0.85 : 0.75 }
  const [mark] = soleMarks(sketch.marks, 'place').filter(
    one => one.text.length <= 120 && /\p{L}{2}/u.test(one.text),
  )
  if (mark) return { value: mark.text, where: mark.where, confidence: 0.7 }
  if (parts[0]) return { value: parts[0], where: 'label of a city', confidence: 0.7 }
  if (titleLine < 0) return null
  const near = sketch.lines.slice(titleLine + 1, titleLine + 8).filter(one => !one.chrome)
  const text = near
    .flatMap(one => (one.pieces.length ? one.pieces : [one.text]))
    .find(one => placeLine.test(one))
  return text ? { value: text, where: 'line under the title', confidence: 0.65 } : null
}
