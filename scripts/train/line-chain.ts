import { lineLabels } from '../../src/core/advert/lines/line-labels'

const labels = lineLabels.length

/** Probabilities along a chain: of each label at each line (`line * labels + label`), and of each move. */
interface ChainSums {
  at: Float64Array
  /** Summed over the chain, from × to; not filled unless asked for. */
  moves: Float64Array
}

/**
 * Forward and backward sums over a chain of lines.
 * @param scores of each label at each line. @param factors the exponentials of the transitions, from × to.
 */
export function chainSums(
  scores: Float64Array,
  factors: Float64Array,
  moves: Float64Array | null,
): ChainSums {
  const n = scores.length / labels
  const likely = new Float64Array(n * labels)
  for (let i = 0; i < n; i++) {
    const base = i * labels
    let top = -Infinity
    for (let l = 0; l < labels; l++) top = Math.max(top, scores[base + l] as number)
    for (let l = 0; l < labels; l++) likely[base + l] = Math.exp((scores[base + l] as number) - top)
  }
  const forward = new Float64Array(n * labels)
  const scale = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const base = i * labels
    let sum = 0
    for (let to = 0; to < labels; to++) {
      let into = i === 0 ? 1 : 0
      if (i > 0)
        for (let from = 0; from < labels; from++)
          into += (forward[base - labels + from] as number) * (factors[from * labels + to] as number)
      const value = into * (likely[base + to] as number)
      forward[base + to] = value
      sum += value
    }
    scale[i] = sum
    for (let to = 0; to < labels; to++) forward[base + to] = (forward[base + to] as number) / sum
  }
  const at = new Float64Array(n * labels)
  let next = new Float64Array(labels).fill(1)
  const ahead = new Float64Array(labels)
  for (let i = n - 1; i >= 0; i--) {
    const base = i * labels
    for (let l = 0; l < labels; l++) at[base + l] = (forward[base + l] as number) * (next[l] as number)
    if (i === 0) break
    for (let to = 0; to < labels; to++)
      ahead[to] = ((likely[base + to] as number) * (next[to] as number)) / (scale[i] as number)
    const before = new Float64Array(labels)
    for (let from = 0; from < labels; from++) {
      const came = forward[base - labels + from] as number
      let sum = 0
      for (let to = 0; to < labels; to++) {
        const part = (factors[from * labels + to] as number) * (ahead[to] as number)
        sum += part
        if (moves) moves[from * labels + to] = (moves[from * labels + to] as number) + came * part
      }
      before[from] = sum
    }
    next = before
  }
  return { at, moves: moves ?? new Float64Array(0) }
}
