// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { type Brand, emptyBrand } from '../../../../src/core/brand/brand'
import type { Demand } from '../../../../src/core/brand/skill-inventory'
import type { Trends } from '../../../../src/core/trends/outlook'
import type { MonthCount } from '../../../../src/core/trends/trend'
import { eventually } from '../../../eventually'
import { cell } from '../../cells'
import { realServices } from '../../real-services'
import { all, click, leave, openAt, shows, violations } from '../../screen'

afterEach(leave)

interface Told {
  trends?: Trends
  brand?: Brand
  demand?: Demand[]
}
const open = async ({ trends, brand, demand }: Told) => {
  const told = { ...(trends && { trends: cell(trends) }), ...(demand && { skillDemand: cell(demand) }) }
  await openAt('#outlook/trends', (await realServices(brand ? { brand } : {}, told)).services)
}

const months = ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11']
const over = (all: number, ...counts: number[]): MonthCount[] =>
  counts.map((count, i) => ({ month: months[i] ?? '', all, with: count }))

const trends: Trends = {
  months,
  postings: 63,
  skills: [
    { name: 'excel', postings: 40, months: over(10, 8, 8, 7, 6, 6, 5), direction: 'steady' },
    { name: 'sql', postings: 28, months: over(10, 1, 2, 3, 6, 7, 9), direction: 'rising' },
  ],
  modes: [{ name: 'hybrid', postings: 30, months: over(10, 5, 5, 5, 5, 5, 5), direction: 'steady' }],
  pay: [
    { month: '2026-06', title: 'analyst', place: 'Oslo', band: 'EUR:year:40000-41000', postings: 6 },
    { month: '2026-10', title: 'analyst', place: 'Bergen', band: 'EUR:year:44000-45000', postings: 7 },
    { month: '2026-10', title: 'cook', place: 'Bergen', band: 'EUR:year:30000-31000', postings: 2 },
  ],
  together: [{ skill: 'sql', postings: 28, with: [{ skill: 'excel', postings: 17 }] }],
  stays: { groups: [null, 6, 8, null, null, null], middle: 2 },
  again: [{ employer: 'Wick & Sons', postings: 9, times: null }],
  went: { applied: 12, talked: 5, offer: null, closed: 6, soon: 5, month: null, later: null },
}

describe('trends', () => {
  it('says first, then shows, and makes a table when it is asked for', async () => {
    await open({
      trends,
      brand: { ...emptyBrand, skills: ['Excel'], learning: ['SQL'] },
      demand: [
        { name: 'excel', postings: 40 },
        { name: 'sql', postings: 28 },
        { name: 'weaving', postings: 4 },
      ],
    })
    await shows('Asked for more than before: SQL.')
    await shows('From 63 postings since June 2026.')
    await shows('Of the 2 skills asked for most, you have 1, want to learn 1.')
    await shows('are asked for together most often: in 17 postings.')
    await shows('rising, from 20% to 73%')
    await shows('Wick & Sons')
    await shows('a few times in 9 noticed postings')
    await shows('half were open for up to 4 weeks')
    await shows(
      'You applied 12 times. 5 applications led to an interview or an offer, most of them within two weeks.',
    )
    expect(document.body.textContent).not.toContain('weaving')
    expect(await violations()).toEqual([])
    expect(all('table')).toEqual([])
    for (const details of all<HTMLDetailsElement>('[data-trend] details')) {
      details.open = true
      details.dispatchEvent(new Event('toggle'))
    }
    await eventually(() => expect(all('[data-trend=skills] tbody tr')).toHaveLength(6))
    expect(all('[data-trend=skills] tbody tr')[0]?.textContent).toBe('June 202610%80%')
    expect(await violations()).toEqual([])
  })

  it('tells pay by title and place, and offers none that fewer than five postings name', async () => {
    await open({ trends })
    await shows('Half of 15 postings that name their pay lie within')
    const [titles] = all<HTMLSelectElement>('[data-trend=pay] select')
    expect([...(titles?.options ?? [])].map(option => option.value)).toEqual(['', 'analyst'])
    if (titles) {
      titles.value = 'analyst'
      await click(titles)
      titles.dispatchEvent(new Event('change', { bubbles: true }))
    }
    await shows('Half of 13 postings that name their pay lie within €40,000–45,000 a year.')
    expect(all('[data-trend=pay] .op-chart li').map(row => row.textContent)).toEqual([
      'Q2 2026€40,000–41,000 a year',
      'Q4 2026€44,000–45,000 a year',
    ])
  })

  it('says of what there is too little, and begins with what to do', async () => {
    await open({ trends: { ...trends, skills: [], pay: [], went: null } })
    await shows('Too little to tell yet: skills, pay and how your applications went.')
    await open({})
    await shows('Trends are made of the postings that you look at.')
    expect(await violations()).toEqual([])
  })
})
