import { lineColumns, lineLabels } from './line-labels'

/** Weights of the chain over an advert's lines. */
export interface LineModel {
  /** Rows of `lineColumns` weights each; a feature's row is its hash modulo the number of rows (a power of two). */
  weights: Int8Array | Float32Array
  rows: number
  /** What one unit of the weights is worth. */
  scale: number
  /** Transitions, from × to over `lineLabels`. */
  transitions: Float32Array
  /** How likely a line must be a requirement to be one. */
  threshold: number
}

const labels = lineLabels.length

/** Scores of each label for each line. */
export function emissions(model: LineModel, features: readonly Uint32Array[]): Float64Array[] {
  const zoneCount = lineColumns - 3
  return features.map(line => {
    const columns = new Float64Array(lineColumns)
    for (const feature of line) {
      const row = (feature & (model.rows - 1)) * lineColumns
      for (let c = 0; c < lineColumns; c++) columns[c] = (columns[c] ?? 0) + (model.weights[row + c] ?? 0)
    }
    const scores = new Float64Array(labels)
    lineLabels.forEach(({ zone, strength }, label) => {
      scores[label] = ((columns[zone] ?? 0) + (columns[zoneCount + strength] ?? 0)) * model.scale
    })
    return scores
  })
}

/** The probability of each label at each line, given the whole advert (forward and backward sums). */
export function marginals(
  scores: readonly Float64Array[],
  transitions: Float32Array | Float64Array,
): Float64Array[] {
  const n = scores.length
  const forward = scores.map(() => new Float64Array(labels))
  const backward = scores.map(() => new Float64Array(labels))
  const weight = transitions.map(Math.exp)
  for (let i = 0; i < n; i++) {
    const at = forward[i] ?? new Float64Array(labels)
    const before = forward[i - 1]
    const score = scores[i] ?? at
    const top = Math.max(...score)
    let sum = 0
    for (let to = 0; to < labels; to++) {
      let into = before ? 0 : 1
      if (before)
        for (let from = 0; from < labels; from++)
          into += (before[from] ?? 0) * (weight[from * labels + to] ?? 0)
      const value = into * Math.exp((score[to] ?? 0) - top)
      at[to] = value
      sum += value
    }
    for (let to = 0; to < labels; to++) at[to] = (at[to] ?? 0) / sum
  }
  for (let i = n - 1; i >= 0; i--) {
    const at = backward[i] ?? new Float64Array(labels)
    const next = backward[i + 1]
    const score = scores[i + 1]
    if (!next || !score) {
      at.fill(1)
      continue
    }
    const top = Math.max(...score)
    let sum = 0
    for (let from = 0; from < labels; from++) {
      let out = 0
      for (let to = 0; to < labels; to++)
        out += (weight[from * labels + to] ?? 0) * Math.exp((score[to] ?? 0) - top) * (next[to] ?? 0)
      at[from] = out
      sum += out
    }
    for (let from = 0; from < labels; from++) at[from] = (at[from] ?? 0) / sum
  }
  return forward.map((at, i) => {
    const product = at.map((value, label) => value * (backward[i]?.[label] ?? 0))
    const sum = product.reduce((a, b) => a + b, 0) || 1
    return product.map(value => value / sum)
  })
}
