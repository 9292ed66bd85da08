import { beforeEach, expect, it, vi } from 'vitest'
import { noticePosting } from '../../src/app/notice-posting'
import type { Database } from '../../src/store/database'
import { session } from '../browser-in-memory'
import { freshDatabase } from '../store/in-memory'
import { readingOf } from '../store/postings-made'

const showBadge = vi.hoisted(() => vi.fn(async (_tabId: number, _words: unknown) => {}))
const judgeAhead = vi.hoisted(() => vi.fn())
vi.mock('../../src/adapters/badge', () => ({ showBadge }))
vi.mock('../../src/background/judge-ahead', () => ({ judgeAhead, judgeTabsAhead: async () => {} }))

const { setTabState } = await import('../../src/adapters/tab-state')
const { followChange } = await import('../../src/background/follow-change')

let db: Database
let ids: string[] = []
beforeEach(async () => {
  session.clear()
  vi.clearAllMocks()
  db = freshDatabase()
  ids = []
  for (const externalId of ['a', 'b', 'c'])
    ids.push(
      await noticePosting(db, `visit-${externalId}`, {
        ...readingOf(),
        externalId: `greenhouse:${externalId}`,
        url: `https://boards.example/jobs/${externalId}`,
      }),
    )
  for (const [tabId, opportunityId] of ids.slice(0, 2).entries())
    await setTabState(tabId, {
      state: 'logged',
      opportunityId,
      url: 'https://boards.example/jobs/a',
      visitId: `visit-000${tabId}`,
      at: `2026-11-21T10:0${tabId}:00.000Z`,
      applied: false,
    })
})
const follow = (opportunities: string[] | 'many') =>
  followChange(
    async () => db,
    async () => {},
  )({ opportunities })

it('brings the badges of those tabs in line that show what changed, and looks once which they are', async () => {
  expect(new Set(ids).size).toBe(3)
  const [a = '', , c = ''] = ids
  await follow([a, c])
  expect(showBadge.mock.calls.map(([tabId]) => tabId)).toEqual([0])
})

it('judges ahead what was read last of what changed, and nothing that no tab shows', async () => {
  const [, b = '', c = ''] = ids
  await follow('many')
  expect(showBadge).toHaveBeenCalledTimes(2)
  expect(judgeAhead.mock.calls.map(([, id]) => id)).toEqual([b])
  await follow([c])
  expect(judgeAhead).toHaveBeenCalledTimes(1)
})

it('gives way while it judges what other devices told', async () => {
  const giveWay = vi.fn(async () => {})
  await followChange(
    async () => db,
    async () => {},
    giveWay,
  )({ evidence: 'many' })
  expect(giveWay).toHaveBeenCalled()
})
