import { expect, it } from 'vitest'
import { readAdvert } from '../../../../src/core/advert/read-advert'

const currency = (where: string, pay: string) =>
  readAdvert({
    title: 'Dental Nurse',
    company: '',
    lines: ['About the role', 'You will assist at the chair.', where, 'Pay and benefits', pay],
  }).facts.salary?.value.currency

it.each([
  ['Location: Geelong, VIC 3220', '$31.20 per hour', 'AUD'],
  ['Location: Saskatoon, Saskatchewan', '$26.40 per hour', 'CAD'],
  ['Place of work: Dunedin, New Zealand', '$64,000 per year', 'NZD'],
  ['Location - Bedok, Singapore', '$2,600 per month', 'SGD'],
  ['Location: Boise, Idaho', '$21.10 per hour', 'USD'],
  ['Location: Ontario, California', '$21.10 per hour', 'USD'],
  ['Location: Toronto, Canada or Boston, USA', '$61,000 per year', 'USD'],
  ['Location: Perth, Australia', 'US$61,000 per year', 'USD'],
  ['Our head office moved to Canada in spring', '$61,000 per year', 'USD'],
])('a bare dollar is of the country that %j names: %j', (where, pay, code) => {
  expect(currency(where, pay)).toBe(code)
})
