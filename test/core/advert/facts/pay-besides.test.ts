import { expect, it } from 'vitest'
import { findPayBesides } from '../../../../src/core/advert/facts/pay-besides'
import { readAdvert } from '../../../../src/core/advert/read-advert'

/** Kind, lower and upper end of the sum or of the share, and the words. */
const besides = (text: string) =>
  findPayBesides(text).map(({ value: { kind, min, max, period, percent }, start, end }) => [
    kind,
    percent ? [percent.min, percent.max, '%'] : [min, max, period],
    text.slice(start, end),
  ])

it.each([
  ['£40k base, OTE £60k', [['on-target', [60_000, 60_000, 'year'], 'OTE £60k']]],
  [
    '£40,000 basic + uncapped commission (OTE £60,000–£80,000)',
    [
      ['commission', [null, null, null], 'uncapped commission'],
      ['on-target', [60_000, 80_000, 'year'], 'OTE £60,000–£80,000'],
    ],
  ],
  ['$120,000 base plus 10% annual bonus', [['bonus', [10, 10, '%'], '10% annual bonus']]],
  ['Jahresbonus bis zu 20 %', [['bonus', [null, 20, '%'], 'Jahresbonus bis zu 20 %']]],
  ['Equity: .15%-.3%', [['equity', [0.15, 0.3, '%'], 'Equity: .15%-.3%']]],
  ['0.1%–0.5% equity', [['equity', [0.1, 0.5, '%'], '0.1%–0.5% equity']]],
  ['a $5,000 sign-on bonus', [['sign-on', [5_000, 5_000, null], '$5,000 sign-on bonus']]],
  ['a signing bonus of up to €3,000', [['sign-on', [null, 3_000, null], 'signing bonus of up to €3,000']]],
  [
    'Competitive salary, stock options and a performance bonus',
    [
      ['equity', [null, null, null], 'stock options'],
      ['bonus', [null, null, null], 'performance bonus'],
    ],
  ],
  ['Rémunération variable jusqu’à 15 %', [['bonus', [null, 15, '%'], 'Rémunération variable jusqu’à 15 %']]],
  ['30.000 € + 10% variable por objetivos', [['bonus', [10, 10, '%'], '10% variable']]],
  ['Salário + comissões', [['commission', [null, null, null], 'comissões']]],
  ['RAL 35.000 € più premio di risultato', [['bonus', [null, null, null], 'premio di risultato']]],
  ['48.000 € + Provision', [['commission', [null, null, null], 'Provision']]],
  // Nothing of it is paid to who is hired, or it is no money.
  ['We stand for diversity, equity and inclusion', []],
  ['You come from private equity', []],
  ['Bonus points if you know Go', []],
  ['Bonus: experience with looms', []],
  ['Knowing SAP is a bonus', []],
  ['A referral bonus of $500', []],
  ['Refer a friend and earn a bonus of up to $500', []],
  ['the minimum and maximum target compensation', []],
  ['Equity Grade 13', []],
  ['The European Commission pays for it', []],
  ['Provision of care at home', []],
  ['Two sign languages', []],
])('reads what "%s" pays beside the base', (text, expected) => {
  expect(besides(text)).toEqual(expected)
})

it('knows words that speak of pay in one language only', () => {
  expect(findPayBesides('prime customers and the provision of looms', 'en')).toEqual([])
  expect(findPayBesides('Provision infrastructure', 'en')).toEqual([])
  expect(findPayBesides('une prime annuelle', 'fr').map(one => one.value.kind)).toEqual(['bonus'])
  expect(findPayBesides('Fixgehalt und Provision', 'de').map(one => one.value.kind)).toEqual(['commission'])
})

it('keeps it beside the pay, never in it, each with its own words', () => {
  const lines = [
    'Sell looms to mills in the north.',
    'What we offer',
    '£40k base, OTE £60k',
    'Annual bonus of 5% and share options',
    'Requirements',
    'Experience with commission plans and equity research',
  ]
  const { facts } = readAdvert({ title: 'Sales Manager', company: 'Quillbrook Looms', lines })
  expect(facts.salary?.value).toEqual({ min: 40_000, max: 40_000, currency: 'GBP', period: 'year' })
  expect(facts.besidesPay?.map(fact => [fact.value.kind, fact.quote.line, fact.quote.text])).toEqual([
    ['on-target', 2, 'OTE £60k'],
    ['bonus', 3, 'Annual bonus of 5%'],
    ['equity', 3, 'share options'],
  ])
})

it('has no list where nothing of it is said', () => {
  expect(
    readAdvert({ title: 'Weaver', company: '', lines: ['£14 an hour'] }).facts.besidesPay,
  ).toBeUndefined()
})
