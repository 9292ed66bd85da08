import { describe, expect, it } from 'vitest'
import type { Status } from '../../../src/core/pipeline/opportunity'
import { isOnBoard, statuses } from '../../../src/core/pipeline/opportunity'
import { withNewStatus, withStatusBefore } from '../../../src/core/pipeline/status'
import { ofEmployer, ofSkill, tallyOf, withStatus } from '../../../src/core/pipeline/tally'
import { wentOf } from '../../../src/core/pipeline/went'

/** The history of one opportunity: a status and the day in May on which it began; the last one is today's. */
function history(...steps: readonly [Status, day: number][]) {
  const all = steps.map(([status, day]) => ({
    status,
    since: new Date(Date.UTC(2026, 4, day, 9)).toISOString(),
  }))
  const now = all.at(-1) ?? { status: 'seen' as const, since: '2026-05-01T09:00:00.000Z' }
  return { status: now.status, statusSince: now.since, statusesBefore: all.slice(0, -1) }
}

describe('how an application went', () => {
  it.each<[string, ReturnType<typeof history>, string[]]>([
    ['never applied for', history(['interested', 1], ['closed', 3]), []],
    ['an offer without an application', history(['interested', 1], ['offer', 3]), []],
    ['no word yet', history(['applied', 1]), ['applied']],
    ['closed without a word', history(['applied', 1], ['closed', 30]), ['applied', 'closed']],
    ['a talk on the 14th day', history(['applied', 1], ['interviewing', 15]), ['applied', 'talked', 'soon']],
    ['a talk on the 15th day', history(['applied', 1], ['interviewing', 16]), ['applied', 'talked', 'month']],
    ['a talk on the 31st day', history(['applied', 1], ['interviewing', 32]), ['applied', 'talked', 'month']],
    ['a talk on the 32nd day', history(['applied', 1], ['interviewing', 33]), ['applied', 'talked', 'later']],
    [
      'closed after a talk',
      history(['applied', 1], ['interviewing', 5], ['closed', 9]),
      ['applied', 'talked', 'soon'],
    ],
    ['an offer at once', history(['applied', 1], ['offer', 2]), ['applied', 'talked', 'soon', 'offer']],
    [
      'an offer that was declined',
      history(['applied', 1], ['interviewing', 20], ['offer', 25], ['closed', 26]),
      ['applied', 'talked', 'month', 'offer'],
    ],
  ])('%s', (_name, given, outcomes) => {
    expect(wentOf(given)).toEqual(outcomes.map(outcome => `went:${outcome}`))
  })
})

describe('what an opportunity counts into', () => {
  const reading = (...names: string[]) =>
    ({ requirements: [{ skills: names.map(name => ({ name })) }] }) as unknown as Parameters<
      typeof tallyOf
    >[1]
  const row = {
    ...history(['seen', 1]),
    title: '',
    organization: 'Harbour Inn',
    place: '',
    workMode: null,
    baseSalary: null,
    firstSeenAt: '2026-05-03T09:00:00.000Z',
    takenDownAt: null,
  }

  it('is its status, its month, its employer and each skill once', () => {
    expect(tallyOf(row, reading('SQL', 'sql', 'Pastry'), [])).toEqual([
      'status:seen',
      'month:2026-05',
      ofEmployer('Harbour Inn'),
      'skill:sql',
      'skill:pastry',
    ])
    expect(tallyOf({ ...row, organization: '' }, reading(), [])).toEqual(['status:seen', 'month:2026-05'])
  })

  it('is bounded: forty skills, and 150 characters of a name', () => {
    const many = Array.from({ length: 60 }, (_, i) => `Skill ${i}`)
    expect(tallyOf(row, reading(...many), []).filter(name => name.startsWith('skill:'))).toHaveLength(40)
    expect(ofSkill('x'.repeat(500))).toBe(`skill:${'x'.repeat(150)}`)
    expect(ofEmployer('y'.repeat(500))).toBe(`employer:${'y'.repeat(150)}`)
  })

  it('keeps all but the status and how it went where the status changes', () => {
    const tallied = ['status:applied', 'went:applied', 'month:2026-05', 'skill:sql', '~mode:remote']
    expect(withStatus(tallied, history(['applied', 1], ['offer', 3]))).toEqual([
      'status:offer',
      'went:applied',
      'went:talked',
      'went:soon',
      'went:offer',
      'month:2026-05',
      'skill:sql',
      '~mode:remote',
    ])
  })
})

describe('a change of status', () => {
  const at = '2026-05-09T09:00:00.000Z'

  it('remembers the one before, and its undo takes that back', () => {
    const before = history(['seen', 1], ['interested', 4])
    const after = withNewStatus(before, 'applied', at)
    expect(after).toEqual({
      status: 'applied',
      statusSince: at,
      statusesBefore: [
        { status: 'seen', since: '2026-05-01T09:00:00.000Z' },
        { status: 'interested', since: '2026-05-04T09:00:00.000Z' },
      ],
    })
    expect(withStatusBefore(after)).toEqual(before)
    expect(withStatusBefore({ status: 'seen', statusSince: at })).toBeNull()
  })

  it('keeps the last hundred', () => {
    let row: ReturnType<typeof withNewStatus> = history(['seen', 1])
    for (let i = 0; i < 120; i++) row = withNewStatus(row, i % 2 ? 'interested' : 'applied', at)
    expect(row.statusesBefore).toHaveLength(100)
    expect(row.statusesBefore.at(-1)?.status).toBe('applied')
  })

  it('puts on the board what the user took up', () => {
    expect(statuses.filter(isOnBoard)).toEqual(['interested', 'applied', 'interviewing', 'offer', 'closed'])
  })
})
