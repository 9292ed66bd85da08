import { beforeEach, expect, it } from 'vitest'
import { noticePosting } from '../../src/app/notice-posting'
import type { Database } from '../../src/store/database'
import { opportunityHistory } from '../../src/store/history'
import { joinOpportunities } from '../../src/store/joining'
import { freshDatabase } from './in-memory'
import { readingOf } from './postings-made'

let db: Database
beforeEach(() => {
  db = freshDatabase()
})
const employer = 'Harbour Inn'

it('tells what changed on a site between two times, the newest first, and what did not is not told', async () => {
  const id = await noticePosting(db, 'visit-0001', readingOf({ title: 'Cook', hiringOrganization: employer }))
  await noticePosting(db, 'visit-0002', readingOf({ title: 'Cook', hiringOrganization: employer }))
  await noticePosting(db, 'visit-0003', readingOf({ title: 'Head cook', hiringOrganization: employer }))
  const { entries } = await opportunityHistory(db, id)
  expect(entries.map(entry => entry.changes)).toEqual([
    [{ field: 'title', before: 'Cook', after: 'Head cook' }],
    [],
    [],
  ])
})

it('names other openings of the employer, and what was made one with this', async () => {
  const cook = await noticePosting(
    db,
    'visit-0001',
    readingOf({ title: 'Cook', hiringOrganization: employer }),
  )
  const porter = await noticePosting(
    db,
    'visit-0002',
    readingOf(
      { title: 'Night porter', hiringOrganization: `${employer} Ltd` },
      { url: 'https://board.example/2' },
    ),
  )
  await noticePosting(
    db,
    'visit-0003',
    readingOf({ title: 'Cook', hiringOrganization: 'Hill Farm' }, { url: 'https://board.example/3' }),
  )
  expect((await opportunityHistory(db, cook)).others.map(row => row.id)).toEqual([porter])
  const join = await joinOpportunities(db, cook, porter)
  const { others, joined, entries } = await opportunityHistory(db, cook)
  expect(others).toEqual([])
  expect(joined).toMatchObject([{ id: join, title: 'Night porter' }])
  expect(new Set(entries.map(entry => entry.page)).size).toBe(2)
})

it('is empty where the opportunity is gone', async () => {
  expect((await opportunityHistory(db, '01J00000000000000000000000')).entries).toEqual([])
})
