import { spanColumns } from '../../src/core/advert/tagger/bio-tags'
import { CrfLoss } from './crf-loss'
import { randomFrom } from './random'

/** Sentences in flat arrays: features of token t are `features[at[t]]` up to `at[t + 1]`. */
export interface FlatSentences {
  features: Int32Array
  at: Int32Array
  /** First token of each sentence, and one past the last of all. */
  sentences: Int32Array
}

export interface CrfOptions {
  /** The part of a token's features that is left out, another one each time. */
  drop: number
  rate: number
  epochs: number
  /** The weights at the ends of so many last epochs are averaged. */
  averaged: number
  seed: number
}

export interface TrainedCrf {
  /** Two weights a feature: begins, inside. */
  weights: Float64Array
  /** 3 × 3. */
  transitions: Float64Array
}

const longest = 1024

/**
 * Learns a conditional random field over BIO tags (outside scores 0), a sentence at a time, with steps that grow small
 * where a weight was moved much (AdaGrad). Each time it sees a token, another part of its features is hidden: no
 * weight can rely on another, and with few labels that is worth several points on what was never seen.
 */
export function trainCrf(
  data: FlatSentences,
  labels: Uint8Array,
  featureCount: number,
  { drop, rate, epochs, averaged, seed }: CrfOptions,
): TrainedCrf {
  const base = featureCount * spanColumns
  const w = new Float64Array(base + 9)
  const moved = new Float64Array(base + 9).fill(1)
  const sum = new Float64Array(base + 9)
  const random = randomFrom(seed)
  const hide = Math.floor(drop * 2 ** 32)
  const { features, at, sentences } = data
  const loss = new CrfLoss(longest)
  const order = Int32Array.from({ length: sentences.length - 1 }, (_, i) => i)
  const shown = new Int32Array(longest * 256)
  const ends = new Int32Array(longest)

  for (let epoch = 0; epoch < epochs; epoch++) {
    const pace = rate * (1 - (0.9 * epoch) / epochs)
    shuffle(order, random)
    for (const s of order) {
      const from = sentences[s] as number
      const n = Math.min(longest, (sentences[s + 1] as number) - from)
      show(from, n)
      loss.of(labels.subarray(from, from + n), n, w.subarray(base))
      move(n, pace)
    }
    if (epoch >= epochs - averaged) for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (w[i] ?? 0)
  }
  const mean = sum.map(value => value / averaged)
  return { weights: mean.slice(0, base), transitions: mean.slice(base) }

  /** Scores a sentence by the features that are not hidden this time. */
  function show(from: number, n: number): void {
    let size = 0
    for (let t = 0; t < n; t++) {
      let b = 0
      let i = 0
      const end = at[from + t + 1] as number
      for (let k = at[from + t] as number; k < end; k++) {
        if (random() < hide || size === shown.length) continue
        const row = (features[k] as number) * spanColumns
        shown[size++] = row
        b += w[row] as number
        i += w[row + 1] as number
      }
      ends[t] = size
      loss.scores[t * 2] = b / (1 - drop)
      loss.scores[t * 2 + 1] = i / (1 - drop)
    }
  }

  /** Moves the weights of what was shown against the loss. */
  function move(n: number, pace: number): void {
    let k = 0
    for (let t = 0; t < n; t++) {
      const b = (loss.tokens[t * 2] as number) / (1 - drop)
      const i = (loss.tokens[t * 2 + 1] as number) / (1 - drop)
      const end = ends[t] as number
      if (Math.abs(b) < 1e-4 && Math.abs(i) < 1e-4) {
        k = end
        continue
      }
      for (; k < end; k++) {
        const row = shown[k] as number
        step(row, b, pace)
        step(row + 1, i, pace)
      }
    }
    for (let m = 0; m < 9; m++) step(base + m, loss.moves[m] as number, pace)
  }

  function step(at: number, slope: number, pace: number): void {
    const size = (moved[at] as number) + slope * slope
    moved[at] = size
    w[at] = (w[at] as number) - (pace * slope) / Math.sqrt(size)
  }
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = random() % (i + 1)
    const one = order[i] as number
    order[i] = order[j] as number
    order[j] = one
  }
}
