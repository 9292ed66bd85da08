import { expect, it } from 'vitest'
import type { ExampleOptions } from '../../../../src/core/checklist/example'
import { line } from '../../../../src/core/checklist/example'
import { duties, told } from './told'

const week = (text: string) => duties(`You work ${text}.`)
it.each<[string, ExampleOptions, string, string]>([
  ['at most 32 hours a week', week('32 hours a week'), 'for', 'the advert says 32 hours a week'],
  ['at most 32 hours a week', week('33 hours a week'), 'against', 'the advert says 33 hours a week'],
  ['at most 32 hours a week', week('20-32 hours a week'), 'for', 'the advert says 20 to 32 hours a week'],
  [
    'at most 32 hours a week',
    week('32 to 38 hours per week'),
    'open',
    'the advert says 32 to 38 hours a week',
  ],
  [
    'at most 32 hours a week',
    week('33 to 38 hours per week'),
    'against',
    'the advert says 33 to 38 hours a week',
  ],
  ['at least 30 hours a week', week('30 hours a week'), 'for', 'the advert says 30 hours a week'],
  ['at least 30 hours a week', week('60 hours a week'), 'for', 'the advert says 60 hours a week'],
  ['at least 30 hours a week', week('29 hours a week'), 'against', 'the advert says 29 hours a week'],
  ['20-30 hours', week('25 hours weekly'), 'for', 'the advert says 25 hours a week'],
  ['20-30 hours', week('20 hours/week'), 'for', 'the advert says 20 hours a week'],
  ['20-30 hours', week('19 hours a week'), 'against', 'the advert says 19 hours a week'],
  ['20-30 hours', week('31 hours a week'), 'against', 'the advert says 31 hours a week'],
  ['20-30 hours', week('15 to 25 hours a week'), 'open', 'the advert says 15 to 25 hours a week'],
  ['30 hours a week', week('30 hours a week'), 'for', 'the advert says 30 hours a week'],
  ['30 hours a week', week('37,5 Stunden pro Woche'), 'against', 'the advert says 37.5 hours a week'],
  // A span that is written the wrong way round is its first number.
  ['30 hours a week', week('30-20 hours a week'), 'for', 'the advert says 30 hours a week'],
  // What can be no week, or is said in a notice of law, says nothing; the next line may.
  ['at most 32 hours a week', week('3 hours a week with a tutor'), 'open', 'the advert does not say'],
  ['at most 32 hours a week', week('4 hours a week'), 'for', 'the advert says 4 hours a week'],
  ['at most 80 hours a week', week('81 hours a week'), 'open', 'the advert does not say'],
  ['at most 80 hours a week', week('80 hours a week'), 'for', 'the advert says 80 hours a week'],
  [
    'at most 32 hours a week',
    duties('An open 2 hours a week.', 'It is 30 hours a week.'),
    'for',
    'the advert says 30 hours a week',
  ],
  [
    'at most 32 hours a week',
    { title: 'Porter', lines: [line('legal', 'No one works 60 hours a week.')] },
    'open',
    'the advert does not say',
  ],
])('asked for %s', (own, advert, side, says) => {
  expect(told('mustHaves', own, advert)).toMatchObject({ side, says })
})

it('is understood in a phrase that ends with the hours alone', () => {
  expect(told('mustHaves', '30 hours', week('30 hours a week')).says).toBe('the advert says 30 hours a week')
  expect(told('mustHaves', '100 hours', week('30 hours a week')).says).not.toContain('30')
  expect(told('mustHaves', '30 hours of music', week('30 hours a week')).says).not.toContain('hours a week')
})
