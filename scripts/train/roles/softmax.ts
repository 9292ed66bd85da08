import { type PairFeature, pairFeatureNames } from '../../../src/core/fit/roles/pair-features'
import { minimise } from '../minimise'
import type { LabelledPair, Relation } from './sources'

export const relations: readonly Relation[] = ['same', 'near', 'other']

/** Weights for each relation on features of mean 0 and spread 1; the last of a row is added to all. */
export interface Softmax {
  mean: number[]
  spread: number[]
  weights: number[][]
}

export interface PairRow {
  pair: LabelledPair
  features: Record<PairFeature, number>
}

const softLabel = ({ relation, also }: LabelledPair): number[] =>
  relations.map(one => {
    const main = also.length > 0 ? 0.6 : 1
    return (one === relation ? main : 0) + (also.includes(one) ? 0.4 / also.length : 0)
  })

/** Each pair counts twice, as it is and without what the groups of names say: else the model leans on the list. */
export function learnRelations(rows: readonly PairRow[], l2: number): Softmax {
  const inputs = rows.flatMap(({ pair, features }) => [
    { x: pairFeatureNames.map(name => features[name]), y: softLabel(pair), weight: 0.6 },
    {
      x: pairFeatureNames.map(name => (name === 'oneGroup' || name === 'twoGroups' ? 0 : features[name])),
      y: softLabel(pair),
      weight: 0.4,
    },
  ])
  const size = pairFeatureNames.length
  const mean = pairFeatureNames.map((_, i) => inputs.reduce((sum, { x }) => sum + (x[i] ?? 0), 0) / inputs.length)
  const spread = pairFeatureNames.map(
    (_, i) =>
      Math.sqrt(inputs.reduce((sum, { x }) => sum + ((x[i] ?? 0) - (mean[i] ?? 0)) ** 2, 0) / inputs.length) + 1e-6,
  )
  const scaled = inputs.map(({ x, y, weight }) => ({
    x: [...x.map((value, i) => (value - (mean[i] ?? 0)) / (spread[i] ?? 1)), 1],
    y,
    weight,
  }))
  const width = size + 1
  const solution = minimise(
    (w, gradient) => {
      gradient.fill(0)
      let loss = 0
      for (const { x, y, weight } of scaled) {
        const p = chances(relations.map((_, c) => x.reduce((sum, value, i) => sum + value * (w[c * width + i] ?? 0), 0)))
        relations.forEach((_, c) => {
          loss -= weight * (y[c] ?? 0) * Math.log((p[c] ?? 0) + 1e-12)
          const g = weight * ((p[c] ?? 0) - (y[c] ?? 0))
          for (let i = 0; i < width; i++) gradient[c * width + i] = (gradient[c * width + i] ?? 0) + g * (x[i] ?? 0)
        })
      }
      return loss
    },
    width * relations.length,
    { iterations: 300, l1: 0, l2 },
  )
  return { mean, spread, weights: relations.map((_, c) => [...solution.slice(c * width, (c + 1) * width)]) }
}

function chances(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const raised = scores.map(score => Math.exp(score - top))
  const sum = raised.reduce((all, x) => all + x, 0)
  return raised.map(x => x / sum)
}

/** Chances of same, near and other. */
export const chancesOf = ({ mean, spread, weights }: Softmax, features: Record<PairFeature, number>): number[] =>
  chances(
    weights.map(row =>
      pairFeatureNames.reduce(
        (sum, name, i) => sum + (row[i] ?? 0) * ((features[name] - (mean[i] ?? 0)) / (spread[i] ?? 1)),
        row[pairFeatureNames.length] ?? 0,
      ),
    ),
  )
