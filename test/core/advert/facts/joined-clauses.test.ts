import { describe, expect, it } from 'vitest'
import { findAuthorizations } from '../../../../src/core/advert/facts/authorization'
import { findDeadline } from '../../../../src/core/advert/facts/deadline'
import { levelInTitle } from '../../../../src/core/advert/facts/level'
import { findOnsiteDays } from '../../../../src/core/advert/facts/onsite-days'
import { findPay } from '../../../../src/core/advert/facts/pay'
import { findSponsorship } from '../../../../src/core/advert/facts/sponsorship'
import { findWorkMode, isPlainlyOnsite } from '../../../../src/core/advert/facts/work-mode'
import { readAdvert } from '../../../../src/core/advert/read-advert'
import { findYears } from '../../../../src/core/advert/requirements/years'

describe('pay', () => {
  const pay = (text: string) => {
    const found = findPay(text)
    return found && [found.min, found.max, found.currency, found.period]
  }
  it.each([
    ['£11.90 an hour to begin, £12.80 an hour with the certificate', [11.9, 12.8, 'GBP', 'hour']],
    ['€14,20/Std., nach 3 Monaten €15,10/Std.', [14.2, 15.1, 'EUR', 'hour']],
    ['$23 an hour weekdays, $29 an hour Sundays', [23, 29, 'USD', 'hour']],
    ['$17/hr while you train, $19/hr afterwards', [17, 19, 'USD', 'hour']],
    ['£24k basic rising to £28k after probation', [24000, 28000, 'GBP', 'year']],
    ['€2,300 a month at first, €2,550 from the second year', [2300, 2550, 'EUR', 'month']],
    ['£24k basic, and £5k after your first sale', [24000, 24000, 'GBP', 'year']],
    // Of another period, or of somebody else.
    ['$26 an hour, about $1,040 a week', [26, 26, 'USD', 'hour']],
    ['Wage: to $31 per hour', [null, 31, 'USD', 'hour']],
    ['Earn to €39,000', [null, 39000, 'EUR', 'year']],
    ['OTE £61k (basic £38k)', [38000, 38000, 'GBP', 'year']],
    ['Base $58k–$64k (OTE $110k–$120k)', [58000, 64000, 'USD', 'year']],
    ['Bruttojahresgehalt ab 36.400,- EUR mit Bereitschaft zur Überzahlung', [36400, null, 'EUR', 'year']],
    ['Bruttomonatslohn: EUR 2.870,—', [2870, 2870, 'EUR', 'month']],
  ])('%s', (text, expected) => expect(pay(text)).toEqual(expected))
})

describe('where the work is done', () => {
  it.each([
    ['Your hours are spread between the kiln room in Delft and home.', 'hybrid'],
    ['You divide your week between home and our Ghent pottery', 'hybrid'],
    ['Du teilst deine Zeit zwischen Werkstatt und Zuhause auf', 'hybrid'],
    ['You are in the studio Monday to Wednesday and at home the rest', 'hybrid'],
    ['At least 40% of your time in our Tampere hub', 'hybrid'],
    ['From our office or from home, as you like', 'hybrid'],
    ['Zwei Wochen „Work from anywhere“ im Jahr', null],
    ['A good balance between work and home', null],
    ['You drive between home visits and the surgery', null],
    ['We are unable to consider working from home', 'onsite'],
    ['Le travail à distance est exclu', 'onsite'],
    ['Homeoffice schließen wir für diese Stelle aus', 'onsite'],
    ['O teletrabalho está excluído', 'onsite'],
  ])('%s: %s', (text, mode) => expect(findWorkMode(text)?.value ?? null).toBe(mode))

  it('knows plainly whose place it is by a whole week there', () => {
    expect(isPlainlyOnsite('You are at our Skipton office five days a week')).toBe(true)
    expect(isPlainlyOnsite('An office-based role')).toBe(true)
    expect(isPlainlyOnsite('You will work on site in Skipton every day')).toBe(true)
    expect(isPlainlyOnsite('You are at our Skipton office four days a week')).toBe(false)
  })

  it.each([
    ['Mondays, Tuesdays and Fridays in the Turku office, otherwise from home', [3, 3]],
    ['Büropräsenz: Di und Do', [2, 2]],
    ['Two days in five at the clinic', [2, 2]],
    ['Office attendance twice weekly', [2, 2]],
    ['In the lab Monday to Thursday and at home on Fridays', [4, 4]],
  ])('%s: %j days', (text, days) => {
    const found = findOnsiteDays(text)?.value
    expect(found && [found.min, found.max]).toEqual(days)
  })

  it('reads days right below the heading that asks where', () => {
    const lines = ['Your tasks', 'Clean the cages', 'Where you work', 'In the office: Tuesdays and Thursdays']
    expect(readAdvert({ title: 'Zookeeper', company: '', lines }).facts.daysOnSite?.value).toEqual({
      min: 2,
      max: 2,
    })
  })
})

describe('hard conditions', () => {
  it.each([
    ['Anxious about papers? Don’t be: we sponsor the visa.', ['sponsorship-offered']],
    ['Do not be put off – we sponsor visas.', ['sponsorship-offered']],
    ['Never mind the permit, we sponsor visas.', ['sponsorship-offered']],
    ['We support relocation and work permits', ['sponsorship-offered']],
    ['Please note: we do not sponsor visas.', ['no-sponsorship']],
    ['Not on offer: visa sponsorship', ['no-sponsorship']],
  ])('%s', (text, said) => expect(findSponsorship(text).map(one => one.value)).toEqual(said))

  it.each([
    ['Se exige nacionalidad peruana', ['citizenship']],
    ['É preciso ter nacionalidade brasileira', ['citizenship']],
    ['Je bezit de Belgische nationaliteit', ['citizenship']],
    ['Reserved for Qatari nationals', ['citizenship']],
    ['Personas de toda nacionalidad', []],
    ['Die Staatsangehörigkeit spielt keine Rolle', []],
    ['La nationalité n’a pas d’importance', []],
  ])('%s', (text, said) => expect(findAuthorizations(text).map(one => one.value)).toEqual(said))
})

it.each([
  ['We’ll keep this advert up until 11 February 2027', '2027-02-11'],
  ['Diese Stellenanzeige ist bis zum 19.02.2027 online', '2027-02-19'],
  ['L’offre reste en ligne jusqu’au 12 mars 2027', '2027-03-12'],
  ['Applications received after 8 March 2027 are not read', '2027-03-08'],
  ['We close this vacancy on 18 March 2027', '2027-03-18'],
  ['De sollicitatietermijn loopt tot en met 9 maart 2027', '2027-03-09'],
  ['The contract runs until 31 March 2027', null],
])('%s: closes %s', (text, date) => expect(findDeadline(text)?.value.date ?? null).toBe(date))

it.each([
  ['Lead Joiner', 'senior'],
  ['Lead Midwife', 'senior'],
  ['Oberärztin Urologie', 'senior'],
  ['Lehrling Zimmerei', 'junior'],
  ['Lead Generation Caller', null],
  ['Lead Paint Inspector', null],
  ['Lead Management Clerk', null],
])('%s: %s', (title, level) => expect(levelInTitle(title)?.value ?? null).toBe(level))

it('does not end a sentence behind “mind.”', () => {
  const lines = ['Deine Aufgaben', 'Du pflegst die Beete', 'Anforderungen', 'Berufserfahrung: mind. 4 Jahre']
  expect(readAdvert({ title: 'Gärtnerin', company: '', lines }).facts.yearsMin?.value).toBe(4)
})

it.each([
  ['Vertragslaufzeit: mind. 2 Jahre', []],
  ['Join a bakery with 30+ years of experience in rye', []],
  ['Mindestens eineinhalb Jahre Berufspraxis', [1]],
  ['You join us with 3 years of experience in rye', [3]],
])('%s: %j years', (text, years) => expect(findYears(text).map(one => one.value)).toEqual(years))
