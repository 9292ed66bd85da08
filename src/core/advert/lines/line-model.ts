import { type FeatureRows, rowOf } from '../model/feature-rows'
import { checkTime } from '../time-budget'
import { keyOf } from './feature'
import { lineColumns, lineLabels } from './line-labels'

/** Weights of the chain over an advert's lines. */
export interface LineModel {
  /** Rows of `lineColumns` weights each, by the key of a feature. */
  rows: FeatureRows
  /** What one unit of the weights is worth. */
  scale: number
  /** Transitions, from × to over `lineLabels`. */
  transitions: Float32Array
  /** How likely a line must be a requirement to be one. */
  threshold: number
}

const labels = lineLabels.length

/** Scores of each label for each line. */
export function emissions({ rows, scale }: LineModel, features: readonly Uint32Array[]): Float64Array[] {
  const zoneCount = lineColumns - 3
  const { values } = rows
  const columns = new Int32Array(lineColumns)
  return features.map(line => {
    checkTime()
    columns.fill(0)
    for (let k = 0; k < line.length; k++) {
      const row = rowOf(rows, keyOf(line[k] as number)) * lineColumns
      if (row < 0) continue
      for (let c = 0; c < lineColumns; c++) columns[c] = (columns[c] as number) + (values[row + c] as number)
    }
    const scores = new Float64Array(labels)
    for (let label = 0; label < labels; label++) {
      const { zone, strength } = lineLabels[label] as (typeof lineLabels)[number]
      scores[label] = ((columns[zone] as number) + (columns[zoneCount + strength] as number)) * scale
    }
    return scores
  })
}

const known = new WeakMap<Float32Array | Float64Array, Float32Array | Float64Array>()

/** Of transitions, which are the model's and stay. */
function exponentials(transitions: Float32Array | Float64Array): Float32Array | Float64Array {
  const met = known.get(transitions)
  if (met) return met
  const weight = transitions.map(Math.exp)
  known.set(transitions, weight)
  return weight
}

/** The probability of each label at each line, given the whole advert (forward and backward sums). */
export function marginals(
  scores: readonly Float64Array[],
  transitions: Float32Array | Float64Array,
): Float64Array[] {
  const n = scores.length
  const weight = exponentials(transitions)
  const likely = scores.map(score => {
    const top = Math.max(...score)
    return score.map(value => Math.exp(value - top))
  })
  const forward: Float64Array<ArrayBuffer>[] = []
  for (let i = 0; i < n; i++) {
    checkTime()
    const at = new Float64Array(labels)
    const before = forward[i - 1]
    const here = likely[i] as Float64Array
    if (before)
      for (let from = 0; from < labels; from++) {
        const share = before[from] as number
        const row = from * labels
        for (let to = 0; to < labels; to++) at[to] = (at[to] as number) + share * (weight[row + to] as number)
      }
    else at.fill(1)
    for (let to = 0; to < labels; to++) at[to] = (at[to] as number) * (here[to] as number)
    forward.push(toOne(at))
  }
  let next = new Float64Array(labels).fill(1)
  for (let i = n - 1; i >= 0; i--) {
    checkTime()
    const ahead = likely[i + 1]
    if (ahead) {
      const at = new Float64Array(labels)
      for (let from = 0; from < labels; from++) {
        let out = 0
        for (let to = 0; to < labels; to++)
          out += (weight[from * labels + to] as number) * (ahead[to] as number) * (next[to] as number)
        at[from] = out
      }
      next = toOne(at)
    }
    const both = forward[i] as Float64Array<ArrayBuffer>
    for (let label = 0; label < labels; label++)
      both[label] = (both[label] as number) * (next[label] as number)
    toOne(both)
  }
  return forward
}

/** Makes numbers add up to one. */
function toOne(list: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  let sum = 0
  for (let k = 0; k < list.length; k++) sum += list[k] as number
  for (let k = 0; k < list.length; k++) list[k] = (list[k] as number) / (sum || 1)
  return list
}
