import { describe, expect, it } from 'vitest'
import { type ExampleOptions, example, line, must, nice } from '../../../src/core/checklist/example'
import { advertText } from '../../../src/core/fit/advert-text'
import { holdWishes } from '../../../src/core/fit/wishes/hold'
import { say } from '../../../src/words/say'

/** "for", "against", "open" (spoken of, with a quote) or "unsaid". */
function hold(list: 'mustHaves' | 'dealbreakers', own: string, advert: ExampleOptions): string {
  const situation = example({ ...advert, brand: { [list]: [own] } })
  const reason = holdWishes(situation.brand, advertText(situation))[0]
  if (reason?.side === 'open' && /does not say|nothing in the advert/.test(say(reason.text))) return 'unsaid'
  return reason?.side ?? 'none'
}
const duties = (...texts: string[]): ExampleOptions => ({
  title: 'Porter',
  lines: texts.map(text => line('duties', text)),
})
const mode = (value: 'remote' | 'hybrid' | 'onsite', text: string): ExampleOptions => ({
  ...duties(text),
  facts: fact => ({ workMode: fact(value, text) }),
})
const pay = (
  min: number | null,
  max: number | null,
  currency: string | null,
  period: 'hour' | 'year' | null,
): ExampleOptions => ({
  ...duties('Pay as said.'),
  facts: fact => ({ salary: fact({ min, max, currency, period }, 'Pay') }),
})

describe('work mode', () => {
  it.each([
    ['remote', mode('remote', 'Fully remote.'), 'for'],
    ['remote', mode('hybrid', 'We work hybrid.'), 'against'],
    ['remote', mode('onsite', 'On site in Leeds.'), 'against'],
    ['remote or hybrid', mode('hybrid', 'We work hybrid.'), 'for'],
    ['hybrid', mode('remote', 'Fully remote.'), 'for'],
    ['remote or hybrid', mode('onsite', 'We work in person at least 3 days a week.'), 'for'],
    ['remote', mode('onsite', 'We work in person at least 3 days a week.'), 'against'],
    ['remote or hybrid', mode('onsite', 'We work in person 5 days a week.'), 'against'],
    ['remote', duties('Greet guests.'), 'unsaid'],
    ['at most 2 days in the office', mode('hybrid', 'Hybrid: 3 days a week in the office.'), 'against'],
    ['at most 2 days in the office', mode('hybrid', 'Hybrid: one day a week in the office.'), 'for'],
    ['at most 2 days in the office', mode('hybrid', 'We work hybrid.'), 'open'],
  ] as const)('asked for %s', (own, advert, side) => expect(hold('mustHaves', own, advert)).toBe(side))

  it.each([
    ['on-site only', mode('onsite', 'On site in Leeds.'), 'against'],
    ['on-site only', mode('remote', 'Fully remote.'), 'for'],
    ['on-site', mode('hybrid', 'We work hybrid.'), 'open'],
  ] as const)('ruled out %s', (own, advert, side) => expect(hold('dealbreakers', own, advert)).toBe(side))

  const both = (first: string, ...more: string[]): ExampleOptions => ({
    ...duties(first, ...more),
    facts: fact => ({ workMode: fact('onsite', first) }),
  })
  it.each([
    ['remote or hybrid', both('Help us build in person.', 'We work hybrid: a hybrid model.'), 'open'],
    ['remote', both('Help us build in person.', 'You may work from home.'), 'open'],
    ['remote', both('Help us build in person.', 'We work hybrid: a hybrid model.'), 'against'],
  ] as const)('is not broken where another line says %s', (own, advert, side) =>
    expect(hold('mustHaves', own, advert)).toBe(side),
  )

  it('believes the user’s correction before the text', () => {
    const situation = example({ ...mode('remote', 'Fully remote.'), brand: { mustHaves: ['remote'] } })
    situation.fields.workMode = { value: 'onsite', rung: 'user', where: 'you', confidence: 1 }
    expect(holdWishes(situation.brand, advertText(situation))[0]?.side).toBe('against')
  })
})

describe('pay', () => {
  it.each([
    ['at least 70,000 EUR', pay(72_000, 80_000, 'EUR', 'year'), 'for'],
    ['at least 70,000 EUR', pay(50_000, 60_000, 'EUR', 'year'), 'against'],
    ['at least 70,000 EUR', pay(60_000, 80_000, 'EUR', 'year'), 'open'],
    ['at least 70,000 EUR', pay(90_000, 99_000, 'USD', 'year'), 'open'],
    ['at least $20 an hour', pay(52_000, null, 'USD', 'year'), 'for'],
    ['at least $45 an hour', pay(52_000, 60_000, 'USD', 'year'), 'against'],
    ['at least 70,000 EUR', pay(null, 60_000, 'EUR', 'year'), 'against'],
    ['at least 70,000 EUR', pay(50_000, null, 'EUR', 'year'), 'open'],
    ['at least 70,000 EUR', pay(100, null, 'EUR', 'year'), 'open'],
    ['at least 70,000 EUR', duties('Greet guests.'), 'unsaid'],
  ] as const)('%s', (own, advert, side) => expect(hold('mustHaves', own, advert)).toBe(side))
})

describe('hours', () => {
  it.each([
    ['night shifts', duties('You work night shifts.'), 'against'],
    ['night shifts', duties('There are no night shifts.'), 'for'],
    ['night shifts', duties('No weekends, nights or overtime.'), 'for'],
    ['night shifts', duties('Night shifts are not required.'), 'for'],
    ['night shifts', duties('Day work; not only nights.'), 'against'],
    ['weekend work', duties('Monday to Friday, 9 to 5.'), 'for'],
    ['weekends', duties('Some Saturdays are part of it.'), 'against'],
    ['on-call', duties('You answer calls.'), 'unsaid'],
    ['on-call duty', duties('Join the on-call rotation.'), 'against'],
    ['on-call duty', duties('Write tools that make on-call calmer.'), 'open'],
    ['night shifts', duties('Overnight travel is part of it.'), 'unsaid'],
    ['shift work', duties('You follow shifts in the market.'), 'unsaid'],
    ['shifts', duties('You work in rotating shifts.'), 'against'],
    ['overtime', { title: 'Porter', lines: [line('offer', 'Overtime is paid double.')] }, 'open'],
    ['weekends', { title: 'Porter', lines: [line('offer', 'A long weekend each month.')] }, 'unsaid'],
  ] as const)('ruled out %s', (own, advert, side) => expect(hold('dealbreakers', own, advert)).toBe(side))

  it.each([
    ['on-call more than one week in four', 'Join the on-call rotation.', 'open'],
    ['on-call more than one week in four', 'Join the on-call rotation, one week in three.', 'against'],
    ['on-call more than one week in four', 'Join the on-call rotation, one week in five.', 'for'],
    ['work every weekend', 'You work weekends.', 'open'],
    ['work every weekend', 'You work every other weekend.', 'for'],
    ['unpaid overtime', 'Overtime belongs to the season.', 'open'],
    ['4-day week', 'We offer a 4-day week.', 'against'],
  ] as const)('tells by how often where %s is ruled out', (own, text, side) =>
    expect(hold('dealbreakers', own, duties(text))).toBe(side),
  )
  it.each([
    ['no more than one weekend in four', 'You work every fourth weekend.', 'for'],
    ['at most one weekend in four', 'You work one weekend in five.', 'for'],
    ['at most one weekend in four', 'You work one weekend in two.', 'against'],
  ] as const)('tells by how often where %s is asked for', (own, text, side) =>
    expect(hold('mustHaves', own, duties(text))).toBe(side),
  )

  it('reads “no night shifts” among the must-haves as the same', () => {
    expect(hold('mustHaves', 'no night shifts', duties('You work night shifts.'))).toBe('against')
    expect(hold('mustHaves', 'no night shifts', duties('There are no night shifts.'))).toBe('for')
  })
})

describe('travel', () => {
  const share = (value: number): ExampleOptions => ({
    ...duties('Travel as said.'),
    facts: fact => ({ travelPct: fact(value, 'Travel') }),
  })
  it.each([
    ['dealbreakers', 'travel over 25 %', share(50), 'against'],
    ['dealbreakers', 'travel over 25 %', share(10), 'for'],
    ['dealbreakers', 'travel', duties('You will travel to our plants.'), 'against'],
    ['dealbreakers', 'travel', { title: 'Porter', lines: [line('offer', 'Travel insurance.')] }, 'unsaid'],
    ['dealbreakers', 'travel', duties('You book hotels and arrange travel for the board.'), 'unsaid'],
    ['dealbreakers', 'travel', duties('Our guests travel with the tram.'), 'open'],
    ['mustHaves', 'at most 20 % travel', duties('You will travel to our plants.'), 'open'],
    ['mustHaves', 'at most 20 % travel', duties('No travel required.'), 'for'],
    ['mustHaves', 'at most 20 % travel', share(10), 'for'],
    ['mustHaves', 'no travel', share(10), 'against'],
    ['mustHaves', 'no travel', duties('No travel required.'), 'for'],
  ] as const)('%s: %s', (list, own, advert, side) => expect(hold(list, own, advert)).toBe(side))
})

describe('trades that are ruled out', () => {
  it.each([
    ['gambling', duties('You run the tables of our casino.'), 'against'],
    ['gambling', { title: 'Porter', lines: [line('legal', 'No casino visits on duty.')] }, 'unsaid'],
    ['defence industry', { ...duties('Build parts.'), company: 'Otter Missiles' }, 'against'],
    ['crypto', duties('Our mission is a fairer web3.'), 'against'],
    [
      'crypto',
      { title: 'Porter', lines: [line('about', 'Known for banking, tickets, blockchain, and parking.')] },
      'open',
    ],
    ['defence', { title: 'Porter', lines: [line('about', 'Our secret weapon is bread.')] }, 'unsaid'],
    ['cold calling', duties('You make cold calls.'), 'against'],
    ['oil and gas', duties('Change the oil and check the gas springs.'), 'unsaid'],
    ['cold calling', duties('There is no cold calling.'), 'for'],
  ] as const)('%s', (own, advert, side) => expect(hold('dealbreakers', own, advert)).toBe(side))
})

describe('employment and authorization', () => {
  const type = (value: 'contract' | 'full-time'): ExampleOptions => ({
    ...duties('Terms as said.'),
    facts: fact => ({ employmentType: fact(value, 'Terms') }),
  })
  const auth = (value: 'no-sponsorship' | 'sponsorship-offered'): ExampleOptions => ({
    ...duties('Visa as said.'),
    facts: fact => ({ authorization: [fact(value, 'Visa')] }),
  })
  it.each([
    ['permanent contract', type('contract'), 'against'],
    ['permanent', type('full-time'), 'unsaid'],
    ['part-time', type('full-time'), 'against'],
    ['full-time', type('full-time'), 'for'],
    ['no unpaid work', type('contract'), 'unsaid'],
    ['visa sponsorship', auth('no-sponsorship'), 'against'],
    ['visa sponsorship', auth('sponsorship-offered'), 'for'],
  ] as const)('asked for %s', (own, advert, side) => expect(hold('mustHaves', own, advert)).toBe(side))
})

describe('places', () => {
  const at = (place: string): ExampleOptions => ({
    ...duties('Greet guests.'),
    fields: { jobLocation: [place] },
  })
  it('is met where the place is named, and never said to be wrong', () => {
    expect(hold('mustHaves', 'in Leeds', at('Leeds, England'))).toBe('for')
    expect(hold('mustHaves', 'in Germany', at('Berlin'))).toBe('open')
    expect(hold('mustHaves', 'near Leeds', duties('Greet guests.'))).toBe('unsaid')
  })
})

describe('moving', () => {
  it.each([
    ['dealbreakers', 'relocation', duties('You must relocate to Leeds.'), 'against'],
    ['dealbreakers', 'relocation', duties('No relocation assistance is offered.'), 'open'],
    ['dealbreakers', 'relocation', duties('Greet guests.'), 'unsaid'],
    ['mustHaves', 'relocation support', duties('A relocation package is offered.'), 'for'],
    ['mustHaves', 'relocation support', duties('Relocation is not paid.'), 'against'],
  ] as const)('%s: %s', (list, own, advert, side) => expect(hold(list, own, advert)).toBe(side))
})

describe('other phrases', () => {
  it.each([
    ['mentoring juniors', duties('You enjoy mentoring our juniors.'), 'for'],
    [
      'a pension plan',
      { title: 'Porter', lines: [line('offer', 'Pension plan from the first day.')] },
      'for',
    ],
    ['a sabbatical', duties('Greet guests.'), 'unsaid'],
  ] as const)('asked for %s', (own, advert, side) => expect(hold('mustHaves', own, advert)).toBe(side))

  it.each([
    ['sales', duties('You work with the sales team.'), 'open'],
    ['sales', duties('You answer for sales.', 'You meet the sales team.'), 'open'],
    ['sales', { ...duties('Greet guests.'), title: 'Sales Porter' }, 'against'],
    ['unpaid overtime work', duties('Greet guests.'), 'unsaid'],
    ['heavy machinery', { title: 'Porter', lines: [nice('Heavy machinery licence')] }, 'open'],
    ['heavy machinery', { title: 'Porter', lines: [must('You drive heavy machinery')] }, 'against'],
    ['art', duties('You start early and take part in everything.', 'A smart start.'), 'unsaid'],
  ] as const)('ruled out %s', (own, advert, side) => expect(hold('dealbreakers', own, advert)).toBe(side))

  it('says that a protected trait takes no part, whatever the advert says', () => {
    expect(hold('dealbreakers', 'young team', duties('A young team of young people.'))).toBe('open')
    expect(hold('dealbreakers', 'old team', duties('A young team of young people.'))).toBe('open')
  })
})

describe('hours and shifts by what they say', () => {
  it.each([
    ['night shifts', duties('Hours: 10:30 p.m. – 7:00 a.m., Sunday to Thursday'), 'against'],
    ['nights', duties('Arbeitszeit 22:00 bis 06:00 Uhr'), 'against'],
    ['night shifts', duties('Hours are 7am to 7pm'), 'unsaid'],
    ['night shifts', duties('Teams of 20 to 6 people'), 'unsaid'],
    ['night shifts', duties('Day, evening or night shifts available'), 'open'],
    ['travel nursing contracts', duties('Up to 80 % travel to clinics'), 'unsaid'],
  ])('ruled out: %s', (own, advert, expected) => {
    expect(hold('dealbreakers', own, advert)).toBe(expected)
  })
})

const offers = (text: string): ExampleOptions => ({ title: 'Porter', lines: [line('offer', text)] })

describe('hours a week', () => {
  it.each([
    ['at most 32 hours a week', duties('You work 30 hours per week.'), 'for'],
    ['at most 32 hours a week', duties('This is a 40 hours/week post.'), 'against'],
    ['at most 32 hours a week', duties('You work 30 to 38 hours a week.'), 'open'],
    ['20-30 hours', duties('Arbeitszeit: 25 Stunden pro Woche'), 'for'],
    ['at least 35 hours', duties('20 horas por semana'), 'against'],
    ['at most 32 hours a week', duties('You answer calls within 24 hours.'), 'unsaid'],
    ['at most 32 hours a week', duties('Greet guests.'), 'unsaid'],
  ] as const)('asked for %s', (own, advert, side) => expect(hold('mustHaves', own, advert)).toBe(side))

  it('rules out long weeks', () =>
    expect(hold('dealbreakers', 'more than 45 hours a week', duties('We work 50 hours per week.'))).toBe(
      'against',
    ))
})

describe('benefits', () => {
  it.each([
    ['pension', offers('401(k) with matching'), 'for'],
    ['health insurance', offers('Medical, dental and vision from day one'), 'for'],
    ['health insurance', offers('There is no health insurance.'), 'against'],
    ['parental leave', offers('16 weeks of paid family leave'), 'for'],
    ['childcare support', offers('Our own on-site nursery'), 'for'],
    ['company van', offers('Company vehicle and fuel card'), 'for'],
    ['stock options', offers('Salary plus equity'), 'for'],
    ['equity', offers('We stand for diversity, equity and inclusion'), 'unsaid'],
    ['training budget', offers('Tuition reimbursement'), 'for'],
    ['pension', duties('Advise clients on pension plans.'), 'open'],
    ['pension', offers('Free coffee'), 'unsaid'],
  ] as const)('asked for %s', (own, advert, side) => expect(hold('mustHaves', own, advert)).toBe(side))
})
