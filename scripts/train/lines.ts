import { type Zone, zones } from '../../src/core/advert/advert'
import { featuresOf } from '../../src/core/advert/lines/classify'
import { lineColumns, lineLabels, strengths } from '../../src/core/advert/lines/line-labels'
import type { LineModel } from '../../src/core/advert/lines/line-model'
import { wordsOf } from '../../src/core/advert/words/languages'
import { recogniseLanguage } from '../../src/core/advert/words/recognise-language'
import { minimise } from './minimise'

export interface LabelledAdvert {
  id: string
  title: string
  company: string
  lines: {
    t: string
    z: Zone
    req: null | { strength: 'must' | 'nice'; kinds: string[]; years?: number; degree?: string }
  }[]
  facts: Record<string, unknown>
}

export interface LineOptions {
  rows: number
  l2: number
  l1: number
  iterations: number
  /** Features that fewer adverts show are left out. */
  least: number
  threshold: number
  /** Chains that are averaged, each blind to another part of the features. */
  models: number
  /** The part left out. */
  drop: number
  /**
   * Copies of each advert in which half of the headings are overlooked, so that a line is judged by its own words
   * too: in an advert that was never seen many a heading isn't known. An advert and its copies weigh as one.
   */
  copies: number
}

export const lineDefaults: LineOptions = {
  models: 1,
  drop: 0,
  copies: 1,
  rows: 1 << 15,
  l2: 0.5,
  l1: 0.05,
  iterations: 50,
  least: 2,
  threshold: 0.5,
}

interface Sequence {
  weight: number
  /** Indices of weights, one list a line. */
  features: Int32Array[]
  labels: number[]
}

const labels = lineLabels.length
const zoneCount = zones.length

const labelOf = (line: LabelledAdvert['lines'][number]): number => {
  const zone = zones.indexOf(line.z)
  const strength = strengths.indexOf(line.req?.strength ?? null)
  const exact = lineLabels.findIndex(label => label.zone === zone && label.strength === strength)
  return exact >= 0 ? exact : lineLabels.findIndex(label => label.zone === zone && label.strength === 0)
}

/** The same chances every time, one row of them for each seed. */
function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const hashedFeatures = new Map<LabelledAdvert, Uint32Array[][]>()
/** The features of an advert's lines, of the advert itself (0) or of one of its copies. */
function hashed(advert: LabelledAdvert, copy = 0): Uint32Array[] {
  const known = hashedFeatures.get(advert) ?? []
  hashedFeatures.set(advert, known)
  const before = known[copy]
  if (before) return before
  const lines = advert.lines.map(line => line.t)
  const language = recogniseLanguage([advert.title, ...lines].join('\n'))
  const random = chances(7919 * copy + lines.length)
  const made = featuresOf(
    { title: advert.title, company: advert.company, lines },
    wordsOf(language.code ?? 'en'),
    copy > 0 ? () => random() < 0.5 : undefined,
  )
  known[copy] = made
  return made
}

/** Learns the chain over lines from labelled adverts. */
export function trainLines(
  adverts: readonly LabelledAdvert[],
  options: LineOptions = lineDefaults,
): LineModel {
  const shown = new Map<number, number>()
  for (const advert of adverts) {
    const here = new Set<number>()
    for (let copy = 0; copy <= options.copies; copy++)
      for (const line of hashed(advert, copy))
        for (const feature of line) here.add(feature & (options.rows - 1))
    for (const feature of here) shown.set(feature, (shown.get(feature) ?? 0) + 1)
  }
  const rowOf = new Map<number, number>()
  for (const [feature, count] of shown) if (count >= options.least) rowOf.set(feature, rowOf.size)
  const size = rowOf.size * lineColumns + labels * labels
  const sum = new Float64Array(size)
  const random = chances(5)
  for (let m = 0; m < options.models; m++) {
    const keep = Uint8Array.from({ length: rowOf.size }, () => (random() >= options.drop ? 1 : 0))
    const row = (feature: number): number => {
      const at = rowOf.get(feature & (options.rows - 1)) ?? -1
      return at >= 0 && keep[at] ? at : -1
    }
    const sequences: Sequence[] = adverts.flatMap(advert =>
      Array.from({ length: 1 + options.copies }, (_, copy) => ({
        weight: 1 / (1 + options.copies),
        features: hashed(advert, copy).map(line => Int32Array.from([...line].map(row).filter(at => at >= 0))),
        labels: advert.lines.map(labelOf),
      })),
    )
    const x = minimise((w, gradient) => likelihood(sequences, w, gradient, rowOf.size), size, {
      iterations: options.iterations,
      l1: options.l1,
      l2: options.l2,
    })
    for (let i = 0; i < size; i++) sum[i] = (sum[i] ?? 0) + (x[i] ?? 0) / options.models
  }
  const weights = new Float32Array(options.rows * lineColumns)
  for (const [feature, at] of rowOf) {
    weights.set(sum.subarray(at * lineColumns, (at + 1) * lineColumns), feature * lineColumns)
  }
  return {
    weights,
    rows: options.rows,
    scale: 1,
    transitions: Float32Array.from(sum.subarray(rowOf.size * lineColumns)),
    threshold: options.threshold,
  }
}

/** Negative log-likelihood of the labels, and its gradient. */
function likelihood(
  sequences: readonly Sequence[],
  w: Float64Array,
  gradient: Float64Array,
  rows: number,
): number {
  gradient.fill(0)
  const base = rows * lineColumns
  let loss = 0
  const columns = new Float64Array(lineColumns)
  const moves = new Float64Array(labels * labels)
  for (let k = 0; k < moves.length; k++) moves[k] = Math.exp(w[base + k] ?? 0)
  for (const { weight: times, features, labels: truth } of sequences) {
    const n = features.length
    const score = new Float64Array(n * labels)
    for (let i = 0; i < n; i++) {
      columns.fill(0)
      for (const row of features[i] ?? [])
        for (let c = 0; c < lineColumns; c++) columns[c] = (columns[c] ?? 0) + (w[row * lineColumns + c] ?? 0)
      for (let l = 0; l < labels; l++) {
        const label = lineLabels[l]
        if (label)
          score[i * labels + l] = (columns[label.zone] ?? 0) + (columns[zoneCount + label.strength] ?? 0)
      }
    }
    // Scaled probabilities: every position sums to one, the logarithms of the scales make up the whole.
    const weight = new Float64Array(n * labels)
    const alpha = new Float64Array(n * labels)
    const beta = new Float64Array(n * labels)
    const scale = new Float64Array(n)
    let logZ = 0
    for (let i = 0; i < n; i++) {
      let top = -Infinity
      for (let l = 0; l < labels; l++) top = Math.max(top, score[i * labels + l] ?? 0)
      for (let l = 0; l < labels; l++) weight[i * labels + l] = Math.exp((score[i * labels + l] ?? 0) - top)
      let sum = 0
      for (let to = 0; to < labels; to++) {
        let into = i === 0 ? 1 : 0
        if (i > 0)
          for (let from = 0; from < labels; from++)
            into += (alpha[(i - 1) * labels + from] ?? 0) * (moves[from * labels + to] ?? 0)
        const value = into * (weight[i * labels + to] ?? 0)
        alpha[i * labels + to] = value
        sum += value
      }
      for (let to = 0; to < labels; to++) alpha[i * labels + to] = (alpha[i * labels + to] ?? 0) / sum
      scale[i] = sum
      logZ += Math.log(sum) + top
    }
    for (let i = n - 1; i >= 0; i--) {
      for (let from = 0; from < labels; from++) {
        let out = i === n - 1 ? 1 : 0
        if (i < n - 1) {
          for (let to = 0; to < labels; to++) {
            out +=
              (moves[from * labels + to] ?? 0) *
              (weight[(i + 1) * labels + to] ?? 0) *
              (beta[(i + 1) * labels + to] ?? 0)
          }
          out /= scale[i + 1] ?? 1
        }
        beta[i * labels + from] = out
      }
    }
    loss += times * logZ
    for (let i = 0; i < n; i++) {
      const right = truth[i] ?? 0
      loss -= times * (score[i * labels + right] ?? 0)
      columns.fill(0)
      for (let l = 0; l < labels; l++) {
        const p = times * ((alpha[i * labels + l] ?? 0) * (beta[i * labels + l] ?? 0) - (l === right ? 1 : 0))
        const label = lineLabels[l]
        if (!label) continue
        columns[label.zone] = (columns[label.zone] ?? 0) + p
        columns[zoneCount + label.strength] = (columns[zoneCount + label.strength] ?? 0) + p
      }
      for (const row of features[i] ?? [])
        for (let c = 0; c < lineColumns; c++)
          gradient[row * lineColumns + c] = (gradient[row * lineColumns + c] ?? 0) + (columns[c] ?? 0)
      if (i === 0) continue
      const before = truth[i - 1] ?? 0
      loss -= times * (w[base + before * labels + right] ?? 0)
      gradient[base + before * labels + right] = (gradient[base + before * labels + right] ?? 0) - times
      for (let from = 0; from < labels; from++) {
        const a = (times * (alpha[(i - 1) * labels + from] ?? 0)) / (scale[i] ?? 1)
        for (let to = 0; to < labels; to++) {
          const p =
            a *
            (moves[from * labels + to] ?? 0) *
            (weight[i * labels + to] ?? 0) *
            (beta[i * labels + to] ?? 0)
          gradient[base + from * labels + to] = (gradient[base + from * labels + to] ?? 0) + p
        }
      }
    }
  }
  return loss
}
