import { beforeEach, describe, expect, it } from 'vitest'
import { noticePosting } from '../../src/app/notice-posting'
import type { Database } from '../../src/store/database'
import { foldBehind, foldNext } from '../../src/store/folding'
import { openOpportunity, setStatus } from '../../src/store/opportunities'
import { searchOpportunities } from '../../src/store/search'
import { putSetting } from '../../src/store/settings'
import { freshDatabase } from './in-memory'
import { readingOf } from './postings-made'

let db: Database
beforeEach(() => {
  db = freshDatabase()
})
const inDays = (days: number) => Date.now() + days * 86_400_000
const foldAll = async (now: number) => {
  while (await foldNext(db, now));
}

describe('a posting that was only seen', () => {
  it('folds after the time that the user set, and reads as before', async () => {
    const id = await noticePosting(db, 'visit-0001', readingOf())
    const before = await openOpportunity(db, id)
    await foldAll(inDays(29))
    expect((await db.postings.toArray()).map(row => row.folded)).toEqual([undefined])
    await foldAll(inDays(31))
    const [row] = await db.postings.toArray()
    expect(row?.folded).toBeTypeOf('string')
    expect(row?.fields.description).toBeUndefined()
    expect(JSON.stringify(row).length).toBeLessThan(JSON.stringify(before?.posting).length)
    expect(await openOpportunity(db, id)).toEqual(before)
    expect((await searchOpportunities(db, 'utilities', 5)).map(found => found.id)).toEqual([id])
  })

  it('stays as it is once the user is interested', async () => {
    const id = await noticePosting(db, 'visit-0001', readingOf())
    await setStatus(db, id, 'interested')
    await foldAll(inDays(400))
    expect((await db.postings.toArray())[0]?.folded).toBeUndefined()
  })

  it('unfolds when it is seen again', async () => {
    await noticePosting(db, 'visit-0001', readingOf())
    await putSetting(db, 'foldAfterDays', 1)
    await foldAll(inDays(2))
    await noticePosting(db, 'visit-0002', readingOf())
    expect(await db.postings.count()).toBe(1)
    expect((await db.postings.toArray())[0]).toMatchObject({ fields: { description: { rung: 'site' } } })
    expect((await db.postings.toArray())[0]?.folded).toBeUndefined()
  })
})

describe('folding', () => {
  const seen = '2026-03-01T09:00:00.000Z'
  const later = (days: number, more = 0) => Date.parse(seen) + days * 86_400_000 + more
  const opening = (id: string, fields: object = {}) => ({
    id,
    updatedAt: seen,
    status: 'seen',
    lastSeenAt: seen,
    keys: [],
    ...fields,
  })
  const posting = (opportunityId: string) => ({
    id: `p-${opportunityId}`,
    updatedAt: seen,
    opportunityId,
    contentHash: opportunityId,
    fields: { description: { value: 'Keep bees.', rung: 'site', where: 'test', confidence: 1 } },
    reading: { readerVersion: 1, language: 'en', supported: true, lines: [], requirements: [] },
  })
  const put = async (...rows: ReturnType<typeof opening>[]) => {
    await db.table('opportunities').bulkPut(rows)
    await db.table('postings').bulkPut(rows.map(({ id }) => posting(id)))
  }
  const gone = async () =>
    (await db.postings.toArray()).flatMap(row => (row.folded === undefined ? [] : [row.opportunityId])).sort()

  it('begins with what was last seen as many days ago as the user set, to the very moment', async () => {
    await put(opening('a'))
    await putSetting(db, 'foldAfterDays', 10)
    expect(await foldNext(db, later(10, -1))).toBe(false)
    expect(await gone()).toEqual([])
    await foldNext(db, later(10))
    expect(await gone()).toEqual(['a'])
  })
  it('takes fifty at a time, and says whether there may be more', async () => {
    const rows = Array.from({ length: 51 }, (_, i) =>
      opening(`o${String(i).padStart(2, '0')}`, { lastSeenAt: new Date(Date.parse(seen) + i).toISOString() }),
    )
    await put(...rows)
    expect(await foldNext(db, later(400))).toBe(true)
    expect(await gone()).toHaveLength(50)
    expect(await foldNext(db, later(400))).toBe(false)
    expect(await gone()).toHaveLength(51)
  })
  it('goes on from where it came to, and not a second time over the same day', async () => {
    await put(opening('a'))
    await foldNext(db, later(400))
    await put(opening('b', { lastSeenAt: '2026-03-02T09:00:00.000Z' }))
    expect(await foldNext(db, later(400))).toBe(false)
    expect(await gone()).toEqual(['a'])
    // What was seen later comes later.
    await put(opening('c', { lastSeenAt: new Date(later(395)).toISOString() }))
    await foldNext(db, later(800))
    expect(await gone()).toEqual(['a', 'c'])
  })
  it('takes what came behind it, where that was only seen and long ago', async () => {
    await put(opening('a'), opening('b', { status: 'applied' }))
    const behind = (...ids: string[]) =>
      db.transaction('rw', [db.opportunities, db.postings, db.settings], () => foldBehind(db, ids))
    await behind('a')
    expect(await gone()).toEqual([])
    await putSetting(db, 'foldedTo', seen)
    await put(opening('c', { lastSeenAt: '2026-03-01T09:00:00.001Z' }))
    await behind('a', 'b', 'c', 'nobody')
    expect(await gone()).toEqual(['a'])
    const before = await db.postings.get('p-a')
    await behind('a')
    expect(await db.postings.get('p-a')).toEqual(before)
  })
})
