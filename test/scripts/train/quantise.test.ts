import { expect, it } from 'vitest'
import { quantise } from '../../../scripts/train/quantise'

it('rounds to as many steps as are asked for, and clips what is larger', () => {
  const weights = Float32Array.from({ length: 100 }, (_, i) => (i % 2 === 0 ? -1 : 1) * (i + 1) * 0.01)
  const { whole, scale } = quantise(weights, 0.5, 4)
  expect(new Set(whole)).toEqual(new Set([-4, -3, -2, -1, 0, 1, 2, 3, 4]))
  expect([whole[98], whole[99]]).toEqual([-4, 4])
  const middle = whole[49] ?? 0
  expect(Math.abs(middle * scale - 0.5)).toBeLessThanOrEqual(scale / 2)
})

it('leaves nothing of nothing', () => {
  expect([...quantise(new Float32Array(3), 0.9).whole]).toEqual([0, 0, 0])
})
