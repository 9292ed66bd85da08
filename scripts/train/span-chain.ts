import { minimise } from './minimise'

/** Sentences in flat arrays: features of token t are `features[at[t]]` up to `at[t + 1]`. */
export interface FlatSentences {
  features: Int32Array
  at: Int32Array
  /** First token of each sentence, and one past the last of all. */
  sentences: Int32Array
}

export interface ChainOptions {
  l1: number
  l2: number
  iterations: number
  report?: (iteration: number, value: number) => void
}

export interface TrainedChain {
  /** Two weights a feature: begins, inside. */
  weights: Float64Array
  /** 3 × 3. */
  transitions: Float64Array
}

/** Learns a chain of outside, begins, inside (outside scores 0) by OWL-QN. */
export function trainSpanChain(
  data: FlatSentences,
  labels: Uint8Array,
  featureCount: number,
  { l1, l2, iterations, report }: ChainOptions,
): TrainedChain {
  const base = featureCount * 2
  const x = minimise((w, gradient) => likelihood(data, labels, base, w, gradient), base + 9, {
    l1,
    l2,
    iterations,
    memory: 6,
    ...(report ? { report } : {}),
  })
  return { weights: x.slice(0, base), transitions: x.slice(base) }
}

/** Scores of all tokens, two each. */
export function score(
  data: FlatSentences,
  w: Float64Array,
  from: number,
  to: number,
  into: Float64Array,
): void {
  const { features, at } = data
  for (let t = from; t < to; t++) {
    let b = 0
    let i = 0
    const end = at[t + 1] as number
    for (let k = at[t] as number; k < end; k++) {
      const row = (features[k] as number) * 2
      b += w[row] as number
      i += w[row + 1] as number
    }
    into[(t - from) * 2] = b
    into[(t - from) * 2 + 1] = i
  }
}

function likelihood(
  data: FlatSentences,
  labels: Uint8Array,
  base: number,
  w: Float64Array,
  gradient: Float64Array,
): number {
  gradient.fill(0)
  const { features, at, sentences } = data
  const moves = new Float64Array(9)
  for (let k = 0; k < 9; k++) moves[k] = Math.exp(w[base + k] as number)
  moves[2] = 0
  const longest = 1024
  const scores = new Float64Array(longest * 2)
  const weight = new Float64Array(longest * 3)
  const alpha = new Float64Array(longest * 3)
  const beta = new Float64Array(longest * 3)
  const scale = new Float64Array(longest)
  let loss = 0
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s] as number
    const n = Math.min(longest, (sentences[s + 1] as number) - from)
    if (n === 0) continue
    score(data, w, from, from + n, scores)
    for (let i = 0; i < n; i++) {
      const b = scores[i * 2] as number
      const j = scores[i * 2 + 1] as number
      const top = Math.max(0, b, j)
      weight[i * 3] = Math.exp(-top)
      weight[i * 3 + 1] = Math.exp(b - top)
      weight[i * 3 + 2] = Math.exp(j - top)
      let sum = 0
      for (let to = 0; to < 3; to++) {
        let into = 0
        if (i === 0) into = to === 2 ? 0 : 1
        else {
          const p = (i - 1) * 3
          into =
            (alpha[p] as number) * (moves[to] as number) +
            (alpha[p + 1] as number) * (moves[3 + to] as number) +
            (alpha[p + 2] as number) * (moves[6 + to] as number)
        }
        const value = into * (weight[i * 3 + to] as number)
        alpha[i * 3 + to] = value
        sum += value
      }
      const inverse = 1 / sum
      for (let to = 0; to < 3; to++) alpha[i * 3 + to] = (alpha[i * 3 + to] as number) * inverse
      scale[i] = sum
      loss += Math.log(sum) + top
    }
    for (let i = n - 1; i >= 0; i--) {
      for (let label = 0; label < 3; label++) {
        let out = 1
        if (i < n - 1) {
          const q = (i + 1) * 3
          out =
            ((moves[label * 3] as number) * (weight[q] as number) * (beta[q] as number) +
              (moves[label * 3 + 1] as number) * (weight[q + 1] as number) * (beta[q + 1] as number) +
              (moves[label * 3 + 2] as number) * (weight[q + 2] as number) * (beta[q + 2] as number)) /
            (scale[i + 1] as number)
        }
        beta[i * 3 + label] = out
      }
    }
    for (let i = 0; i < n; i++) {
      const right = labels[from + i] as number
      if (right > 0) loss -= scores[i * 2 + right - 1] as number
      const b = (alpha[i * 3 + 1] as number) * (beta[i * 3 + 1] as number) - (right === 1 ? 1 : 0)
      const j = (alpha[i * 3 + 2] as number) * (beta[i * 3 + 2] as number) - (right === 2 ? 1 : 0)
      if (Math.abs(b) > 1e-7 || Math.abs(j) > 1e-7) {
        const end = at[from + i + 1] as number
        for (let k = at[from + i] as number; k < end; k++) {
          const row = (features[k] as number) * 2
          gradient[row] = (gradient[row] as number) + b
          gradient[row + 1] = (gradient[row + 1] as number) + j
        }
      }
      if (i === 0) continue
      const before = labels[from + i - 1] as number
      loss -= w[base + before * 3 + right] as number
      gradient[base + before * 3 + right] = (gradient[base + before * 3 + right] as number) - 1
      for (let label = 0; label < 3; label++) {
        const a = (alpha[(i - 1) * 3 + label] as number) / (scale[i] as number)
        for (let to = 0; to < 3; to++) {
          const k = base + label * 3 + to
          gradient[k] =
            (gradient[k] as number) +
            a *
              (moves[label * 3 + to] as number) *
              (weight[i * 3 + to] as number) *
              (beta[i * 3 + to] as number)
        }
      }
    }
  }
  return loss
}
