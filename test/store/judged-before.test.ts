import { beforeEach, expect, it, vi } from 'vitest'
import { forgetJudged, judgedBefore } from '../../src/adapters/judged-before'
import { noticePosting } from '../../src/app/notice-posting'
import { judgeFor, judgeHere } from '../../src/background/judge-here'
import { emptyBrand } from '../../src/core/brand/brand'
import { quickEvidence } from '../../src/core/brand/evidence'
import { saveBrand } from '../../src/store/brand'
import type { Database } from '../../src/store/database'
import { addEvidence, deleteEvidence } from '../../src/store/evidence'
import { correctFields, setStatus } from '../../src/store/opportunities'
import { opportunityDetail } from '../../src/store/opportunity-detail'
import { addResume } from '../../src/store/resumes'
import { setTick } from '../../src/store/ticks'
import { session } from '../browser-in-memory'
import { freshDatabase } from './in-memory'
import { anew } from './judging'
import { readingOf } from './postings-made'

let db: Database
let id = ''
beforeEach(async () => {
  await forgetJudged()
  db = freshDatabase()
  id = await noticePosting(db, 'visit-one', readingOf())
})

/** The detail as a surface gets it, and whether anything was judged for it. */
async function opened(of = id) {
  const judge = vi.fn(judgeHere.judge)
  const detail = await opportunityDetail(db, of, { known: judgeHere.known, judge })
  const plain = JSON.parse(JSON.stringify({ ...detail, ticked: [...(detail?.ticked ?? [])] }))
  return { detail: plain, judged: judge.mock.calls.length > 0 }
}
const afresh = async () => {
  const detail = await opportunityDetail(db, id, anew)
  return JSON.parse(JSON.stringify({ ...detail, ticked: [...(detail?.ticked ?? [])] }))
}
/** The present is in it, to the millisecond. */
const without = ({ given, ...rest }: { given: { now: string } }) => ({
  ...rest,
  given: { ...given, now: '' },
})

it('judges once what did not change, and a tick changes nothing of it', async () => {
  expect((await opened()).judged).toBe(true)
  expect((await opened()).judged).toBe(false)
  await setTick(db, id, 'must-shown:sql', true)
  const again = await opened()
  expect(again.judged).toBe(false)
  expect(again.detail.ticked).toEqual(['must-shown:sql'])
  expect(without(again.detail)).toEqual(without(await afresh()))
})

it('finds in the browser what another context judged', async () => {
  const other = `${id.slice(0, -1)}${id.endsWith('A') ? 'B' : 'A'}`
  const row = await db.opportunities.get(id)
  if (row) await db.opportunities.add({ ...row, id: other, title: 'Shepherd' })
  await opened()
  // What this context remembers is of the other one now.
  await opened(other)
  const again = await opened()
  expect(again.judged).toBe(false)
  expect(without(again.detail)).toEqual(without(await afresh()))
  await forgetJudged()
  expect(session.size).toBe(0)
  expect((await opened()).judged).toBe(true)
})

it('may be looked for early, which holds for once and for what is still so', async () => {
  await opened()
  const kept = session.get(`judged:${id.charCodeAt(id.length - 1) % 16}`) ?? ''
  await forgetJudged()
  // Nothing was there when it was looked for.
  judgedBefore.look(id)
  await Promise.resolve()
  session.set(`judged:${id.charCodeAt(id.length - 1) % 16}`, kept)
  expect((await opened()).judged).toBe(true)
  await forgetJudged()
  session.set(`judged:${id.charCodeAt(id.length - 1) % 16}`, kept)
  judgedBefore.look(id)
  expect((await opened()).judged).toBe(false)
  await setStatus(db, id, 'interested')
  judgedBefore.look(id)
  expect((await opened()).judged).toBe(true)
})

it('takes nothing for a judgement that has not its form', async () => {
  await opened()
  await forgetJudged()
  for (const key of Array.from({ length: 16 }, (_, place) => `judged:${place}`))
    session.set(key, JSON.stringify({ of: 'x', judged: { fit: 1 } }))
  expect((await opened()).judged).toBe(true)
})

it.each<[string, () => Promise<unknown>]>([
  [
    'the brand statement',
    () => saveBrand(db, { ...emptyBrand, skills: ['SQL'], targetRoles: ['Data Engineer'] }),
  ],
  ['the status', () => setStatus(db, id, 'interested')],
  [
    'a correction',
    () =>
      correctFields(db, id, {
        title: { value: 'Shepherd', rung: 'user', where: 'you', confidence: 1 },
      }),
  ],
  ['evidence', () => addEvidence(db, quickEvidence('Moved the pipelines to Kubernetes', '2026-02-01'))],
  [
    'the version in hand',
    () =>
      addResume(db, {
        name: 'For Quellwerk',
        parentId: null,
        opportunityId: id,
        resume: {},
        text: 'Robin\n\nExperience\n• Built pipelines in Python and SQL for three years',
      }),
  ],
  ['the day', async () => vi.setSystemTime(new Date(Date.now() + 86_400_000))],
])('gives what would come out now after a change of %s', async (_what, change) => {
  vi.useFakeTimers({ toFake: ['Date'] })
  try {
    await opened()
    await change()
    const now = await opened()
    expect(now.judged).toBe(true)
    expect(without(now.detail)).toEqual(without(await afresh()))
    expect((await opened()).judged).toBe(false)
  } finally {
    vi.useRealTimers()
  }
})

it('judges anew with evidence that went', async () => {
  const entry = await addEvidence(db, quickEvidence('Wrote SQL', '2026-02-01'))
  await opened()
  await deleteEvidence(db, entry.id)
  const now = await opened()
  expect(now.judged).toBe(true)
  expect(without(now.detail)).toEqual(without(await afresh()))
})

it('is judged by the worker for a surface, under the name that the surface would find it by', async () => {
  const reply = await judgeFor(db, id)
  const ask = vi.fn(judgeHere.judge)
  let named = ''
  const detail = await opportunityDetail(db, id, {
    known: async (_id, of) => {
      named = of
      return null
    },
    judge: ask,
  })
  expect(reply?.of).toBe(named)
  expect(JSON.parse(JSON.stringify(reply?.judged.fit))).toEqual(JSON.parse(JSON.stringify(detail?.fit)))
  expect(await judgeFor(db, '01ARZ3NDEKTSV4RRFFQ69G5FAV')).toBeNull()
})
