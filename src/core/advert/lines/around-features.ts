import { mix } from '../../kernel/hash'
import { bucket, type FeaturesOfNext, type LineContext } from './feature'
import type { LineLook } from './line-look'

/** Lines to either side that are counted to a block, and words that are taken of a neighbour. */
const blockReach = 12
const neighbourWords = 30

/** What stands around a line: the last heading, its neighbours, its block, its place, the names at the top. */
export function aroundFeatures(looks: readonly LineLook[], context: LineContext): FeaturesOfNext {
  const count = looks.length
  let heading: LineLook | null = null
  let before: LineLook | null = null
  let headingAt = -1
  return (i, add) => {
    const look = looks[i]
    if (!look) return
    const { form } = look
    const size = bucket(look.stems.length)
    const headingLike = look.headingLike ? 1 : 0
    add(800, Math.min(i, 6))
    add(801, Math.min(count - 1 - i, 6))
    add(802, Math.floor((10 * i) / count))
    if (heading) {
      const words = Math.min(10, heading.stems.length)
      let whole = 0
      for (let k = 0; k < words; k++) {
        const word = heading.stems[k] ?? 0
        add(900, word)
        if (k + 1 < words) add(901, mix(word, heading.stems[k + 1] ?? 0))
        if (k < 6) whole = mix(whole, word)
        if (k < 8) {
          add(1000, mix(form, word))
          add(1001, mix(size, word))
        }
      }
      add(902, whole)
      add(903, Math.min(3, i - headingAt) * 2 + headingLike)
    } else add(904, Math.min(3, i))
    if (before) for (const word of before.stems.subarray(0, 6)) add(905, word)
    for (const [offset, template] of [
      [-2, 1100],
      [-1, 1110],
      [1, 1120],
      [2, 1130],
    ] as const) {
      const other = looks[i + offset]
      if (!other) {
        add(template, 0)
        continue
      }
      add(template + 1, bucket(other.stems.length))
      add(template + 2, (other.headingLike ? 2 : 0) + headingLike)
      add(template + 3, other.ending)
      add(template + 4, other.form * 8 + form)
      add(template + 5, other.persons)
      add(template + 6, other.stems[0] ?? 0)
      for (const shape of other.shapes) add(template + 7, shape)
      if (offset === -1 || offset === 1)
        for (const word of other.stems.subarray(0, neighbourWords)) add(template + 8, word)
    }
    blockFeatures(looks, i, add)
    let titled = 0
    let named = 0
    for (const { word } of look.tokens) {
      if (context.titleWords.has(word)) titled++
      if (context.companyWords.has(word)) named++
    }
    add(700, Math.min(3, titled) * 16 + size)
    add(701, Math.min(2, named))
    add(702, titled > 0 && titled >= look.stems.length * 0.7 ? 1 : 0)
    if (look.headingLike) {
      if (heading && i - headingAt > 1) before = heading
      heading = look
      headingAt = i
    }
  }
}

/** The lines between two that look like headings: what they have in common. */
function blockFeatures(looks: readonly LineLook[], i: number, add: Parameters<FeaturesOfNext>[1]): void {
  let from = i
  let to = i
  while (from > 0 && i - from < blockReach && !looks[from - 1]?.headingLike) from--
  while (to < looks.length - 1 && to - i < blockReach && !looks[to + 1]?.headingLike) to++
  const forms = new Uint8Array(8)
  let verbs = 0
  let words = 0
  let stops = 0
  for (let k = from; k <= to; k++) {
    const one = looks[k]
    if (!one) continue
    if (one.verb) verbs++
    if (one.ending === 1) stops++
    words += one.stems.length
    forms[one.form] = (forms[one.form] ?? 0) + 1
  }
  const lines = to - from + 1
  add(1200, Math.round((4 * verbs) / lines))
  add(1201, bucket(words / lines))
  add(1202, Math.round((4 * stops) / lines))
  add(1203, Math.min(8, lines))
  add(1204, Math.min(4, i - from))
  for (let form = 0; form < forms.length; form++)
    if (forms[form]) add(1205, form * 8 + Math.round((4 * (forms[form] ?? 0)) / lines))
}
