import { describe, expect, it } from 'vitest'
import { findAuthorizations } from '../../../../src/core/advert/facts/authorization'
import { findDeadline } from '../../../../src/core/advert/facts/deadline'
import { levelInTitle } from '../../../../src/core/advert/facts/level'
import { findOnsiteDays } from '../../../../src/core/advert/facts/onsite-days'
import { findPay } from '../../../../src/core/advert/facts/pay'
import { findSponsorship } from '../../../../src/core/advert/facts/sponsorship'
import { findWorkMode } from '../../../../src/core/advert/facts/work-mode'
import { findDegree } from '../../../../src/core/advert/requirements/degree'
import { plainYears } from '../../../../src/core/advert/requirements/plain-years'
import { findYears } from '../../../../src/core/advert/requirements/years'
import { wordsOf } from '../../../../src/core/advert/words/languages'

describe('where the work is done, by what shares the week', () => {
  it.each([
    ['Divide your week between home and our Tampere office', 'hybrid'],
    ['Home 60 %, office 40 %', 'hybrid'],
    ['Half remote, half in the Bergen office', 'hybrid'],
    ['Two days at home, three days in our mill', 'hybrid'],
    ['Présentiel et distanciel', 'hybrid'],
    ['A blend of on-site and remote working', 'hybrid'],
    ['Teils im Büro, teils zu Hause', 'hybrid'],
    ['Drie dagen per week thuiswerken', 'hybrid'],
    ['Up to 40 percent home office', 'hybrid'],
    ['100% remote; our office is in Cork', 'remote'],
    ['Three weeks of remote working each autumn', null],
    ['Remote July for everybody', null],
    ['15 days a year of working from abroad', null],
    ['Home working option: none', 'onsite'],
    ['Can this be done remotely? No.', 'onsite'],
    ['Thuiswerken is hier niet mogelijk', 'onsite'],
  ])('%s: %s', (text, mode) => expect(findWorkMode(text)?.value ?? null).toBe(mode))

  it.each([
    ['Twice a week in the workshop', [2, 2]],
    ['Office presence: 3 days/week', [3, 3]],
    ['Come into the lab two days a week', [2, 2]],
    ['4 days per week on campus', [4, 4]],
    ['Dos días a la semana en la oficina', [2, 2]],
    ['Office days are Tuesday and Thursday', [2, 2]],
    ['Twice a week we cook for each other', null],
  ])('%s', (text, days) => {
    const found = findOnsiteDays(text)?.value
    expect(found ? [found.min, found.max] : null).toEqual(days)
  })
})

describe('pay in more wordings', () => {
  it.each([
    ['Gehalt: 2.900 € – 3.300 € brutto im Monat', [2900, 3300, 'EUR', 'month']],
    ['€ 2.500,- tot € 2.900,- bruto per maand', [2500, 2900, 'EUR', 'month']],
    ['Salaris tussen € 2.700 en € 3.300 per maand', [2700, 3300, 'EUR', 'month']],
    ['8 200 – 9 400 zł brutto miesięcznie', [8200, 9400, 'PLN', 'month']],
    ['Tagessatz 480 €', [480, 480, 'EUR', 'day']],
    ['$17.50/hr to start', [17.5, null, 'USD', 'hour']],
    ['$51,000 through $63,000 annually', [51000, 63000, 'USD', 'year']],
    ['Lower end $70,000, upper end $88,000 a year', [70000, 88000, 'USD', 'year']],
    ['No less than £23,000 and no more than £27,000 a year', [23000, 27000, 'GBP', 'year']],
    ['€29,000 (starter) – €36,000 (skilled) a year', [29000, 36000, 'EUR', 'year']],
  ])('%s', (text, expected) => {
    const pay = findPay(text)
    expect(pay && [pay.min, pay.max, pay.currency, pay.period]).toEqual(expected)
  })

  it.each(['Fundraising target of £150,000 a year', 'Pension contribution of up to $5,000 per year'])(
    '%s is no pay',
    text => expect(findPay(text)).toBeNull(),
  )
})

describe('years, degrees, levels', () => {
  it.each([
    ['Half a decade behind a counter', 5],
    ['Not less than six years’ experience in a mill', 6],
    ['Zwei- bis vierjährige Berufserfahrung', 2],
    ['Thirty months of experience in a nursery', 2],
    ['Yrs of Exp: 2-5', 2],
    ['Minimaal 4 jaar ervaring', 4],
    ['Min. 1 Jahr Erfahrung', 1],
    ['Three-year apprenticeship as a glazier', null],
    ['Willing to commit for at least 2 years', null],
  ])('%s: %s', (text, years) => expect(findYears(text)[0]?.value ?? null).toBe(years))

  it.each([
    ['Mindestens 2 Jahre Erfahrung, gerne auch 4 Jahre', 2],
    ['Mínimo 3 años, deseable 5 años de experiencia', 3],
  ])('%s: of two numbers the one that is asked, in an English advert', (text, years) =>
    expect(plainYears(text, wordsOf('en')).map(one => one.value)).toEqual([years]),
  )

  it.each([
    ['Licence ou Master en histoire', 'bachelor'],
    ['Associate’s or Bachelor’s degree', 'associate'],
    ['BA/MA in History', 'bachelor'],
    ['Master of your trade', null],
  ])('%s: %s', (text, degree) => expect(findDegree(text)?.value ?? null).toBe(degree))

  it.each([
    ['Graduate Surveyor', 'junior'],
    ['School Principal', null],
    ['Internship Coordinator', null],
    ['Director’s Office Clerk', null],
  ])('%s: %s', (text, level) => expect(levelInTitle(text)?.value ?? null).toBe(level))
})

describe('last days and sponsorship', () => {
  it.each([
    ['Reageren kan tot en met 9 april 2027', '2027-04-09'],
    ['Sista ansökningsdag: 2027-03-04', '2027-03-04'],
    ['We will stop taking applications on 8 June 2027', '2027-06-08'],
    ['Closes 2027 May 6', '2027-05-06'],
    ['Invia il CV entro il 12 maggio 2027', '2027-05-12'],
    ['First day of work: 1 March 2027', null],
  ])('%s: %s', (text, date) => expect(findDeadline(text)?.value.date ?? null).toBe(date))

  it.each([
    ['We are a licensed sponsor and can sponsor your permit.', 'sponsorship-offered'],
    ['We’ll take care of your visa.', 'sponsorship-offered'],
    ['Visa support is part of our offer', 'sponsorship-offered'],
    ['Visa fees are on us', 'sponsorship-offered'],
    ['This post does not attract sponsorship.', 'no-sponsorship'],
    ['Visa sponsorship is excluded', 'no-sponsorship'],
    ['You attract sponsors for the regatta', undefined],
  ])('%s: %s', (text, said) => expect(findSponsorship(text)[0]?.value).toBe(said))
})

describe('who may apply, and what is paid', () => {
  it.each([
    ['You must be a Swiss national', true],
    ['Irish nationality is required', true],
    ['Holders of a Brazilian passport', true],
    ['We hire regardless of nationality', false],
  ])('%s: citizenship %s', (text, asked) =>
    expect(findAuthorizations(text).some(one => one.value === 'citizenship')).toBe(asked),
  )

  it.each([
    ['Rp 6.500.000 – 8.000.000 per bulan', 'IDR', 'month'],
    ['16,40 € die Stunde', 'EUR', 'hour'],
    ['Tagessatz 380 Euro am Tag', 'EUR', 'day'],
  ])('%s: %s a %s', (text, currency, period) => {
    const pay = findPay(text, 'Pay')
    expect([pay?.currency, pay?.period]).toEqual([currency, period])
  })

  it('hears a labelled number of years that is open upwards', () =>
    expect(findYears('Years of experience – 2 or more').map(one => one.value)).toEqual([2]))
})
