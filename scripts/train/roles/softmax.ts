import { type PairFeature, pairFeatureNames } from '../../../src/core/fit/roles/pair-features'
import { chancesFrom, type RelationWeights, relations } from '../../../src/core/fit/roles/relate'
import { minimise } from '../minimise'
import type { LabelledPair } from './sources'

export interface PairRow {
  pair: LabelledPair
  features: Record<PairFeature, number>
}

/** How much of a label is its own where a careful reader may say another one too. */
const ofMain = 0.7

const softLabel = ({ relation, also }: LabelledPair): number[] =>
  relations.map(one => {
    const main = also.length > 0 ? ofMain : 1
    return (one === relation ? main : 0) + (also.includes(one) ? (1 - ofMain) / also.length : 0)
  })

/** Each pair counts twice, as it is and without what the groups of names say: else the model leans on the list. */
export function learnRelations(rows: readonly PairRow[], l2: number): RelationWeights {
  const inputs = rows.flatMap(({ pair, features }) => [
    { x: pairFeatureNames.map(name => features[name]), y: softLabel(pair), weight: 0.6 },
    {
      x: pairFeatureNames.map(name => (name === 'oneGroup' || name === 'twoGroups' ? 0 : features[name])),
      y: softLabel(pair),
      weight: 0.4,
    },
  ])
  const size = pairFeatureNames.length
  const mean = pairFeatureNames.map(
    (_, i) => inputs.reduce((sum, { x }) => sum + (x[i] ?? 0), 0) / inputs.length,
  )
  const spread = pairFeatureNames.map(
    (_, i) =>
      Math.sqrt(inputs.reduce((sum, { x }) => sum + ((x[i] ?? 0) - (mean[i] ?? 0)) ** 2, 0) / inputs.length) +
      1e-6,
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
        const p = chancesFrom(
          relations.map((_, c) => x.reduce((sum, value, i) => sum + value * (w[c * width + i] ?? 0), 0)),
        )
        relations.forEach((_, c) => {
          loss -= weight * (y[c] ?? 0) * Math.log((p[c] ?? 0) + 1e-12)
          const g = weight * ((p[c] ?? 0) - (y[c] ?? 0))
          for (let i = 0; i < width; i++)
            gradient[c * width + i] = (gradient[c * width + i] ?? 0) + g * (x[i] ?? 0)
        })
      }
      return loss
    },
    width * relations.length,
    { iterations: 300, l2 },
  )
  return relations.map((_, c) => {
    const row = [...solution.slice(c * width, (c + 1) * width)]
    const plain = row.slice(0, size).map((weight, i) => weight / (spread[i] ?? 1))
    const constant = plain.reduce((sum, weight, i) => sum - weight * (mean[i] ?? 0), row[size] ?? 0)
    return [...plain, constant].map(weight => Number(weight.toPrecision(5)))
  })
}
