import { expect, it } from 'vitest'
import { crownsBeside } from '../../../../src/core/advert/facts/crowns'
import { findPay } from '../../../../src/core/advert/facts/pay'

it.each([
  ['Lön: 31 500 kr per månad', 'SEK', 'month'],
  ['Timelønn fra 215 kr', 'NOK', 'hour'],
  ['Månedsløn 28.500 kr. pr. måned', 'DKK', 'month'],
  ['Løn: kr 27.400,- til 29.100,- pr. måned', 'DKK', 'month'],
] as const)('%s', (text, currency, period) => {
  const pay = findPay(text)
  expect([pay?.currency, pay?.period]).toEqual([currency, period])
})

it('leaves crowns without a country alone', () => expect(crownsBeside('30 000 kr', 0, 6)).toBe(null))
