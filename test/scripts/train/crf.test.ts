import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CrfLoss } from '../../../scripts/train/crf-loss'
import { heaviest } from '../../../scripts/train/tagger'
import { type FlatSentences, trainCrf } from '../../../scripts/train/train-crf'
import { begins, inside, outside, viterbiSpans } from '../../../src/core/advert/tagger/bio-tags'

/** How likely labels, and steps between them, are over every row of labels that a chain allows. */
function bruteForce(scores: number[], transitions: number[]): { tokens: Float64Array; moves: Float64Array } {
  const n = scores.length / 2
  const tokens = new Float64Array(n * 2)
  const moves = new Float64Array(9)
  let total = 0
  const walk = (row: number[], sum: number) => {
    const i = row.length
    if (i === n) {
      total += Math.exp(sum)
      row.forEach((label, t) => {
        if (label > 0) tokens[t * 2 + label - 1] = (tokens[t * 2 + label - 1] ?? 0) + Math.exp(sum)
        const move = t > 0 ? (row[t - 1] ?? 0) * 3 + label : -1
        if (t > 0) moves[move] = (moves[move] ?? 0) + Math.exp(sum)
      })
      return
    }
    const before = row[i - 1]
    for (const label of [outside, begins, inside]) {
      if (label === inside && (before === undefined || before === outside)) continue
      const here = label === outside ? 0 : (scores[i * 2 + label - 1] ?? 0)
      walk([...row, label], sum + here + (before === undefined ? 0 : (transitions[before * 3 + label] ?? 0)))
    }
  }
  walk([], 0)
  return { tokens: tokens.map(value => value / total), moves: moves.map(value => value / total) }
}

describe('ChainError', () => {
  it('knows how likely each label is', () => {
    const grid = fc.integer({ min: -6, max: 6 }).map(n => n / 2)
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }).chain(n => fc.array(grid, { minLength: 2 * n, maxLength: 2 * n })),
        fc.array(grid, { minLength: 9, maxLength: 9 }),
        (scores, transitions) => {
          const n = scores.length / 2
          const error = new CrfLoss(8)
          error.scores.set(scores)
          error.of(new Uint8Array(n), n, transitions)
          const { tokens, moves } = bruteForce(scores, transitions)
          // All the right labels are outside: so are the right steps.
          moves[0] = (moves[0] ?? 0) - (n - 1)
          tokens.forEach((value, i) => {
            expect(error.tokens[i]).toBeCloseTo(value, 6)
          })
          moves.forEach((value, i) => {
            expect(error.moves[i]).toBeCloseTo(value, 6)
          })
        },
      ),
    )
  })
  it('is nothing where the right labels are certain', () => {
    const error = new CrfLoss(4)
    error.scores.set([40, 0, 0, 40, -40, -40])
    error.of(Uint8Array.from([begins, inside, outside]), 3, new Float64Array(9))
    for (const value of [...error.tokens.subarray(0, 6), ...error.moves]) expect(value).toBeCloseTo(0, 6)
  })
})

describe('trainSpanChain', () => {
  // Feature 0 stands at every word, 1 where a span begins, 2 where it goes on.
  const labels = Uint8Array.from([outside, begins, inside, outside, begins, outside])
  const data: FlatSentences = {
    features: Int32Array.from([0, 0, 1, 0, 2, 0, 0, 1, 0]),
    at: Int32Array.from([0, 1, 3, 5, 6, 8, 9]),
    sentences: Int32Array.from([0, 4, 6]),
  }
  const options = { drop: 0.2, rate: 0.3, epochs: 60, averaged: 5, seed: 1 }
  it('learns what tells spans', () => {
    const { weights, transitions } = trainCrf(data, labels, 3, options)
    const scores = Float64Array.from(
      [outside, begins, inside, outside].flatMap(label => [
        (weights[0] ?? 0) + (label > 0 ? (weights[label * 2] ?? 0) : 0),
        (weights[1] ?? 0) + (label > 0 ? (weights[label * 2 + 1] ?? 0) : 0),
      ]),
    )
    expect(viterbiSpans(scores, Float32Array.from(transitions))).toEqual([[1, 3]])
  })
  it('gives the same weights each time, and others from another seed', () => {
    const first = trainCrf(data, labels, 3, options).weights
    expect(trainCrf(data, labels, 3, options).weights).toEqual(first)
    expect(trainCrf(data, labels, 3, { ...options, seed: 2 }).weights).not.toEqual(first)
  })
})

describe('heaviest', () => {
  it('marks the rows that weigh most, by either weight', () => {
    expect([...heaviest(Float64Array.from([0.1, 0.2, 0, -3, 0, 0, 2, 0]), 2)]).toEqual([0, 1, 0, 1])
  })
})
