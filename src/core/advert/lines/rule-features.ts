import { hashText, mix } from '../../kernel/hash'
import { requirementKinds, zones } from '../advert'
import { cueClasses, headingClasses } from '../words/language-words'
import { blocksOf } from './blocks'
import { type Add, bucket, type FeaturesOfNext, type LineContext } from './feature'
import type { LineView } from './line-view'
import type { RuledLine } from './rule-zones'
import { signsOf } from './signs'

const zoneNumber = (zone: RuledLine['under']): number => (zone ? zones.indexOf(zone) + 1 : 0)
const few = (n: number): number => Math.min(3, n)
const headingNumber = (view: LineView | undefined): number =>
  view?.heading ? headingClasses.indexOf(view.heading.cls) + 1 : 0
const cueNumber = (view: LineView | undefined): number =>
  view?.opens ? cueClasses.indexOf(view.opens) + 1 : 0

/**
 * What the lists of words and the rules make of each line, of its block and of its neighbours. Templates are
 * numbered; a change of any is a change of the model's form.
 */
export function ruleFeatures(
  views: readonly LineView[],
  ruled: readonly RuledLine[],
  context: LineContext,
): FeaturesOfNext {
  const { blocks, blockOf } = blocksOf(views, signsOf)
  let headingWords: number[] = []
  let sinceHeading = 0
  return (i: number, add: Add) => {
    const view = views[i]
    if (!view) return
    const rule = ruled[i]
    const under = zoneNumber(rule?.under ?? null)
    const zone = zoneNumber(rule?.zone ?? null)
    const text = view.text.trim()
    const length = view.tokens.length
    const heading = view.looksLikeHeading ? 1 : 0
    add(0, 0)
    add(1, zone)
    add(2, under)
    add(3, zone * 16 + under)
    add(4, heading)
    add(5, headingNumber(view) * 4 + (view.heading ? Math.min(3, Math.floor(view.heading.share * 4)) : 0))
    add(6, headingNumber(view) * 2 + heading)
    add(7, cueNumber(view) * 16 + under)
    add(8, cueNumber(view))
    for (const [cls, n] of view.cues) {
      const cue = cueClasses.indexOf(cls)
      add(9, cue * 4 + few(n))
      add(10, (cue * 4 + few(n)) * 16 + under)
      add(11, cue * 16 + bucket(length))
    }
    let asked = 0
    for (const [kind, n] of view.kinds) {
      const number = requirementKinds.indexOf(kind)
      asked += n
      add(35, number * 4 + few(n))
      add(36, number * 16 + under)
      add(37, number * 16 + cueNumber(view))
    }
    add(38, few(asked) * 16 + under)
    add(39, Math.min(7, Math.floor((8 * asked) / Math.max(1, length))) * 16 + under)
    add(12, bucket(length))
    add(13, bucket(length) * 16 + under)
    const end = text.slice(-1)
    const ending = '.:;,?!)'.indexOf(end) + 1
    const softness = ['none', 'whole', 'part', 'tail'].indexOf(view.softness)
    add(80, softness * 16 + under)
    add(81, softness * 2 + (view.cues.has('must') ? 1 : 0))
    add(82, softness * 16 + bucket(length))
    add(14, ending)
    add(15, ending * 16 + bucket(length))
    const signs = signsOf(view)
    for (const sign of signs) {
      add(16, sign)
      add(17, sign * 16 + under)
    }
    const words = view.tokens.map(token => token.known.hash)
    const first = words[0] ?? 0
    add(18, first)
    add(19, mix(first, words[1] ?? 0))
    add(20, words.at(-1) ?? 0)
    add(21, hashText((view.tokens[0]?.word ?? '').slice(-3)))
    add(22, hashText((view.tokens[0]?.word ?? '').slice(-3)) + under)
    // What stands twice counts once: see `distinct`.
    const most = Math.min(words.length, 60)
    for (let k = 0; k < most; k++) add(23, words[k] as number)
    for (let k = 0; k + 1 < Math.min(words.length, 40); k++) add(24, mix(words[k] ?? 0, words[k + 1] ?? 0))
    for (let k = 0; k < most; k++) add(25, (words[k] as number) * 16 + under)
    let titled = 0
    let named = 0
    for (const { word } of view.tokens) {
      if (context.titleWords.has(word)) titled++
      if (context.companyWords.has(word)) named = 1
    }
    add(26, few(titled))
    add(27, few(titled) * 32 + bucket(length))
    add(28, named)
    add(29, named * 16 + under)
    const fromEnd = views.length - 1 - i
    add(30, bucket(i))
    add(31, bucket(fromEnd))
    add(32, Math.min(9, Math.floor((10 * i) / views.length)))
    add(33, few(sinceHeading) * 16 + under)
    for (const word of headingWords) add(34, word)
    for (const [offset, template] of [
      [-1, 40],
      [1, 50],
      [-2, 60],
      [2, 70],
    ] as const) {
      const other = views[i + offset]
      const there = ruled[i + offset]
      add(template, other ? (other.looksLikeHeading ? 2 : 1) : 0)
      add(template + 1, other ? bucket(other.tokens.length) : 15)
      add(template + 2, cueNumber(other))
      add(template + 3, zoneNumber(there?.zone ?? null) * 16 + zone)
      add(template + 4, headingNumber(other) * 2 + (other?.looksLikeHeading ? 1 : 0))
      if (other) for (const sign of signsOf(other)) add(template + 5, sign)
      if (other) for (const [cls, n] of other.cues) add(template + 6, cueClasses.indexOf(cls) * 4 + few(n))
      add(template + 7, heading * 16 + (other ? bucket(other.tokens.length) : 15))
    }
    const at = blockOf[i] ?? 0
    for (const [sign, quarters] of blocks[at]?.signs ?? []) add(90, sign * 8 + quarters)
    for (const [other, template] of [
      [at - 1, 91],
      [at + 1, 93],
    ] as const) {
      const block = blocks[other]
      const announced = block ? headingNumber(block.heading ?? undefined) : 15
      add(template, announced)
      add(template + 1, announced * 16 + under)
    }
    if (view.looksLikeHeading) {
      headingWords = words.slice(0, 8)
      sinceHeading = 0
    } else sinceHeading++
  }
}
