import { expect, it } from 'vitest'
import { readDate } from '../../../src/core/kernel/dates'

const context = { now: '2026-05-20T12:00:00.000Z', dayFirst: true }

it.each([
  ['3d', '2026-05-17'],
  ['il y a 4 j', '2026-05-16'],
  ['depuis 4 j', '2026-05-16'],
  ['2 weeks ago by a scout active today', '2026-05-06'],
  ['minder dan een week geleden', null],
  ['acum o săptămână', '2026-05-13'],
  ['vor einer Stunde', '2026-05-20'],
  ['Listed two weeks ago', '2026-05-06'],
  ['Posted within the last 7 days', null],
  ['Reposted today, first posted 2 weeks ago', '2026-05-06'],
  ['Online seit 4 Tagen', '2026-05-16'],
  ['avant-hier', '2026-05-18'],
  ['Ogłoszenie sprzed 5 dni', '2026-05-15'],
  ['acum 2 zile', '2026-05-18'],
  ['hace una semana', '2026-05-13'],
  ['a week ago', '2026-05-13'],
  ['Posted by a model employer', null],
  ['1779148800', '2026-05-19'],
  ['1779148800000', '2026-05-19'],
  ['4. toukokuuta 2026', '2026-05-04'],
  ['Active 3 days ago', null],
  ['3 days left', null],
  ['Posted on 3rd May', '2026-05-03'],
  ['Gepubliceerd op 4 mei', '2026-05-04'],
  ['Date posted: Nov 9th', '2025-11-09'],
  ['Veröffentlicht am 5. April', '2026-04-05'],
  ['Publicado el 21 de mayo', '2025-05-21'],
  ['Closing 14 May', null],
  ['Posted 31 February', null],
])('%s: %s', (text, date) => expect(readDate(text, context)).toBe(date))

it.each([
  ['America/Los_Angeles', '2026-12-01T01:30:00.000Z', 'Posted today', '2026-11-30'],
  ['Asia/Tokyo', '2026-11-30T20:00:00.000Z', 'Posted yesterday', '2026-11-30'],
])('counts days of the user’s own calendar: in %s', (zone, now, text, expected) => {
  const before = process.env.TZ
  process.env.TZ = zone
  try {
    expect(readDate(text, { now, dayFirst: false })).toBe(expected)
  } finally {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  }
})
