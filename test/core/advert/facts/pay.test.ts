import { describe, expect, it } from 'vitest'
import { findPay } from '../../../../src/core/advert/facts/pay'

const pay = (text: string, context = '') => {
  const found = findPay(text, context)
  return found && [found.min, found.max, found.currency, found.period]
}

describe('findPay', () => {
  it.each([
    ['$160,000 — $220,000 USD', [160000, 220000, 'USD', 'year']],
    ['80–95k EUR', [80000, 95000, 'EUR', 'year']],
    ['€60K – €80K • 0.5%', [60000, 80000, 'EUR', 'year']],
    ['12-15 LPA', [1200000, 1500000, 'INR', 'year']],
    ['₹12,00,000 - ₹15,00,000 per annum', [1200000, 1500000, 'INR', 'year']],
    ["CHF 95'000 - 120'000", [95000, 120000, 'CHF', 'year']],
    ['Gehalt ab 45.000 € im Jahr', [45000, null, 'EUR', 'year']],
    ['von 3.200 € bis 3.800 € brutto pro Monat', [3200, 3800, 'EUR', 'month']],
    ['Salaire : 2 100 EUR - 2 400 EUR par mois', [2100, 2400, 'EUR', 'month']],
    ['Pay: $18.50 - $22.00 per hour', [18.5, 22, 'USD', 'hour']],
    ['£450 per day', [450, 450, 'GBP', 'day']],
    ['salary up to £45k', [null, 45000, 'GBP', 'year']],
    ['12,50 €/Std.', [12.5, 12.5, 'EUR', 'hour']],
    ['Gehalt: 65-80T€', [65000, 80000, 'EUR', 'year']],
    ['65.000 bis 80.000 Euro p.a.', [65000, 80000, 'EUR', 'year']],
    ['CTC: 8 to 14 Lacs P.A.', [800000, 1400000, 'INR', 'year']],
    ['₹ 6L – ₹ 9L per annum', [600000, 900000, 'INR', 'year']],
    ['Pay: £12 an hour, rising to £13.50 an hour', [12, 13.5, 'GBP', 'hour']],
    ['Salário: R$ 2.100,00 e após 90 dias R$ 2.400,00', [2100, 2400, 'BRL', 'month']],
    ['Pay: £12 an hour. Managers earn £13.50 an hour', [12, 12, 'GBP', 'hour']],
    ['Pay range: $118,000\\.00 - $211,000\\.00', [118000, 211000, 'USD', 'year']],
    ['The salary is 252 000 to 378 000PLNThe offer depends', [252000, 378000, 'PLN', 'year']],
    ['Salary: $95K+', [95000, null, 'USD', 'year']],
    // Whether a month's or a year's, nobody can tell.
    ['PLN 18 000 – 24 000 net', [18000, 24000, 'PLN', null]],
    ['SEK 38 000–45 000/månad', [38000, 45000, 'SEK', 'month']],
    ['Salary 45000-50000', [45000, 50000, null, 'year']],
    ['£40k base, OTE £60k', [40000, 40000, 'GBP', 'year']],
    ['£40,000 basic + uncapped commission (OTE £60,000–£80,000)', [40000, 40000, 'GBP', 'year']],
    ['Earn $80,000 OTE, $45,000 guaranteed base', [45000, 45000, 'USD', 'year']],
    ['€55.000 Fixgehalt plus Jahresbonus', [55000, 55000, 'EUR', 'year']],
    ['Gehalt 48.000 € + 13. Monatsgehalt', [48000, 48000, 'EUR', 'year']],
    ['OTE $180,000 (base $120,000)', [120000, 120000, 'USD', 'year']],
  ])('%s', (text, expected) => expect(pay(text)).toEqual(expected))

  it.each([
    'We raised $8M last year',
    'a $5,000 sign-on bonus',
    'up to $100 per month in fitness reimbursement',
    'a technology stipend of $100 net/month',
    'OTE: $180k–$220k',
    '$120k OTE in the first year',
    'a 401k match',
    'an annual learning stipend ($1,500 per year)',
    'We serve 300,000 customers in 40 countries',
    'managing budgets of $250,000 to $900,000',
    'Reference 45000-50000',
    'in charge of a $12,000 to $15,000 monthly ad budget',
    'used by $95K+ shops',
  ])('is no pay: %s', text => expect(pay(text)).toBeNull())

  it('takes the heading above for what the sum is', () => {
    expect(pay('$74,000 - $101,500 in Springfield and nowhere else', 'Salary range')).toEqual([
      74000,
      101500,
      'USD',
      'year',
    ])
  })

  it('says where the sum stands', () => {
    const text = 'The range is $50,000 to $60,000 a year.'
    const found = findPay(text)
    expect(text.slice(found?.start, found?.end)).toBe('$50,000 to $60,000')
  })
})
