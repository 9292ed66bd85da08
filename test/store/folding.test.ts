import { beforeEach, describe, expect, it } from 'vitest'
import { noticePosting } from '../../src/app/notice-posting'
import type { Database } from '../../src/store/database'
import { foldNext } from '../../src/store/folding'
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
