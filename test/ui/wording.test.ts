import { describe, expect, it } from 'vitest'
import { askedWords, coverageWords } from '../../src/ui/wording/counts'
import { daysFrom, dayWord } from '../../src/ui/wording/days'
import { payBesideWords, payWords } from '../../src/ui/wording/pay'
import { hostOf } from '../../src/ui/wording/posting'

describe('days', () => {
  const now = '2026-11-21T12:00:00'
  it.each([
    ['2026-11-21', 'today'],
    ['2026-11-20', 'yesterday'],
    ['2026-11-22', 'tomorrow'],
    ['2026-11-17', '4 days ago'],
    ['2026-11-24', 'Tue 24 Nov'],
    ['2026-11-12', '12 Nov'],
    ['2025-11-12', '12 Nov 2025'],
    ['not a date', ''],
  ])('%s is “%s”', (iso, word) => expect(dayWord(iso, now)).toBe(word))

  it('counts by the calendar, not by hours', () => {
    expect(daysFrom('2026-11-22T00:10:00', '2026-11-21T23:50:00')).toBe(1)
    expect(daysFrom('2026-11-21T00:10:00', '2026-11-21T23:50:00')).toBe(0)
  })
})

describe('pay', () => {
  it.each([
    [{ min: 62_000, max: 74_000, currency: 'EUR', period: 'year' as const }, '€62,000–74,000 a year'],
    [{ min: 25, max: 25, currency: 'USD', period: 'hour' as const }, '$25 an hour'],
    [{ min: 4_000, max: null, currency: 'CHF', period: 'month' as const }, 'from CHF 4,000 a month'],
    [{ min: null, max: 90_000, currency: null, period: null }, 'up to 90,000'],
    [{ min: null, max: null, currency: 'EUR', period: 'year' as const }, null],
  ])('%o', (pay, words) => expect(payWords(pay)?.replace(/\u00A0/g, ' ') ?? null).toBe(words))

  const none = { min: null, max: null, currency: null, period: null, percent: null }
  it.each([
    [{ ...none, kind: 'bonus' as const, percent: { min: 10, max: 10 } }, 'Bonus: 10%'],
    [{ ...none, kind: 'equity' as const, percent: { min: 0.1, max: 0.5 } }, 'Shares: 0.1–0.5%'],
    [{ ...none, kind: 'bonus' as const, percent: { min: null, max: 20 } }, 'Bonus: up to 20%'],
    [
      {
        ...none,
        kind: 'on-target' as const,
        min: 60_000,
        max: 60_000,
        currency: 'GBP',
        period: 'year' as const,
      },
      'On-target earnings: £60,000 a year',
    ],
    [{ ...none, kind: 'commission' as const }, 'Commission: “as said”'],
  ])('beside it: %o', (beside, words) => expect(payBesideWords(beside, 'as said')).toBe(words))
})

describe('counts', () => {
  it('says how many must-haves there are, and how many of them have evidence', () => {
    expect(coverageWords({ musts: 9, have: 7, withEvidence: 5 })).toBe('7 of 9 must-haves, 5 with evidence')
    expect(coverageWords({ musts: 1, have: 0, withEvidence: 0 })).toBe('0 of 1 must-have')
    expect(coverageWords({ musts: 0, have: 0, withEvidence: 0 })).toBeNull()
  })
})

it('shows a host, and any other text as it is', () => {
  expect(hostOf('https://www.jobs.example/a?b')).toBe('jobs.example')
  expect(hostOf('<b>')).toBe('<b>')
})

describe('askedWords', () => {
  it('gives counts that add up', () => {
    const counts = { musts: 4, have: 3, withEvidence: 1, asked: 11 }
    expect(askedWords(counts)).toBe('They ask for 11 must-haves: 3 yours, 1 missing, 7 unclear')
    expect(askedWords({ musts: 1, have: 1, withEvidence: 0, asked: 1 })).toBe(
      'They ask for 1 must-have: 1 yours',
    )
    expect(askedWords({ musts: 0, have: 0, withEvidence: 0, asked: 0 })).toBeNull()
  })
})
