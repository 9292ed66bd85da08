import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandName, bandOf, payRange } from '../../../src/core/trends/pay-bands'
import {
  directionOver,
  type MonthCount,
  monthBefore,
  monthsBetween,
  shareOf,
  shown,
  stepsOf,
} from '../../../src/core/trends/trend'

const months = (...counts: [all: number, with_: number][]): MonthCount[] =>
  counts.map(([all, some], i) => ({ month: `2026-${String(i + 1).padStart(2, '0')}`, all, with: some }))

describe('a trend', () => {
  it('is named where it goes on, and not where it is steady', () => {
    expect(directionOver(months([20, 2], [20, 3], [20, 7], [20, 9], [20, 10], [20, 12]))).toBe('rising')
    expect(directionOver(months([20, 12], [20, 10], [20, 9], [20, 5], [20, 3], [20, 2]))).toBe('falling')
    expect(directionOver(months([20, 5], [20, 6], [20, 5], [20, 6]))).toBe('steady')
  })

  it('is none where it hangs on one month', () => {
    expect(directionOver(months([20, 3], [20, 3], [20, 3], [20, 3], [20, 3], [20, 18]))).toBe('steady')
  })

  it('is drawn by quarter where most months hold too little', () => {
    const few = months([3, 1], [4, 2], [2, 0], [5, 1])
    expect(stepsOf(few)).toEqual([
      { month: '2026-Q1', all: 9, with: 3 },
      { month: '2026-Q2', all: 5, with: 1 },
    ])
    const many = months([5, 1], [5, 2], [1, 0], [5, 1])
    expect(stepsOf(many)).toBe(many)
  })

  it('is not told from too little', () => {
    expect(directionOver(months([20, 2], [20, 9], [20, 9]))).toBeNull()
    expect(directionOver(months([20, 1], [20, 1], [20, 1], [20, 1]))).toBeNull()
    expect(directionOver(months([2, 1], [2, 1], [2, 2], [2, 2]))).toBeNull()
  })

  it('would stand without any one of its months', () => {
    const count = fc
      .integer({ min: 0, max: 30 })
      .chain(all => fc.tuple(fc.constant(all), fc.integer({ min: 0, max: all })))
    fc.assert(
      fc.property(fc.array(count, { minLength: 5, maxLength: 14 }), fc.nat(), (made, at) => {
        const all = months(...made)
        const direction = directionOver(all)
        fc.pre(direction === 'rising' || direction === 'falling')
        const rest = directionOver(all.filter((_, i) => i !== at % all.length))
        // It may become too thin to name, never its contrary.
        expect(rest).not.toBe(direction === 'rising' ? 'falling' : 'rising')
      }),
    )
  })
})

describe('figures', () => {
  it('under five never appear', () => {
    expect(shown(months([9, 2], [9, 2]))).toBeNull()
    expect(shown(months([9, 2], [9, 3]))).not.toBeNull()
    expect(shareOf({ month: '2026-01', all: 4, with: 2 })).toBeNull()
    expect(shareOf({ month: '2026-01', all: 5, with: 2 })).toBe(0.4)
  })

  it('stand for every month between two', () => {
    expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
    expect(monthsBetween('2026-03', '2026-02')).toEqual([])
    expect(monthBefore('2026-02', 3)).toBe('2025-11')
    expect(monthBefore('2026-12', 12)).toBe('2025-12')
  })
})

describe('pay', () => {
  it('lies in a band of its size', () => {
    expect(bandOf(64_000)).toEqual({ from: 60_000, to: 65_000 })
    expect(bandOf(18.4)).toEqual({ from: 18, to: 19 })
    expect(bandOf(118_000)).toEqual({ from: 110_000, to: 120_000 })
  })

  it('is counted by currency and period, and not at all where it names none', () => {
    expect(bandName({ min: 60_000, max: 70_000, currency: 'GBP', period: 'year' })).toBe(
      'GBP:year:65000-70000',
    )
    expect(bandName({ min: null, max: null, currency: 'GBP', period: 'year' })).toBeNull()
    expect(bandName({ min: 20, max: null, currency: '', period: 'hour' })).toBeNull()
  })

  it('is told as the middle half, from five postings on', () => {
    const counts = new Map([
      ['GBP:year:40000-45000', 1],
      ['GBP:year:50000-55000', 3],
      ['GBP:year:60000-65000', 3],
      ['GBP:year:90000-95000', 1],
      ['EUR:year:10000-15000', 9],
    ])
    expect(payRange(counts, 'GBP', 'year')).toEqual({
      currency: 'GBP',
      period: 'year',
      from: 50_000,
      to: 65_000,
      postings: 8,
    })
    expect(payRange(new Map([['GBP:year:40000-45000', 4]]), 'GBP', 'year')).toBeNull()
  })
})
