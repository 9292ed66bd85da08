import { describe, expect, it } from 'vitest'
import { nightHours, offersSeveral } from '../../../../src/core/fit/wishes/clock'

const hours = (text: string): string | null => {
  const place = nightHours(text)
  return place && text.slice(place.start, place.end)
}

describe('hours that go over midnight', () => {
  it.each<[string, string | null]>([
    ['Hours: 10:30 p.m. – 7:00 a.m.', '10:30 p.m. – 7:00 a.m.'],
    ['22:00-06:00', '22:00-06:00'],
    ['7pm to 7am, four nights', '7pm to 7am'],
    ['von 22 bis 6 Uhr', '22 bis 6 Uhr'],
    ['18:00 - 02:00', '18:00 - 02:00'],
    ['18:00 - 09:00', '18:00 - 09:00'],
    ['12 noon; 24:00 - 06:00', '24:00 - 06:00'],
    // They begin too early, end too late or at midnight.
    ['17:59 - 02:00', null],
    ['18:00 - 09:01', null],
    ['18:00 - 00:00', null],
    ['6pm to 12am', null],
    ['9 am to 5 pm', null],
    ['7am to 7pm', null],
    ['12pm to 8am', null],
    // No hours of a day, or as likely a number of something else.
    ['25:00 - 06:00', null],
    ['22:00 - 30:00', null],
    ['20 to 6 people', null],
    ['20 to 6:30 people', null],
    ['20:00 to 6', null],
    ['Nights are quiet here', null],
    // Of several spans the first that goes over midnight.
    ['Days 7:00-15:00, nights 23:00-07:00', '23:00-07:00'],
  ])('%s: %s', (text, found) => expect(hours(text)).toBe(found))
})

it.each<[string, boolean]>([
  ['Day, evening or night shifts available', true],
  ['Nights and days alike', false],
  ['1st or 2nd shift', true],
  ['Various shifts are available', true],
  ['A choice of shifts: all shifts offered', true],
  ['Night shift only', false],
  ['You work shifts', false],
])('one of several shifts may be had: %s, %s', (text, is) => expect(offersSeveral(text)).toBe(is))
