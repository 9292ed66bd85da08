import { describe, expect, it } from 'vitest'
import { findDeadline } from '../../../../src/core/advert/facts/deadline'
import { levelInTitle } from '../../../../src/core/advert/facts/level'
import { findOnsiteDays } from '../../../../src/core/advert/facts/onsite-days'
import { findPay } from '../../../../src/core/advert/facts/pay'
import { findSponsorship } from '../../../../src/core/advert/facts/sponsorship'
import { findWorkMode } from '../../../../src/core/advert/facts/work-mode'
import { readAdvert } from '../../../../src/core/advert/read-advert'
import { findDegree } from '../../../../src/core/advert/requirements/degree'
import { findYears } from '../../../../src/core/advert/requirements/years'
import { findSkills } from '../../../../src/core/advert/skills/find-skills'

/** The facts of an advert for one line of what it asks. */
const asking = (line: string) =>
  readAdvert({
    title: 'Roofer',
    company: '',
    lines: ['Your work', 'Lay tiles and slates', 'Requirements', line, 'Steady hands', 'A head for heights'],
  }).facts

describe('years of which one half is said once', () => {
  it.each([
    ['Preferably 6 years, but at least 3', 3],
    ['Ideally 5 years on roofs, minimum 2', 2],
    ['4 yrs min; 7 yrs pref.', 4],
    ['Mind. 2 Jahre Erfahrung, wünschenswert 5 Jahre', 2],
    ['Idealerweise 4 Jahre Erfahrung, mindestens 1', 1],
    ['De préférence 5 ans d’expérience, au minimum 3', 3],
    ['Ideally 7 years of experience but no less than 4', 4],
    ['Experience (years) 6', 6],
    ['Experience (yrs.): 2', 2],
    ['Years of experience | 4', 4],
    ['3 years (must), 6 years (nice)', 3],
    ['Must have 3 years, would like 6 years of experience', 3],
  ])('%s', (line, years) => expect(asking(line).yearsMin?.value).toBe(years))

  it.each([
    'You join a gang with more than 25 years of experience on church roofs.',
    'You become part of a workshop with over 40 years of experience in zinc.',
    'Mit über 30 Jahren Erfahrung sind wir der Dachdecker im Tal.',
    'Fort de 20 ans d’expérience, notre atelier grandit.',
    'Backed by 15 years of experience in green roofs, we are growing.',
    'Your workmates have between 4 and 35 years of experience.',
    'A permit valid for at least 3 years',
    'Apprenticeship of 3 years',
    'Notice period of 1 year',
    'With 25 years of experience, Slatehouse is a good place to learn.',
    'For 20 years we have gained experience with thatch.',
    'More than 30 years of experience make us a steady employer.',
    '35 years of experience and still growing',
    'The partners have 28 years of experience in slate.',
    'Fifteen years of experience stand behind our name.',
    'Four years of residence in Norway',
    'Right to work for at least 2 years',
  ])('of others: %s', text => expect(findYears(text)).toEqual([]))

  it('stay asked where the reader is spoken of', () => {
    expect(findYears('Fort de 4 ans d’expérience, vous aimez le terrain.')[0]?.value).toBe(4)
    expect(findYears('Experience of 3 years as a roofer')[0]?.value).toBe(3)
  })
})

describe('where the work is done', () => {
  it.each([
    ['An annual month of working remotely', null],
    ['Remote eligible: N', 'onsite'],
    ['Home office once a week', 'hybrid'],
    ['On site in Leeds four days a week', 'hybrid'],
    ['On-site role in Porto Alegre, three days per week', 'hybrid'],
    ['Vor Ort in Graz mindestens drei Tage pro Woche', 'hybrid'],
    ['Sur site à Nantes, trois jours par semaine', 'hybrid'],
    ['On site in Leeds five days a week', 'onsite'],
    ['On site at our bakery, shifts on weekends', 'onsite'],
    ['Part-time, on site in Leeds, three days a week', 'onsite'],
    ['Anteilige Telearbeit nach der Probezeit', 'hybrid'],
    ['Workshop days: office 3 days, elsewhere 2', 'hybrid'],
    ['Part remote, part in the Bergen yard', 'hybrid'],
    ['Remote with fixed office days in Graz', 'hybrid'],
    ['Semi-remote (Lisbon)', 'hybrid'],
    ['Thuiswerken: één dag per week', 'hybrid'],
    ['Work from anywhere (20 days/year)', null],
    ['Work from home in exceptional cases', null],
    ['Remote (no)', 'onsite'],
    ['Remote work while your child is unwell', null],
    ['Remote weeks around Easter', null],
    ['Remote work is ruled out', 'onsite'],
    ['Home office, max. 40 %', 'hybrid'],
    ['Lavoro agile 3 giorni', 'hybrid'],
    ['Three days Malmö, two days home', 'hybrid'],
    ['Homeoffice: nicht vorgesehen', 'onsite'],
    ['Nur vor Ort', 'onsite'],
    ['Remote/office: 2/3', 'hybrid'],
    ['Remote first; office on Wednesdays', 'hybrid'],
  ])('%s: %s', (text, mode) => expect(findWorkMode(text)?.value ?? null).toBe(mode))

  it.each([
    ['On-site four days, remote one', [4, 4]],
    ['Home 3 days, office 2 days', [2, 2]],
    ['2 out of 5 days on site', [2, 2]],
    ['2 Tage die Woche im Büro', [2, 2]],
  ])('%s', (text, days) => {
    const found = findOnsiteDays(text)?.value
    expect(found ? [found.min, found.max] : null).toEqual(days)
  })
})

describe('the right to work', () => {
  it.each([
    ['We are an approved sponsor and support your move.', 'sponsorship-offered'],
    ['Need a permit? We will look after it.', 'sponsorship-offered'],
    ['No visa yet? Don’t worry, we apply for it.', 'sponsorship-offered'],
    ['We’ll help you get a work visa.', 'sponsorship-offered'],
    ['We don’t just sponsor visas, we find you a room.', 'sponsorship-offered'],
    ['Open to sponsoring visas', 'sponsorship-offered'],
    ['We welcome applicants who need sponsorship.', 'sponsorship-offered'],
    ['Wir sponsern dein Visum.', 'sponsorship-offered'],
    ['We are unable to support visas.', 'no-sponsorship'],
    ['We do not have a sponsor licence.', 'no-sponsorship'],
    ['Neither visa nor relocation help is given.', 'no-sponsorship'],
    ['This post does not qualify for a Skilled Worker visa.', 'no-sponsorship'],
  ])('%s', (text, value) => expect(findSponsorship(text).map(found => found.value)).toEqual([value]))
})

describe('sums', () => {
  it.each([
    ['$26 hr', [26, 26, 'USD', 'hour']],
    ['€400 day', [400, 400, 'EUR', 'day']],
    ['₫18,000,000 - ₫24,000,000 per month', [18_000_000, 24_000_000, 'VND', 'month']],
    ['You sell barns priced from $80,000 to $400,000', null],
    ['Cottages and homes from £250,000', null],
    ['Earn $100 for each new client', null],
    ['Bursaries of up to $5,000 a year for your children', null],
    ['$800 sign-on, $58,000 per year', [58_000, 58_000, 'USD', 'year']],
    ['38/43 K€', [38_000, 43_000, 'EUR', 'year']],
    ['24.000-27.000€ b/a', [24_000, 27_000, 'EUR', 'year']],
    ['€28.000 / €33.000 per year', [28_000, 33_000, 'EUR', 'year']],
    ['(min/max): $50,000 / $60,000 per year', [50_000, 60_000, 'USD', 'year']],
    ['$2,200 twice monthly', [2_200, 2_200, 'USD', null]],
  ])('%s', (text, pay) => {
    const found = findPay(text, 'pay')
    expect(found ? [found.min, found.max, found.currency, found.period] : null).toEqual(pay)
  })
})

it('a line that asks for one language and wishes for another', () => {
  const names = asking('Norwegian is required and Polish is nice to have').languages.map(one => one.value)
  expect(names).toEqual(['Norwegian'])
})

it.each([
  ['PhD or MA/PhD in heritage studies', 'master'],
  ['Associate + 4 years / Bachelor + 1 year', 'associate'],
  ['BA (Hons)', 'bachelor'],
  ['Fachhochschulreife', 'highschool'],
])('the lowest degree of %s', (text, degree) => expect(findDegree(text)?.value).toBe(degree))

it('a softener between two commas, said of what follows', () => {
  const names = asking('Fluent Danish and, ideally, Finnish').languages.map(one => one.value)
  expect(names).toEqual(['Danish'])
})

it.each(['Von Vorteil', 'Les plus', 'Se valorará', 'Diferenciais', 'Mooi meegenomen', 'Icing on the cake'])(
  'what stands under “%s” is wished for, in whatever language the rest is',
  heading => {
    const { facts } = readAdvert({
      title: 'Roofer',
      company: '',
      lines: [
        'Your work',
        'Lay tiles and slates',
        'Requirements',
        'Steady hands',
        heading,
        'Eight years of experience in slate',
      ],
    })
    expect(facts.yearsMin).toBeNull()
  },
)

it('takes no letter of a longer name for a language', () => {
  expect(findSkills('R&D cost planning').map(skill => skill.name)).not.toContain('R')
  expect(findSkills('R and Julia').map(skill => skill.name)).toContain('R')
})

it('a day until which an advert is to be seen', () => {
  expect(findDeadline('This advert will be online until 05/31/2027')?.value.date).toBe('2027-05-31')
})

it.each([
  ['Working Student Estimating', 'junior'],
  ['Adult and Senior Programs Planner', null],
])('level of %s', (title, level) => expect(levelInTitle(title)?.value ?? null).toBe(level))
