import { type PairFeature, pairFeatureNames } from './pair-features'

export const relations = ['same', 'near', 'other'] as const
export type Relation = (typeof relations)[number]

/** For each relation a weight for each feature, and a last one that is added whatever they say. */
export type RelationWeights = readonly (readonly number[])[]

/** How likely each relation is, in their order; they add up to 1. */
export function chancesOf(weights: RelationWeights, features: Record<PairFeature, number>): number[] {
  const scores = weights.map(row =>
    pairFeatureNames.reduce(
      (sum, name, i) => sum + (row[i] ?? 0) * features[name],
      row[pairFeatureNames.length] ?? 0,
    ),
  )
  return chancesFrom(scores)
}

/** Scores as shares of 1 (softmax). */
export function chancesFrom(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const raised = scores.map(score => Math.exp(score - top))
  const all = raised.reduce((sum, x) => sum + x, 0)
  return raised.map(x => x / all)
}
