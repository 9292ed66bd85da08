import { inside, outside, spanColumns } from '../../src/core/advert/tagger/bio-tags'

const labelCount = 3

/** The loss of a conditional random field: how far it is from the right labels of one sentence, by the forward and backward sums. */
export class CrfLoss {
  /** In: two scores a token (begins, inside). */
  readonly scores: Float64Array
  /** Out: how much likelier than right begins and inside are at each token. */
  readonly tokens: Float64Array
  /** Out: the same of the steps from label to label. */
  readonly moves = new Float64Array(labelCount * labelCount)
  private readonly weight: Float64Array
  private readonly forward: Float64Array
  private readonly backward: Float64Array
  private readonly scale: Float64Array
  private readonly step = new Float64Array(labelCount * labelCount)

  /** @param longest tokens that a sentence may have; what follows is not looked at. */
  constructor(readonly longest: number) {
    this.scores = new Float64Array(longest * spanColumns)
    this.tokens = new Float64Array(longest * spanColumns)
    this.weight = new Float64Array(longest * labelCount)
    this.forward = new Float64Array(longest * labelCount)
    this.backward = new Float64Array(longest * labelCount)
    this.scale = new Float64Array(longest)
  }

  /** @param labels the right ones of the sentence's `n` tokens. @param transitions 3 × 3, as logarithms. */
  of(labels: Uint8Array, n: number, transitions: ArrayLike<number>): void {
    for (let k = 0; k < 9; k++) this.step[k] = Math.exp(transitions[k] ?? 0)
    this.step[outside * labelCount + inside] = 0
    this.sumForward(n)
    this.sumBackward(n)
    this.compare(labels, n)
  }

  private sumForward(n: number): void {
    const { scores, weight, forward, step, scale } = this
    for (let i = 0; i < n; i++) {
      const b = scores[i * 2] as number
      const j = scores[i * 2 + 1] as number
      const top = Math.max(0, b, j)
      const at = i * labelCount
      weight[at] = Math.exp(-top)
      weight[at + 1] = Math.exp(b - top)
      weight[at + 2] = Math.exp(j - top)
      let sum = 0
      for (let to = 0; to < labelCount; to++) {
        let into = to === inside ? 0 : 1
        if (i > 0) {
          const p = at - labelCount
          into =
            (forward[p] as number) * (step[to] as number) +
            (forward[p + 1] as number) * (step[3 + to] as number) +
            (forward[p + 2] as number) * (step[6 + to] as number)
        }
        const value = into * (weight[at + to] as number)
        forward[at + to] = value
        sum += value
      }
      for (let to = 0; to < labelCount; to++) forward[at + to] = (forward[at + to] as number) / sum
      scale[i] = sum
    }
  }

  private sumBackward(n: number): void {
    const { weight, backward, step, scale } = this
    for (let i = n - 1; i >= 0; i--)
      for (let label = 0; label < labelCount; label++) {
        let out = 1
        if (i < n - 1) {
          const q = (i + 1) * labelCount
          out = 0
          for (let to = 0; to < labelCount; to++)
            out +=
              (step[label * 3 + to] as number) * (weight[q + to] as number) * (backward[q + to] as number)
          out /= scale[i + 1] as number
        }
        backward[i * labelCount + label] = out
      }
  }

  private compare(labels: Uint8Array, n: number): void {
    const { weight, forward, backward, step, scale, tokens, moves } = this
    moves.fill(0)
    for (let i = 0; i < n; i++) {
      const right = labels[i] ?? outside
      for (let label = 1; label < labelCount; label++) {
        const at = i * labelCount + label
        tokens[i * spanColumns + label - 1] =
          (forward[at] as number) * (backward[at] as number) - (right === label ? 1 : 0)
      }
      if (i === 0) continue
      const before = (labels[i - 1] ?? outside) * labelCount + right
      moves[before] = (moves[before] as number) - 1
      for (let label = 0; label < labelCount; label++) {
        const share = (forward[(i - 1) * labelCount + label] as number) / (scale[i] as number)
        for (let to = 0; to < labelCount; to++) {
          const move = label * labelCount + to
          const at = i * labelCount + to
          moves[move] =
            (moves[move] as number) +
            share * (step[move] as number) * (weight[at] as number) * (backward[at] as number)
        }
      }
    }
  }
}
