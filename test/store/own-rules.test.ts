import { beforeEach, expect, it } from 'vitest'
import { judgeAgain } from '../../src/app/judge-again'
import { noticePosting } from '../../src/app/notice-posting'
import { emptyBrand } from '../../src/core/brand/brand'
import { notAskedRule, notMyRoleRule, type OwnRule } from '../../src/core/fit/own-rules/own-rule'
import type { Fit } from '../../src/core/fit/verdict'
import { ownRules } from '../../src/records/ownRules'
import { saveBrand } from '../../src/store/brand'
import { currentCriteria } from '../../src/store/criteria'
import type { Database } from '../../src/store/database'
import { add, remove } from '../../src/store/rows'
import { freshDatabase } from './in-memory'
import { readingOf } from './postings-made'

let db: Database
beforeEach(() => {
  db = freshDatabase()
})
const given = (rule: OwnRule | null): OwnRule => {
  if (!rule) throw new Error('nothing to keep')
  return rule
}

it('judges again what was noticed before once a rule is kept, and again once it is taken back', async () => {
  const title = 'Payroll Clerk'
  await saveBrand(db, { ...emptyBrand, targetRoles: [title], skills: ['payroll'] })
  const id = await noticePosting(db, 'visit-0001', readingOf({ title }))
  const before = await db.opportunities.get(id)
  expect(before?.verdict).not.toBe('off-path')
  const { revision } = await currentCriteria(db)

  const rule = await add(db, ownRules, given(notMyRoleRule(title, 'Another employer')))
  expect((await currentCriteria(db)).revision).not.toBe(revision)
  await judgeAgain(async () => db)
  expect((await db.opportunities.get(id))?.verdict).toBe('off-path')

  await remove(db, ownRules, rule.id)
  await judgeAgain(async () => db)
  expect(await db.opportunities.get(id)).toMatchObject({ verdict: before?.verdict, counts: before?.counts })
})

it('counts no more what is not asked for', async () => {
  const id = await noticePosting(db, 'visit-0001', readingOf())
  const posting = await db.postings
    .where('[opportunityId+contentHash]')
    .between([id, ''], [id, '\uffff'])
    .first()
  const musts = posting?.reading.requirements.filter(({ strength }) => strength === 'must') ?? []
  const [first] = musts
  if (!first) return expect(musts).not.toEqual([])
  await add(db, ownRules, given(notAskedRule(first, 'Veerpont')))
  await judgeAgain(async () => db)
  const { counts } = (await db.opportunities.get(id)) ?? {}
  expect((counts as Fit['counts'] | undefined)?.asked).toBeLessThan(musts.length)
})
