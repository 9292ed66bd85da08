import { beforeEach, expect, it } from 'vitest'
import { noticePosting } from '../../src/app/notice-posting'
import type { Database } from '../../src/store/database'
import { joinOpportunities } from '../../src/store/joining'
import { dropDeleted, putRows, Touched } from '../../src/store/merge-rows'
import { freshDatabase } from './in-memory'
import { readingOf } from './postings-made'

let db: Database
beforeEach(() => {
  db = freshDatabase()
})

const tick = (id: string) => ({
  id,
  updatedAt: '2026-03-01T09:00:00.000Z',
  opportunityId: 'one',
  itemId: 'name-sql',
  doneAt: '2026-03-01T09:00:00.000Z',
})

it('of rows of one key that come together the lowest stays, in whatever order', async () => {
  for (const rows of [
    [tick('a'), tick('b')],
    [tick('b'), tick('a')],
  ]) {
    await db.ticks.clear()
    await putRows(db, 'ticks', rows)
    expect((await db.ticks.toArray()).map(({ id }) => id)).toEqual(['a'])
  }
})

it('of one that is there and one that comes the lowest stays', async () => {
  await putRows(db, 'ticks', [tick('b')])
  await putRows(db, 'ticks', [tick('a')])
  await putRows(db, 'ticks', [tick('c')])
  expect((await db.ticks.toArray()).map(({ id }) => id)).toEqual(['a'])
})

it('a deletion that a change outlives is forgotten, but for one by a join that is still to be made again', async () => {
  const see = (n: number) =>
    noticePosting(
      db,
      `visit-000${n}`,
      readingOf({}, { url: `https://jobs.lever.co/quellwerk/${n}`, externalId: `lever:${n}` }),
    )
  const [a, b, c] = [await see(1), await see(2), await see(3)]
  const rows = await db.opportunities.bulkGet([b, c])
  const join = await joinOpportunities(db, a, b)
  const later = new Date(Date.now() + 86_400_000).toISOString()
  await db.opportunities.delete(c)
  await db.tombstones.add({ id: c, store: 'opportunities', updatedAt: '2026-03-01T09:00:00.000Z' })
  await db.opportunities.bulkPut(rows.flatMap(row => (row ? [{ ...row, updatedAt: later }] : [])))
  const touched = new Touched()
  await dropDeleted(db, touched)
  expect(join).not.toBeNull()
  expect((await db.tombstones.toArray()).map(({ id }) => id)).toContain(b)
  expect((await db.tombstones.toArray()).map(({ id }) => id)).not.toContain(c)
})
