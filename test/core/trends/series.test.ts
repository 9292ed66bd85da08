import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wentOf } from '../../../src/core/pipeline/went'
import { factsOf, stayGroup } from '../../../src/core/trends/facts'
import { addEntries, entryOf, type Shelves, settle } from '../../../src/core/trends/series'
import { placeGroup, titleGroup } from '../../../src/core/trends/title-group'

const facts = factsOf({
  title: 'Senior Lamplighter (m/f/d)',
  organization: 'Wick & Sons Ltd',
  place: 'Oslo, Norway · Remote',
  workMode: 'hybrid',
  baseSalary: { min: 40_000, max: 44_000, currency: 'EUR', period: 'year' },
  firstSeenAt: '2026-03-02T08:00:00.000Z',
  takenDownAt: '2026-03-12T08:00:00.000Z',
})

describe('what a posting is counted into over time', () => {
  it('is its mode, its pay by title and place, how long it stayed, and its opening on that day', () => {
    expect(facts).toEqual([
      '~mode:hybrid',
      '~pay:lamplighter\tOslo\tEUR:year:40000-45000',
      '~stay:1',
      '~job:2026-03-02|wick sons|senior lamplighter',
    ])
  })

  it('goes by the kind of work, not by level or number, and by the first place', () => {
    expect(titleGroup('Junior Lamplighter II')).toBe('lamplighter')
    expect(titleGroup('Senior')).toBe('senior')
    expect(placeGroup('Zürich (CH) · Bern')).toBe('Zürich')
    expect([0, 7, 7.1, 91, 400].map(stayGroup)).toEqual([0, 0, 1, 4, 5])
  })

  it('comes to nothing when everything is taken away again', () => {
    const name = fc.constantFrom('skill:a', 'skill:b', 'skill:c', '~mode:remote', '~job:2026-03-02|x|y')
    const entry = fc.uniqueArray(name).map(names => entryOf(['month:2026-03', ...names]))
    fc.assert(
      fc.property(fc.array(entry), entries => {
        const changes: Shelves = new Map()
        addEntries(entries, changes)
        const kept = settle(new Map(), changes)
        const away: Shelves = new Map()
        addEntries(entries, away, -1)
        for (const counts of settle(kept, away).values()) expect(counts.size).toBe(0)
      }),
    )
  })

  it('counts an opening as posted again two weeks to three months later, and not side by side', () => {
    const jobs = (...days: string[]) => {
      const changes: Shelves = new Map()
      addEntries(
        days.map(day => ['month:2026-03', `~job:${day}|wick|lamplighter`]),
        changes,
      )
      return [...settle(new Map(), changes)].find(([name]) => name.startsWith('again/'))?.[1].get('wick')
    }
    expect(jobs('2026-03-02', '2026-03-02')).toBeUndefined()
    expect(jobs('2026-03-02', '2026-03-09')).toBeUndefined()
    expect(jobs('2026-03-02', '2026-03-16')).toBe(1)
    expect(jobs('2026-03-02', '2026-03-20', '2026-05-01', '2026-12-01')).toBe(2)
  })
})

describe('how an application went', () => {
  const since = (day: number) => `2026-03-${String(day).padStart(2, '0')}T08:00:00.000Z`
  it('is told from the history of its statuses', () => {
    expect(wentOf({ status: 'interested', statusSince: since(1) })).toEqual([])
    expect(
      wentOf({
        status: 'closed',
        statusSince: since(9),
        statusesBefore: [{ status: 'applied', since: since(2) }],
      }),
    ).toEqual(['went:applied', 'went:closed'])
    expect(
      wentOf({
        status: 'closed',
        statusSince: since(30),
        statusesBefore: [
          { status: 'applied', since: since(2) },
          { status: 'interviewing', since: since(10) },
          { status: 'offer', since: since(20) },
        ],
      }),
    ).toEqual(['went:applied', 'went:talked', 'went:soon', 'went:offer'])
  })
})
