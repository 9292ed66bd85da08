import type { RequirementKind } from '../../src/core/advert/advert'
import { groupOf, kindKeyOf } from '../../src/core/advert/lines/feature'
import { featureRows } from '../../src/core/advert/model/feature-rows'
import { type KindModel, kindFeatures, taughtKinds } from '../../src/core/advert/requirements/kind-model'
import { ruledKinds } from '../../src/core/advert/requirements/kinds'
import { findSkills } from '../../src/core/advert/skills/find-skills'
import { wordsOf } from '../../src/core/advert/words/languages'
import { recogniseLanguage } from '../../src/core/advert/words/recognise-language'
import { tokenise } from '../../src/core/advert/words/tokenise'
import type { LabelledAdvert } from './labelled-advert'
import { randomFrom } from './random'
import { shorten } from './shorten'
import { sourcesOf } from './sources'

const kindDefaults = {
  epochs: 20,
  rate: 0.2,
  l2: 0.3,
  /** The share of a line's words that each step leaves out, and of what the rules say. */
  drop: 0.5,
  dropRules: 0.1,
  leastSources: 3,
  threshold: -0.4,
  rows: 1_600,
  clip: 2.4,
  deadStep: 0.75,
}
type KindOptions = typeof kindDefaults

interface Asked {
  features: Uint32Array
  kinds: readonly string[]
  source: number
}

/** The labelled requirements of the adverts in English. */
function askedIn(adverts: readonly LabelledAdvert[]): Asked[] {
  const sources = sourcesOf(adverts)
  return adverts.flatMap((advert, i) => {
    const language = recogniseLanguage([advert.title, ...advert.lines.map(line => line.t)].join('\n'))
    const words = wordsOf(language.code ?? 'en')
    if (words.code !== 'en') return []
    return advert.lines.flatMap(({ t: text, req }): Asked[] => {
      if (!req) return []
      const tokens = tokenise(text)
      const skills = findSkills(text)
      const ruled = ruledKinds(text, tokens, skills, words)
      const kinds: RequirementKind[] | string[] = req.kinds
      return [{ features: kindFeatures({ text, tokens, skills, ruled }), kinds, source: sources[i] ?? -1 }]
    })
  })
}

/** Learns which of `taughtKinds` a requirement asks for: one yes or no for each, by its words and the rules. */
export function trainKinds(
  adverts: readonly LabelledAdvert[],
  options: KindOptions = kindDefaults,
): KindModel {
  const asked = askedIn(adverts)
  const shown = new Map<number, Set<number>>()
  const ruleKeys = new Set<number>()
  for (const { features, source } of asked)
    for (const feature of features) {
      const key = kindKeyOf(feature)
      if (groupOf(feature) === 'kinds') ruleKeys.add(key)
      const by = shown.get(key)
      if (by) by.add(source)
      else shown.set(key, new Set([source]))
    }
  const rowOf = new Map<number, number>()
  for (const [key, by] of shown) if (by.size >= options.leastSources) rowOf.set(key, rowOf.size)
  const ofRules = Uint8Array.from(rowOf.keys(), key => (ruleKeys.has(key) ? 1 : 0))
  const dropOf = (row: number): number => (ofRules[row] ? options.dropRules : options.drop)
  const lines = asked.map(({ features, kinds }) => ({
    rows: [...new Set([...features].flatMap(feature => rowOf.get(kindKeyOf(feature)) ?? []))],
    wanted: taughtKinds.map(kind => (kinds.includes(kind) ? 1 : 0)),
  }))
  const columns = taughtKinds.length
  const w = new Float32Array(rowOf.size * columns)
  const seen = new Float32Array(w.length)
  const mean = new Float32Array(w.length)
  const bias = new Float64Array(columns)
  const meanBias = new Float64Array(columns)
  const random = randomFrom(1)
  const chance = () => random() / 2 ** 32
  const order = lines.map((_, i) => i)
  let averaged = 0
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const part = epoch / options.epochs
    const rate = options.rate * (part < 0.5 ? 1 : part < 0.8 ? 0.5 : 0.25)
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(chance() * (i + 1))
      const held = order[i] as number
      order[i] = order[j] as number
      order[j] = held
    }
    for (const at of order) {
      const line = lines[at]
      if (!line) continue
      const rows = line.rows.filter(row => chance() >= dropOf(row))
      for (let c = 0; c < columns; c++) {
        let score = bias[c] as number
        for (const row of rows) score += w[row * columns + c] as number
        const off = 1 / (1 + Math.exp(-score)) - (line.wanted[c] as number)
        bias[c] = (bias[c] as number) - rate * 0.1 * off
        for (const row of rows) {
          const k = row * columns + c
          const slope = off + (options.l2 / lines.length) * (w[k] as number)
          const so = (seen[k] as number) + slope * slope
          seen[k] = so
          w[k] = (w[k] as number) - (rate * slope) / Math.sqrt(so + 0.1)
        }
      }
    }
    if (part < 0.6) continue
    averaged++
    for (let k = 0; k < w.length; k++) mean[k] = (mean[k] as number) + (w[k] as number)
    for (let c = 0; c < columns; c++) meanBias[c] = (meanBias[c] as number) + (bias[c] as number)
  }
  const learned = mean.map((value, k) => (value / averaged) * (1 - dropOf(Math.floor(k / columns))))
  const { keys, values, scale } = shorten(learned, rowOf, columns, options)
  return {
    rows: featureRows(keys, values),
    scale,
    bias: [...meanBias].map(value => Math.round((value / averaged) * 100) / 100),
    threshold: options.threshold,
  }
}
