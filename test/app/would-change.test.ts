import { beforeEach, expect, it } from 'vitest'
import { judgeAgain } from '../../src/app/judge-again'
import { noticePosting } from '../../src/app/notice-posting'
import { wouldChange } from '../../src/app/would-change'
import { type Brand, emptyBrand } from '../../src/core/brand/brand'
import { saveBrand } from '../../src/store/brand'
import type { Database } from '../../src/store/database'
import { freshDatabase } from '../store/in-memory'
import { readingOf } from '../store/postings-made'

let db: Database
beforeEach(() => {
  db = freshDatabase()
})
const course = () => {
  const shares: number[] = []
  return {
    shares,
    signal: new AbortController().signal,
    progress: (share: number) => void shares.push(share),
  }
}
const titles = ['Night Nurse', 'Staff Nurse', 'Bridge Engineer', 'Payroll Clerk']
const notice = async (count = titles.length) => {
  for (let i = 0; i < count; i++)
    await noticePosting(
      db,
      `visit-${1_000 + i}`,
      readingOf(
        { title: titles[i % titles.length] ?? '', hiringOrganization: `Employer ${i}` },
        { url: `https://jobs.example/${500 + i}` },
      ),
    )
}
const verdicts = async () =>
  new Map((await db.opportunities.toArray()).map(row => [row.id, row.verdict] as const))
const nurse: Brand = { ...emptyBrand, targetRoles: ['Nurse'], skills: ['wound care'] }
const engineer: Brand = { ...emptyBrand, targetRoles: ['Bridge engineer'] }

it('says beforehand what saving and judging anew then does, and writes nothing', async () => {
  await saveBrand(db, nurse)
  await notice()
  await judgeAgain(async () => db)
  const before = await verdicts()
  const told = await wouldChange(db, engineer, course())
  expect(await verdicts()).toEqual(before)
  expect(told.looked).toBe(titles.length)
  expect(told.changes.length).toBeGreaterThan(0)

  await saveBrand(db, engineer, true)
  await judgeAgain(async () => db)
  const after = await verdicts()
  const moved = [...after].filter(([id, verdict]) => before.get(id) !== verdict)
  expect(new Map(told.changes.map(({ id, after: verdict }) => [id, verdict]))).toEqual(new Map(moved))
  expect(told.changes.every(({ id, before: verdict }) => before.get(id) === verdict)).toBe(true)
})

it('looks at the last twenty, says how far it is, and stops when asked to', async () => {
  await saveBrand(db, nurse)
  await notice(23)
  const told = course()
  expect((await wouldChange(db, nurse, told)).looked).toBe(20)
  expect(told.shares.at(-1)).toBe(1)
  expect([...told.shares].sort((a, b) => a - b)).toEqual(told.shares)
  const stop = new AbortController()
  const half = { signal: stop.signal, progress: (share: number) => share >= 0.5 && stop.abort() }
  await expect(wouldChange(db, engineer, half as ReturnType<typeof course>)).rejects.toThrow()
})

it('has nothing to say where nothing was noticed', async () => {
  expect(await wouldChange(db, nurse, course())).toEqual({ looked: 0, changes: [] })
})
