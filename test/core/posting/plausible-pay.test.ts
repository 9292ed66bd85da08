import { expect, it } from 'vitest'
import { isPlausiblePay } from '../../../src/core/posting/plausible-pay'

const pay = (
  min: number | null,
  max: number | null,
  currency: string | null,
  period: 'hour' | 'year' | null,
) => ({
  min,
  max,
  currency,
  period,
})

it('takes what anyone may be paid', () => {
  expect(isPlausiblePay(pay(12.4, 14, 'GBP', 'hour'))).toBe(true)
  expect(isPlausiblePay(pay(null, 4_500_000, 'JPY', 'year'))).toBe(true)
  expect(isPlausiblePay(pay(52_000, 60_000, 'COP', 'hour'))).toBe(true)
  expect(isPlausiblePay(pay(400, 500, 'EUR', null))).toBe(true)
})

it('refuses what nobody is', () => {
  expect(isPlausiblePay(pay(18, 18, 'USD', 'year'))).toBe(false)
  expect(isPlausiblePay(pay(52_000, null, 'USD', 'hour'))).toBe(false)
  expect(isPlausiblePay(pay(90_000, 60_000, 'EUR', 'year'))).toBe(false)
  expect(isPlausiblePay(pay(null, null, 'EUR', 'year'))).toBe(false)
})
