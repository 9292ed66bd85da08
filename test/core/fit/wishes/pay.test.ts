import { describe, expect, it } from 'vitest'
import { findPay } from '../../../../src/core/advert/facts/pay'
import type { ExampleOptions } from '../../../../src/core/checklist/example'
import type { Pay } from '../../../../src/core/posting/posting'
import { duties, told } from './told'

const pay = (
  min: number | null,
  max: number | null,
  currency: string | null = 'EUR',
  period: Pay['period'] = 'year',
): ExampleOptions => ({
  ...duties('Pay as said.'),
  facts: fact => ({ salary: fact({ min, max, currency, period }, 'Pay as said.') }),
})
const asked = (own: string, advert: ExampleOptions) => told('mustHaves', own, advert)

describe('a floor of pay against what an advert says', () => {
  it.each<[string, ExampleOptions, string, string]>([
    ['at least 70,000 EUR', pay(70_000, 80_000), 'for', 'the advert says 70,000 to 80,000 EUR a year'],
    ['at least 70,000 EUR', pay(70_000, null), 'for', 'the advert says from 70,000 EUR a year'],
    ['at least 70,000 EUR', pay(null, 69_999), 'against', 'the advert says up to 69,999 EUR a year'],
    ['at least 70,000 EUR', pay(69_999, 69_999), 'against', 'the advert says 69,999 EUR a year'],
    ['at least 70,000 EUR', pay(60_000, 69_999), 'against', 'the advert says 60,000 to 69,999 EUR a year'],
    [
      'at least 70,000 EUR',
      pay(69_999, 70_000),
      'open',
      'the advert says 69,999 to 70,000 EUR a year: only part of it reaches your floor',
    ],
    [
      'at least 70,000 EUR',
      pay(null, 70_000),
      'open',
      'the advert says up to 70,000 EUR a year: only part of it reaches your floor',
    ],
    [
      'at least 70,000 EUR',
      pay(60_000, null),
      'open',
      'the advert says from 60,000 EUR a year: only part of it reaches your floor',
    ],
    // Another currency, or none, is not compared.
    [
      'at least 70,000 EUR',
      pay(90_000, 99_000, 'USD'),
      'open',
      'the advert says 90,000 to 99,000 USD a year, in another currency',
    ],
    [
      'at least 70,000 EUR',
      pay(90_000, 99_000, null),
      'open',
      'the advert says 90,000 to 99,000 a year; a currency is missing, so the two are not compared',
    ],
    [
      'at least 70k',
      pay(90_000, 99_000),
      'open',
      'the advert says 90,000 to 99,000 EUR a year; a currency is missing, so the two are not compared',
    ],
    [
      'at least 70,000 EUR',
      pay(90_000, 99_000, 'EUR', null),
      'open',
      'the advert says 90,000 to 99,000 EUR, without saying for how long',
    ],
    // What can hardly be the pay of a year.
    [
      'at least 70,000 EUR',
      pay(null, 5_999),
      'open',
      'the advert says up to 5,999 EUR a year, which can hardly be the whole pay',
    ],
    ['at least 70,000 EUR', pay(null, 6_000), 'against', 'the advert says up to 6,000 EUR a year'],
    ['at least 70,000 PLN', pay(null, 600, 'PLN'), 'against', 'the advert says up to 600 PLN a year'],
    [
      'at least 70,000 PLN',
      pay(null, 599, 'PLN'),
      'open',
      'the advert says up to 599 PLN a year, which can hardly be the whole pay',
    ],
    // Of another period, both are counted as full time.
    [
      'at least 20 EUR an hour',
      pay(41_600, null),
      'for',
      'the advert says from 41,600 EUR a year (counted as full time)',
    ],
    [
      'at least 20 EUR an hour',
      pay(null, 41_599),
      'against',
      'the advert says up to 41,599 EUR a year (counted as full time)',
    ],
    [
      'at least 20 EUR an hour',
      pay(41_599, 41_600),
      'open',
      'the advert says 41,599 to 41,600 EUR a year (counted as full time): only part of it reaches your floor',
    ],
    [
      'at least 52,000 EUR',
      pay(200, null, 'EUR', 'day'),
      'for',
      'the advert says from 200 EUR a day (counted as full time)',
    ],
    [
      'at least 52,000 EUR',
      pay(199, 199, 'EUR', 'day'),
      'against',
      'the advert says 199 EUR a day (counted as full time)',
    ],
    [
      'at least 52,000 EUR',
      pay(1_000, null, 'EUR', 'week'),
      'for',
      'the advert says from 1,000 EUR a week (counted as full time)',
    ],
    [
      'at least 52,000 EUR',
      pay(999, 999, 'EUR', 'week'),
      'against',
      'the advert says 999 EUR a week (counted as full time)',
    ],
    [
      'at least 60,000 EUR',
      pay(5_000, null, 'EUR', 'month'),
      'for',
      'the advert says from 5,000 EUR a month (counted as full time)',
    ],
    [
      'at least 60,000 EUR',
      pay(4_999, 4_999, 'EUR', 'month'),
      'against',
      'the advert says 4,999 EUR a month (counted as full time)',
    ],
    [
      'at least $19.50 an hour',
      pay(19.5, 21, 'USD', 'hour'),
      'for',
      'the advert says 19.50 to 21 USD an hour',
    ],
    ['at least 60,000 EUR', pay(1_250_000, null), 'for', 'the advert says from 1,250,000 EUR a year'],
  ])('%s', (own, advert, side, says) => {
    expect(asked(own, advert)).toEqual({ side, says, quote: 'Pay as said.' })
  })

  it('says nothing where the advert names no pay', () => {
    const silent = { side: 'open', says: 'the advert does not say', quote: null }
    expect(asked('at least 70,000 EUR', duties('Greet guests.'))).toEqual(silent)
    expect(asked('at least 70,000 EUR', pay(null, null))).toEqual(silent)
  })

  it('takes what the page names where the text names none, and what the user corrected before both', () => {
    const paid = { min: 80_000, max: null, currency: 'EUR', period: 'year' as const }
    const page = { fields: { baseSalary: paid } }
    expect(asked('at least 70,000 EUR', { ...duties('Greet guests.'), ...page })).toEqual({
      side: 'for',
      says: 'the advert says from 80,000 EUR a year',
      quote: null,
    })
    expect(asked('at least 70,000 EUR', { ...pay(null, 60_000), ...page }).side).toBe('against')
    expect(asked('at least 70,000 EUR', { ...pay(null, 60_000), corrected: { baseSalary: paid } }).side).toBe(
      'for',
    )
  })

  it('is a wish only where an amount stands', () => {
    expect(findPay('fair pay', 'salary')).toBeNull()
    expect(asked('fair pay', pay(70_000, null)).says).not.toContain('70,000')
  })
})
