import { expect, it, vi } from 'vitest'
import { freshDatabase } from '../store/in-memory'
import { readingOf } from '../store/postings-made'

vi.mock('../../src/core/advert/read-advert', () => ({
  readerVersion: 7,
  readAdvert: () => {
    throw new Error('a fault of the reader')
  },
}))
const { noticePosting } = await import('../../src/app/notice-posting')

it('is kept all the same, unread, to be read again by a later reader', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const db = freshDatabase()
  const id = await noticePosting(db, 'visit-0001', readingOf())
  expect(await db.opportunities.get(id)).toMatchObject({ title: 'Data Engineer', verdict: 'not-enough' })
  const [posting] = await db.postings.toArray()
  expect(posting?.fields.description?.value).toHaveLength(10)
  expect(posting?.reading.readerVersion).not.toBe(7)
  expect(said).toHaveBeenCalled()
})
