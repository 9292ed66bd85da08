import { describe, expect, it } from 'vitest'
import { fitDefaults, fitLines, type LineSequence, likelihoods } from '../../../scripts/train/fit-lines'
import { chainSums } from '../../../scripts/train/line-chain'
import { lineLabels } from '../../../src/core/advert/lines/line-labels'

const labels = lineLabels.length

/** The same by adding up every way through a short chain. */
function everyWay(
  scores: Float64Array,
  transitions: Float64Array,
): { at: Float64Array; moves: Float64Array } {
  const n = scores.length / labels
  const at = new Float64Array(n * labels)
  const moves = new Float64Array(labels * labels)
  let total = 0
  const go = (way: number[], value: number): void => {
    if (way.length === n) {
      const weight = Math.exp(value)
      total += weight
      for (const [i, label] of way.entries()) {
        at[i * labels + label] = (at[i * labels + label] ?? 0) + weight
        if (i > 0) {
          const move = (way[i - 1] ?? 0) * labels + label
          moves[move] = (moves[move] ?? 0) + weight
        }
      }
      return
    }
    const last = way.at(-1)
    for (let label = 0; label < labels; label++)
      go(
        [...way, label],
        value +
          (scores[way.length * labels + label] ?? 0) +
          (last === undefined ? 0 : (transitions[last * labels + label] ?? 0)),
      )
  }
  go([], 0)
  return { at: at.map(value => value / total), moves: moves.map(value => value / total) }
}

describe('the sums over a chain', () => {
  it('are those of all ways through it', () => {
    const scores = Float64Array.from({ length: 3 * labels }, (_, i) => Math.sin(i * 1.7) * 2)
    const transitions = Float64Array.from({ length: labels * labels }, (_, i) => Math.cos(i * 0.9))
    const moves = new Float64Array(labels * labels)
    const { at } = chainSums(scores, transitions.map(Math.exp), moves)
    const truth = everyWay(scores, transitions)
    for (let i = 0; i < at.length; i++) expect(at[i]).toBeCloseTo(truth.at[i] ?? 0, 8)
    for (let i = 0; i < moves.length; i++) expect(moves[i]).toBeCloseTo(truth.moves[i] ?? 0, 8)
  })
})

describe('fitting', () => {
  const sequence = (rows: number[], label: number[]): LineSequence => {
    const wanted = new Float64Array(label.length * labels)
    for (const [i, one] of label.entries()) wanted[i * labels + one] = 1
    return { rows: rows.map(row => Int32Array.of(row)), wanted, weight: 1 }
  }
  const likeliest = (at: Float64Array, line: number): number => {
    const here = at.subarray(line * labels, (line + 1) * labels)
    return here.indexOf(Math.max(...here))
  }

  it('learns a feature where it tells, and the order of labels where it does not', () => {
    const adverts = Array.from({ length: 30 }, () => sequence([0, 2, 1, 2], [0, 3, 6, 7]))
    const weights = fitLines(adverts, new Uint8Array(3), { ...fitDefaults, drop: 0.2 }, 1)
    const at = likelihoods(
      weights,
      [0, 2, 1, 2].map(row => Int32Array.of(row)),
    )
    expect([0, 1, 2, 3].map(line => likeliest(at, line))).toEqual([0, 3, 6, 7])
  })

  it('gives the same weights for the same data', () => {
    const adverts = [sequence([0, 1], [0, 4]), sequence([1, 0], [4, 0])]
    const [one, two] = [1, 2].map(() => fitLines(adverts, new Uint8Array(2), fitDefaults, 3))
    expect(one).toEqual(two)
  })
})
