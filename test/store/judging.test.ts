import { expect, it, vi } from 'vitest'
import { noticePosting } from '../../src/app/notice-posting'
import { type Judge, judgeNext } from '../../src/store/judging'
import { setStatus } from '../../src/store/opportunities'
import { freshDatabase } from './in-memory'
import { readingOf } from './postings-made'

it('leaves what the user changed meanwhile for the next turn', async () => {
  const db = freshDatabase()
  const id = await noticePosting(db, 'visit-0001', readingOf())
  const kept = await db.opportunities.get(id)
  let change: Promise<unknown> | null = null
  const judge: Judge = {
    name: 'another brand statement',
    renewed: async () => null,
    rules: [],
    judge: () => {
      change ??= setStatus(db, id, 'interested')
      return {
        verdict: kept?.verdict ?? null,
        counts: kept?.counts ?? null,
        judgedWith: judge.name,
      } as ReturnType<Judge['judge']>
    },
  }
  expect(await judgeNext(db, 50, judge)).toBe(1)
  await change
  expect(await db.opportunities.get(id)).toMatchObject({ status: 'interested', judgedWith: kept?.judgedWith })
  expect(await judgeNext(db, 50, judge)).toBe(1)
  expect(await db.opportunities.get(id)).toMatchObject({ status: 'interested', judgedWith: judge.name })
  // Where all are judged, nobody who writes waits for it.
  const begun = vi.spyOn(db, 'transaction')
  expect(await judgeNext(db, 50, judge)).toBe(0)
  expect(begun.mock.calls.map(([mode]) => mode)).toEqual(['r'])
})
