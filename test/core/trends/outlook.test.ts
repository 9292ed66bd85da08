import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { againIn, payIn, seriesOf, staysIn, togetherIn, wentIn } from '../../../src/core/trends/outlook'
import { payOverTime } from '../../../src/core/trends/pay-over-time'
import type { Counts } from '../../../src/core/trends/series'

const months = ['2026-01', '2026-02', '2026-03', '2026-04']
const shelves = (...counts: Record<string, number>[]): Map<string, Counts> =>
  new Map(counts.map((each, i) => [`month/${months[i]}`, new Map(Object.entries(each))]))

describe('what the section of trends is given', () => {
  it('never holds anything that rests on fewer than five postings', () => {
    const count = fc.nat(8)
    const month = fc.record({
      all: fc.nat(20),
      'skill:a': count,
      'skill:b': count,
      'stay:0': count,
      'stay:3': count,
    })
    fc.assert(
      fc.property(fc.array(month, { minLength: 4, maxLength: 4 }), count, count, (counts, again, applied) => {
        const given = shelves(...counts)
        const series = seriesOf('skill', months, given)
        for (const { postings } of series) expect(postings).toBeGreaterThanOrEqual(5)
        const beside = new Map([['with/a', new Map([['b', again]])]])
        for (const { with: others } of togetherIn(series, beside))
          for (const { postings } of others) expect(postings).toBeGreaterThanOrEqual(5)
        for (const group of staysIn(months, given)?.groups ?? [])
          if (group !== null) expect(group).toBeGreaterThanOrEqual(5)
        for (const each of againIn(new Map([['x', again]]), new Map([['x', applied]]))) {
          expect(each.postings).toBeGreaterThanOrEqual(5)
          expect(each.times ?? 5).toBeGreaterThanOrEqual(5)
        }
        const went = wentIn({ applied, talked: again, offer: 1, closed: 0, soon: 1, month: 0, later: 0 })
        for (const number of Object.values(went ?? {})) expect(number ?? 5).toBeGreaterThanOrEqual(5)
      }),
    )
  })

  it('names a skill that rises, the most asked first', () => {
    const given = shelves(
      { all: 10, 'skill:sql': 1, 'skill:excel': 9 },
      { all: 10, 'skill:sql': 2, 'skill:excel': 9 },
      { all: 10, 'skill:sql': 6, 'skill:excel': 9 },
      { all: 10, 'skill:sql': 7, 'skill:excel': 9 },
    )
    expect(seriesOf('skill', months, given).map(({ name, direction }) => [name, direction])).toEqual([
      ['excel', 'steady'],
      ['sql', 'rising'],
    ])
  })

  it('tells pay by quarter, title and place, in the currency that most name', () => {
    const pay = (title: string, place: string, band: string) => `pay:${title}\t${place}\t${band}`
    const given = shelves(
      { [pay('cook', 'Oslo', 'EUR:year:40000-41000')]: 5, [pay('cook', 'Bern', 'CHF:year:70000-75000')]: 2 },
      { [pay('cook', 'Bergen', 'EUR:year:50000-55000')]: 5 },
      {},
      { [pay('baker', 'Oslo', 'EUR:year:44000-45000')]: 4 },
    )
    const counts = payIn(months, given)
    const all = payOverTime(counts, { title: '', place: '' })
    expect(all.titles).toEqual(['cook'])
    expect(all.places).toEqual(['Oslo', 'Bergen'])
    expect(all.whole).toMatchObject({ currency: 'EUR', from: 40_000, to: 55_000, postings: 14 })
    expect(all.quarters).toEqual([
      { quarter: '2026-Q1', range: expect.objectContaining({ from: 40_000, to: 55_000, postings: 10 }) },
    ])
    expect(payOverTime(counts, { title: 'baker', place: '' }).whole).toBeNull()
    expect(payOverTime(counts, { title: 'cook', place: 'Oslo' }).whole).toMatchObject({
      from: 40_000,
      to: 41_000,
    })
  })
})
