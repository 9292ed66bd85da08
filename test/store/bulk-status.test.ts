import { beforeEach, expect, it } from 'vitest'
import { noticePosting } from '../../src/app/notice-posting'
import { setStatuses, takeStatusesBack } from '../../src/store/bulk-status'
import { recount, statusCounts } from '../../src/store/counters'
import type { Database } from '../../src/store/database'
import { setStatus } from '../../src/store/opportunities'
import { freshDatabase } from './in-memory'
import { readingOf } from './postings-made'

let db: Database
let ids: string[]
beforeEach(async () => {
  db = freshDatabase()
  ids = []
  for (const [i, title] of ['Cook', 'Tram Driver', 'Data Engineer'].entries())
    ids.push(
      await noticePosting(
        db,
        `visit-000${i}`,
        readingOf({ title }, { url: `https://jobs.quellwerk.example/${i}` }),
      ),
    )
  await setStatus(db, ids[0] ?? '', 'applied')
})
const statusOf = async (i: number) => (await db.opportunities.get(ids[i] ?? ''))?.status

it('gives many one status, counted rightly, and takes all of it back', async () => {
  const before = await db.opportunities.toArray()
  const moved = await setStatuses(db, [...ids, ids[1] ?? '', '01JZZZZZZZZZZZZZZZZZZZZZZ9'], 'closed')
  expect(moved).toHaveLength(3)
  expect(await statusCounts(db)).toMatchObject({ closed: 3, seen: 0, applied: 0 })
  expect(await recount(db)).toEqual([])
  await takeStatusesBack(db, moved, 'closed')
  expect(await recount(db)).toEqual([])
  const plain = ({ updatedAt: _at, statusesBefore: _before, ...row }: (typeof before)[number]) => row
  expect((await db.opportunities.toArray()).map(plain)).toEqual(before.map(plain))
})

it('leaves alone what had that status already, and what was changed meanwhile', async () => {
  const moved = await setStatuses(db, ids, 'applied')
  expect(moved).toEqual(ids.slice(1))
  await setStatus(db, ids[1] ?? '', 'offer')
  await takeStatusesBack(db, moved, 'applied')
  expect([await statusOf(0), await statusOf(1), await statusOf(2)]).toEqual(['applied', 'offer', 'seen'])
})
