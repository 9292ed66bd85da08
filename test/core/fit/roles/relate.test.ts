import { expect, it } from 'vitest'
import { type PairFeature, pairFeatureNames } from '../../../../src/core/fit/roles/pair-features'
import { chancesFrom, chancesOf } from '../../../../src/core/fit/roles/relate'

it('makes shares of one of scores, however large they are', () => {
  expect(chancesFrom([0, 0])).toEqual([0.5, 0.5])
  const [a = 0, b = 0] = chancesFrom([Math.log(3), 0])
  expect([a, b]).toEqual([expect.closeTo(0.75, 9), expect.closeTo(0.25, 9)])
  expect(chancesFrom([1_000, 0])[0]).toBe(1)
  expect(chancesFrom([-1_000, -1_000])).toEqual([0.5, 0.5])
})

it('adds a weight for each feature and one that is there whatever they say', () => {
  const features = Object.fromEntries(pairFeatureNames.map(name => [name, 0])) as Record<PairFeature, number>
  const row = (first: number, last: number) => [first, ...pairFeatureNames.slice(1).map(() => 0), last]
  const odds = (weights: number[][], cosine: number) => {
    const [a = 0, b = 0] = chancesOf(weights, { ...features, cosine })
    return a / b
  }
  expect(odds([row(2, 0), row(0, 0)], 0)).toBeCloseTo(1, 6)
  expect(odds([row(2, 0), row(0, 0)], 1)).toBeCloseTo(Math.exp(2), 6)
  expect(odds([row(2, 0), row(0, 0)], 0.5)).toBeCloseTo(Math.exp(1), 6)
  expect(odds([row(0, 1), row(0, 0)], 1)).toBeCloseTo(Math.exp(1), 6)
  expect(odds([[], row(0, 0)], 1)).toBeCloseTo(1, 6)
})
