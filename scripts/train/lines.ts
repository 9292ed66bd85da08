import { featuresOf } from '../../src/core/advert/lines/classify'
import { featureGroups, groupOf, keyOf } from '../../src/core/advert/lines/feature'
import { lineColumns, lineLabels } from '../../src/core/advert/lines/line-labels'
import type { LineModel } from '../../src/core/advert/lines/line-model'
import { featureRows } from '../../src/core/advert/model/feature-rows'
import { wordsOf } from '../../src/core/advert/words/languages'
import { recogniseLanguage } from '../../src/core/advert/words/recognise-language'
import {
  type FitOptions,
  fitDefaults,
  fitLines,
  type LineSequence,
  type LineWeights,
  likelihoods,
} from './fit-lines'
import { type LabelledAdvert, labelOf } from './labelled-advert'
import { type ShortenOptions, shorten } from './shorten'
import { sourcesOf } from './sources'

/** A text without labels, cut into its lines. */
export interface UnlabelledAdvert {
  id: string
  title: string
  company: string
  lines: string[]
}

export interface LineOptions extends FitOptions, ShortenOptions {
  /** Features that fewer sources show are left out: what one employer writes holds for that one alone. */
  leastSources: number
  /** What an unlabelled advert weighs beside a labelled one. */
  unlabelled: number
  /** Chains that label the texts without labels, and chains that are averaged in the end. */
  teachers: number
  pupils: number
  threshold: number
}

export const lineDefaults: LineOptions = {
  ...fitDefaults,
  leastSources: 3,
  unlabelled: 0.3,
  teachers: 2,
  pupils: 3,
  rows: 7_000,
  clip: 1.2,
  deadStep: 0.75,
  threshold: 0.5,
}

const labels = lineLabels.length

const hashedLines = new WeakMap<object, Uint32Array[]>()
function hashed(advert: { title: string; company: string }, lines: readonly string[]): Uint32Array[] {
  const known = hashedLines.get(advert)
  if (known) return known
  const { title, company } = advert
  const language = recogniseLanguage([title, ...lines].join('\n'))
  const made = featuresOf({ title, company, lines }, wordsOf(language.code ?? 'en'))
  hashedLines.set(advert, made)
  return made
}

const linesOf = (advert: LabelledAdvert): string[] => advert.lines.map(line => line.t)

/** A row for each feature that enough sources show, by its key, and the group of each. */
function rowsOf(
  adverts: readonly LabelledAdvert[],
  least: number,
): { rows: ReadonlyMap<number, number>; groups: Uint8Array } {
  const sources = sourcesOf(adverts)
  const shown = new Map<number, number[]>()
  const groupOfKey = new Map<number, number>()
  for (const [i, advert] of adverts.entries()) {
    const source = sources[i] ?? -1
    for (const line of hashed(advert, linesOf(advert)))
      for (const feature of line) {
        const key = keyOf(feature)
        const known = shown.get(key)
        if (!known) {
          shown.set(key, [source])
          groupOfKey.set(key, featureGroups.indexOf(groupOf(feature)))
        } else if (known.length < least && !known.includes(source)) known.push(source)
      }
  }
  const rows = new Map<number, number>()
  const groups: number[] = []
  for (const [key, by] of shown) {
    if (by.length < least) continue
    rows.set(key, rows.size)
    groups.push(groupOfKey.get(key) ?? 0)
  }
  return { rows, groups: Uint8Array.from(groups) }
}

function mean(all: readonly LineWeights[]): LineWeights {
  const sum = <T extends Float32Array | Float64Array>(lists: readonly T[]): T => {
    const [first] = lists
    if (!first) throw new Error('There is nothing to average.')
    return first.map((_, at) => lists.reduce((total, list) => total + (list[at] ?? 0), 0) / lists.length) as T
  }
  return { rows: sum(all.map(one => one.rows)), transitions: sum(all.map(one => one.transitions)) }
}

const seeds = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1)

/**
 * Learns the chain over lines from labelled adverts; then labels the texts without labels by what was learned, and
 * learns anew from both. Only features of labelled adverts count.
 */
export function trainLines(
  adverts: readonly LabelledAdvert[],
  unlabelled: readonly UnlabelledAdvert[],
  options: LineOptions = lineDefaults,
): LineModel {
  const { rows, groups } = rowsOf(adverts, options.leastSources)
  const inRows = (features: readonly Uint32Array[]): Int32Array[] =>
    features.map(line => {
      const found: number[] = []
      for (const feature of line) {
        const row = rows.get(keyOf(feature))
        if (row !== undefined) found.push(row)
      }
      return Int32Array.from(new Set(found))
    })
  const labelled: LineSequence[] = adverts.map(advert => {
    const wanted = new Float64Array(advert.lines.length * labels)
    for (const [i, line] of advert.lines.entries()) wanted[i * labels + labelOf(line)] = 1
    return { rows: inRows(hashed(advert, linesOf(advert))), wanted, weight: advert.weight ?? 1 }
  })
  const texts = options.unlabelled > 0 ? unlabelled.map(advert => inRows(hashed(advert, advert.lines))) : []
  const teachers =
    texts.length > 0 ? seeds(options.teachers).map(seed => fitLines(labelled, groups, options, seed)) : []
  const taught = texts.map((lines): LineSequence => {
    const said = teachers.map(teacher => likelihoods(teacher, lines))
    const wanted = new Float64Array(lines.length * labels)
    for (const one of said)
      for (let at = 0; at < wanted.length; at++) wanted[at] = (wanted[at] ?? 0) + (one[at] ?? 0) / said.length
    return { rows: lines, wanted, weight: options.unlabelled }
  })
  const learned = mean(
    seeds(options.pupils).map(seed => fitLines([...labelled, ...taught], groups, options, seed)),
  )
  const { keys, values, scale } = shorten(learned.rows, rows, lineColumns, options)
  return {
    rows: featureRows(keys, values),
    scale,
    transitions: Float32Array.from(learned.transitions),
    threshold: options.threshold,
  }
}
