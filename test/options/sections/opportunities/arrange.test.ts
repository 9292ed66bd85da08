import { describe, expect, it } from 'vitest'
import {
  type Arrangement,
  arrange,
  employersIn,
  hostsIn,
} from '../../../../options/sections/opportunities/arrange'
import { listingOf } from '../../../../options/sections/opportunities/listing'
import type { OpportunityRecord } from '../../../../src/core/pipeline/opportunity-record'
import { opportunity } from '../../rows'

const planned = (due: string) => ({
  actions: {
    changedAt: '2026-11-14T12:00:00.000Z',
    next: { text: 'Ring', due, remind: false, remindedAt: null },
    done: [],
  },
})
const rows = [
  opportunity(1, { title: 'analyst 10', organization: 'Ölwerk', ...planned('2026-11-20') }),
  opportunity(2, { title: 'Analyst 9', organization: 'Larkfield', place: '', status: 'offer' }),
  opportunity(3, { title: 'Cook', organization: '', status: 'closed', ...planned('2026-11-27') }),
  opportunity(4, { title: 'Driver', organization: 'Zeta', lastSeenAt: '2026-11-01T10:00:00.000Z' }),
]
const titles = (arrangement: Arrangement) => arrange(rows, arrangement, '2026-11-21').map(row => row.title)

describe('sorting', () => {
  it('goes by words and numbers as people read them, whatever the case', () => {
    expect(titles({ sort: 'title' })).toEqual(['Analyst 9', 'analyst 10', 'Cook', 'Driver'])
    expect(titles({ sort: 'title', descending: true })).toEqual(['Driver', 'Cook', 'analyst 10', 'Analyst 9'])
  })

  it('leaves what is empty last, whichever way', () => {
    expect(titles({ sort: 'employer' })).toEqual(['Analyst 9', 'analyst 10', 'Driver', 'Cook'])
    expect(titles({ sort: 'employer', descending: true })).toEqual([
      'Driver',
      'analyst 10',
      'Analyst 9',
      'Cook',
    ])
    expect(titles({ sort: 'next' }).slice(0, 2)).toEqual(['analyst 10', 'Cook'])
  })

  it('knows the order of statuses and of time', () => {
    expect(titles({ sort: 'status' }).slice(-2)).toEqual(['Analyst 9', 'Cook'])
    expect(titles({ sort: 'seen' })[0]).toBe('Driver')
  })
})

describe('filters', () => {
  it('by employer and by what is due', () => {
    expect(titles({ employer: ' lark ' })).toEqual(['Analyst 9'])
    expect(titles({ due: 'over' })).toEqual(['analyst 10'])
    expect(titles({ due: 'week' })).toEqual(['analyst 10', 'Cook'])
    expect(titles({ due: 'none' })).toEqual(['Analyst 9', 'Driver'])
    expect(titles({ due: 'any', employer: 'ö' })).toEqual(['analyst 10'])
  })

  it('know the employers by name, each once', () => {
    expect(employersIn([...rows, ...rows], 9)).toEqual(['Larkfield', 'Ölwerk', 'Zeta'])
  })
})

it('reads what an address says, and falls back where it says nonsense', () => {
  const of = (params: Record<string, string>, usual: 'list' | 'table' = 'list') =>
    listingOf(params, ['applied'], usual)
  expect(of({ as: 'table', sort: 'employer', dir: 'down', due: 'week', fit: 'x' }).arrangement).toMatchObject(
    {
      employer: '',
      due: 'week',
      fit: undefined,
      sort: 'employer',
      descending: true,
    },
  )
  expect(of({ as: 'table', sort: '__proto__', due: 'x', status: 'seen', rows: 'x' })).toMatchObject({
    only: undefined,
    limit: 50,
    arrangement: { due: undefined, sort: 'seen', descending: true },
  })
  expect(of({}, 'table').asTable).toBe(true)
  expect(of({ as: 'list' }, 'table').asTable).toBe(false)
  expect(of({ sort: 'title' }).arrangement.sort).toBe('title')
  expect(of({}).arrangement.sort).toBeUndefined()
})

describe('what was seen', () => {
  const seen = (n: number, lastSeenAt: string, change: Partial<OpportunityRecord> = {}) =>
    opportunity(n, { lastSeenAt, status: 'seen', ...change })
  const all = [
    seen(1, '2026-11-20T09:00:00.000Z', { verdict: 'strong', keys: ['url:jobs.harbour.example/1'] }),
    seen(2, '2026-11-01T09:00:00.000Z', { verdict: 'off-path', keys: ['url:board.example/2', 'job:x'] }),
    seen(3, '2026-07-01T09:00:00.000Z', { verdict: 'strong', keys: ['url:board.example/3'] }),
  ]
  const found = (arrangement: Parameters<typeof arrange>[1]) =>
    arrange(all, arrangement, '2026-11-21').map(({ id }) => all.findIndex(row => row.id === id) + 1)

  it('is filtered by fit, by when, and by site', () => {
    expect(found({ fit: 'strong' })).toEqual([1, 3])
    expect(found({ within: 'week' })).toEqual([1])
    expect(found({ within: 'month' })).toEqual([1, 2])
    expect(found({ site: 'board.ex' })).toEqual([2, 3])
    expect(found({ site: 'board', fit: 'strong', within: 'quarter' })).toEqual([])
    expect(found({ sort: 'fit' })).toEqual([1, 3, 2])
  })

  it('names the sites where it was seen, once each', () => {
    expect(hostsIn(all, 10)).toEqual(['board.example', 'jobs.harbour.example'])
  })
})
