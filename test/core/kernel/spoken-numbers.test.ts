import { expect, it } from 'vitest'
import { amountsIn } from '../../../src/core/kernel/spoken-numbers'

it.each([
  ['80.000', [80_000]],
  ['80,000.00', [80_000]],
  ['1.250.000,50', [1_250_000.5]],
  ["85'000", [85_000]],
  ['95 000', [95_000]],
  ['120K', [120_000]],
  ['80-100k', [80_000, 100_000]],
  ['80000-100000', [80_000, 100_000]],
  ['$80,000 - $100,000', [80_000, 100_000]],
  ['12.5', [12.5]],
  ['from 14,75 an hour', [14.75]],
  ['Competitive', []],
])('%s', (text, amounts) => expect(amountsIn(text)).toEqual(amounts))
