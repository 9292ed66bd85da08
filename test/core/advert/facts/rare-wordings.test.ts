import { describe, expect, it } from 'vitest'
import { findAuthorizations } from '../../../../src/core/advert/facts/authorization'
import { findDeadline } from '../../../../src/core/advert/facts/deadline'
import { levelInTitle } from '../../../../src/core/advert/facts/level'
import { findOnsiteDays } from '../../../../src/core/advert/facts/onsite-days'
import { findPay } from '../../../../src/core/advert/facts/pay'
import { findSponsorship } from '../../../../src/core/advert/facts/sponsorship'
import { findWorkMode, isPlainlyOnsite } from '../../../../src/core/advert/facts/work-mode'
import { readAdvert } from '../../../../src/core/advert/read-advert'
import { findDegree } from '../../../../src/core/advert/requirements/degree'
import { plainYears } from '../../../../src/core/advert/requirements/plain-years'
import { findYears } from '../../../../src/core/advert/requirements/years'
import { wordsOf } from '../../../../src/core/advert/words/languages'

describe('where the work is done', () => {
  it.each([
    ['Télétravail pendant le mois de juillet', null],
    ['Remote: ❌', 'onsite'],
    ['🚫 Homeoffice', 'onsite'],
    ['Bis zu 40 % mobil arbeiten', 'hybrid'],
    ['Télétravail : 2 j / semaine', 'hybrid'],
    ['Home-based, with a monthly day in Perth', 'remote'],
    ['Smart working nel mese di agosto', null],
    ['2 j de télétravail par semaine', 'hybrid'],
    ['Home-based, with a day a week at our Hull yard', 'hybrid'],
    ['Homeoffice delvist muligt', 'hybrid'],
    ['Largely from home, Thursdays in Lund', 'hybrid'],
    ['Wednesdays from home, otherwise in the practice', 'hybrid'],
    ['Home-based care for older people', null],
    ['The work is done entirely on the ward', 'onsite'],
  ])('%s: %s', (text, mode) => expect(findWorkMode(text)?.value ?? null).toBe(mode))

  it('leaves no doubt', () => {
    expect(isPlainlyOnsite('100 % vor Ort in Husum')).toBe(true)
    expect(isPlainlyOnsite('This post is wholly on site')).toBe(true)
    expect(isPlainlyOnsite('On-site parking')).toBe(false)
  })

  it.each([
    ['40 % in the office', [2, 2]],
    ['Office attendance: 60%', [3, 3]],
    ['Vor Ort: 4 Tage', [4, 4]],
    ['Onsite: 2 days of training', null],
    ['Office days: Mo/We/Fr', [3, 3]],
    ['Bürotage: Mi + Fr', [2, 2]],
    ['1-2 days p/w in our Ghent studio', [1, 2]],
    ['40 % of the week in the studio', [2, 2]],
    ['In the lab We, Th & Fr', [3, 3]],
    ['Présentiel : Ma + Je', [2, 2]],
    ['Office days: 2', [2, 2]],
    ['3 days Bristol hub / 2 days anywhere', [3, 3]],
    ['Office: min. 3 d/week', [3, 3]],
    ['Mon remote, Wed-Fri office', [3, 3]],
    ['80 % of our offices are new', null],
  ])('%s', (text, days) => {
    const found = findOnsiteDays(text)?.value
    expect(found ? [found.min, found.max] : null).toEqual(days)
  })
})

describe('pay', () => {
  it.each([
    ['€15,20 p.u. bruto', [15.2, 15.2, 'EUR', 'hour']],
    ['€ 2.750 – € 3.400 bruto p/m (schaal 6)', [2750, 3400, 'EUR', 'month']],
    ['€ 15,70 p/u', [15.7, 15.7, 'EUR', 'hour']],
    ['€ 2.900 bruto p/mnd', [2900, 2900, 'EUR', 'month']],
    ['月薪 7000-9000元', [7000, 9000, 'CNY', 'month']],
    ['NT$41,000~48,000/月', [41000, 48000, 'TWD', 'month']],
    ['£21,900 (point 3) to £23,400 (point 6) a year', [21900, 23400, 'GBP', 'year']],
    ['Canadian $28.40 an hour', [28.4, 28.4, 'CAD', 'hour']],
    ['RAL 30.000–34.000', [30000, 34000, 'EUR', 'year']],
    ['月給22万円〜28万円', [220000, 280000, 'JPY', 'month']],
    ['Salary from 41k, capped at 49k GBP', [41000, 49000, 'GBP', 'year']],
    ['Salary: lower $48,000; upper $57,000 (annual)', [48000, 57000, 'USD', 'year']],
    ['$29/hr (CAD)', [29, 29, 'CAD', 'hour']],
    ['Average order €31 per hour of opening', null],
  ])('%s', (text, expected) => {
    const pay = findPay(text)
    expect(pay ? [pay.min, pay.max, pay.currency, pay.period] : null).toEqual(expected)
  })
})

it.each([
  ['You are a national of a SADC member state', true],
  ['Posséder la nationalité belge', true],
  ['Être de nationalité belge', true],
  ['Solo ciudadanas peruanas', true],
  ['You help nationals of many countries to settle', false],
])('%s: citizenship %s', (text, asked) =>
  expect(findAuthorizations(text).some(one => one.value === 'citizenship')).toBe(asked),
)

it('takes no question of a form for a refusal', () => {
  expect(findSponsorship('Can you work here without sponsorship? (Yes/No)')).toEqual([])
  expect(findSponsorship('We hire without sponsorship.').map(one => one.value)).toEqual(['no-sponsorship'])
})

it.each([
  ['HR Director', 'executive'],
  ['Group Finance Director', 'executive'],
  ['Finance Director’s Driver', null],
  ['Funeral Director', null],
  ['Graduate Paramedic', 'junior'],
  ['Mitarbeiterin der Geschäftsführung', null],
  ['Head of House', null],
  ['CEO’s Chauffeur', null],
  ['Trainee Manager', 'junior'],
  ['Trainee Coordinator', null],
])('%s: %s', (title, level) => expect(levelInTitle(title)?.value ?? null).toBe(level))

it.each([
  ['Cut-off date: 4 May 2027', '2027-05-04'],
  ['Please don’t apply after 9 June 2027', '2027-06-09'],
  ['Termín pro přihlášky: 9. 6. 2027', '2027-06-09'],
  ['Abgabetermin: 9. Juni 2027', '2027-06-09'],
  ['Plazo: hasta el 9 de junio de 2027', '2027-06-09'],
  ['Deadline 2027. 6. 9.', '2027-06-09'],
])('%s: %s', (text, date) => expect(findDeadline(text)?.value.date ?? null).toBe(date))

it.each([
  ['> 4 yrs on the tools', 4],
  ['Years of Exp. Required — 6+', 6],
  ['No less than six (06) years at sea', 6],
  ['2 yrs req.; 5 yrs pref.', 2],
  ['A decade or more of midwifery', 10],
  ['At least a year of stock taking', 1],
  ['≥ 4 yrs behind the bar', 4],
  ['Exp. (yrs) – 5', 5],
  ['Must: 3 yrs / Nice: 7 yrs', 3],
])('%s: %s', (text, years) =>
  expect(Math.max(...plainYears(text, wordsOf('en')).map(one => one.value))).toBe(years),
)

it.each([
  'Set up 30 years ago, with 12 years of experience in bridges',
  'You work beside a foreman with 20 years of experience',
])('%s: nobody’s of those who apply', text => expect(findYears(text)).toEqual([]))

it('takes what stands below a heading of place for that, whatever the line was taken for', () => {
  const mode = (heading: string) =>
    readAdvert({
      title: 'Welder',
      company: '',
      lines: ['What you do', 'Weld tanks', heading, 'Hybrid, and you choose', '25 days of holiday'],
    }).facts.workMode?.value
  expect(mode('Where')).toBe('hybrid')
  expect(mode('Your tools')).toBeUndefined()
})

it.each([
  ['Licence or Master 1 in geology', 'bachelor'],
  ['Uni-/FH-Abschluss in Pflege', 'bachelor'],
  ['ADN required', 'associate'],
])('%s: %s', (text, degree) => expect(findDegree(text)?.value).toBe(degree))
