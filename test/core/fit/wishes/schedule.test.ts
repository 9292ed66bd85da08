import { describe, expect, it } from 'vitest'
import { type ExampleOptions, line } from '../../../../src/core/checklist/example'
import { duties, offers, told } from './told'

const zone = (of: Parameters<typeof line>[0], text: string): ExampleOptions => ({
  title: 'Porter',
  lines: [line(of, text)],
})
const none = 'nothing in the advert mentions it'

describe('hours that are ruled out', () => {
  it.each<[string, ExampleOptions, string, string]>([
    ['night shifts', duties('You work night shifts.'), 'against', 'the advert mentions night work'],
    ['night shifts', duties('There are no night shifts.'), 'for', 'the advert says: no night work'],
    [
      'night shifts',
      { title: 'Night Shift Porter', lines: [] },
      'against',
      'the title says it (“Night Shift Porter”)',
    ],
    ['night shifts', duties('Day shift.'), 'for', 'the advert names other hours'],
    ['weekend work', duties('Monday to Friday.'), 'for', 'the advert names other hours'],
    ['shift work', duties('Monday to Friday.'), 'for', 'the advert names other hours'],
    ['overtime', duties('Monday to Friday.'), 'open', none],
    ['weekend work', duties('Weekend work.'), 'against', 'the advert mentions weekend work'],
    ['holidays', duties('You work on bank holidays.'), 'against', 'the advert mentions work on holidays'],
    ['early mornings', duties('Early starts.'), 'against', 'the advert mentions early mornings'],
    // Time off, and a notice of law, ask for nothing.
    ['weekend work', offers('Every second weekend off; weekends off in May.'), 'open', none],
    ['weekend work', zone('legal', 'Weekend work follows the law.'), 'open', none],
    // One of several shifts may be had.
    ['night shifts', duties('Day, evening or night shifts.'), 'open', 'the advert names several shifts'],
    [
      'weekend work',
      duties('Various shifts available, weekends too.'),
      'open',
      'the advert names several shifts',
    ],
    [
      'overtime',
      duties('Overtime in day, evening or night shifts.'),
      'against',
      'the advert mentions overtime',
    ],
    // Paid for, they may be a choice.
    ['overtime', duties('Overtime is paid.'), 'open', 'the advert mentions overtime'],
    ['on-call duty', duties('Tools that make on-call calmer.'), 'open', 'the advert mentions on-call duty'],
    [
      'on-call duty',
      duties('You share the on-call rotation.'),
      'against',
      'the advert mentions on-call duty',
    ],
    // By the clock.
    ['night shifts', duties('Hours: 22:00-06:00.'), 'against', 'the advert names hours of the night'],
    [
      'night shifts',
      duties('Morning or late shift, 22:00-06:00.'),
      'open',
      'the advert names several shifts',
    ],
    ['night shifts', zone('legal', 'Hours: 22:00-06:00.'), 'open', none],
    ['weekend work', duties('Hours: 22:00-06:00.'), 'open', none],
  ])('%s', (own, advert, side, says) =>
    expect(told('dealbreakers', own, advert)).toMatchObject({ side, says }),
  )
})

describe('hours that are asked for', () => {
  it.each<[string, ExampleOptions, string]>([
    ['flexible hours', offers('Flexible hours.'), 'for'],
    // Asked of the user, flexibility is theirs to give.
    ['flexible hours', zone('requirements', 'Flexible hours are a must.'), 'open'],
    ['flexible hours', offers('Flexible hours and fair pay.'), 'for'],
    ['a four-day week', offers('A 4-day week.'), 'for'],
    ['Monday to Friday', duties('Monday to Friday.'), 'for'],
  ])('%s', (own, advert, side) => expect(told('mustHaves', own, advert).side).toBe(side))
})

it('quotes what says it', () => {
  expect(told('dealbreakers', 'nights', duties('Greet guests.', 'Hours: 22:00-06:00.')).quote).toBe(
    'Hours: 22:00-06:00.',
  )
  expect(told('dealbreakers', 'nights', { title: 'Night Shift Porter', lines: [] }).quote).toBeNull()
  expect(told('dealbreakers', 'weekend work', duties('Monday to Friday.')).quote).toBe('Monday to Friday.')
})

it('leaves long phrases that only hold such a word alone', () => {
  const eight = 'weekend work in a house by the sea'
  expect(told('dealbreakers', eight, duties('Weekend work.')).says).toBe('the advert mentions weekend work')
  expect(told('dealbreakers', `${eight} wall`, duties('Weekend work.')).says).not.toBe(
    'the advert mentions weekend work',
  )
})
