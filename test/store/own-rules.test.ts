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
import { correctFields } from '../../src/store/opportunities'
import { getPosting } from '../../src/store/postings'
import { add, remove } from '../../src/store/rows'
import { skillDemand } from '../../src/store/skill-demand'
import { timeNow } from '../../src/store/stamp'
import { shelvesNow } from '../../src/store/trends'
import { freshDatabase } from './in-memory'
import { fieldsOf, readingOf } from './postings-made'

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

it('counts a skill no more that a line names which is not asked for, in trends neither, and again once it is', async () => {
  const on = { url: 'https://jobs.example/a', externalId: null }
  const item = (text: string) => ({ kind: 'item' as const, depth: 0, text })
  const description = [
    { kind: 'heading' as const, text: 'What you bring' },
    item('Experience with Kubernetes'),
    item('Experience with SQL'),
  ]
  const id = await noticePosting(db, 'visit-0001', readingOf({ description }, on))
  const counted = async () => {
    const shelf = (await shelvesNow(db, [`month/${timeNow().slice(0, 7)}`])).get(
      `month/${timeNow().slice(0, 7)}`,
    )
    const demand = await skillDemand(db)
    return {
      demand: demand.map(({ name }) => name),
      trends: [...(shelf?.keys() ?? [])].filter(name => name.startsWith('skill:')),
    }
  }
  const both = { demand: ['kubernetes', 'sql'], trends: ['skill:kubernetes', 'skill:sql'] }
  const sorted = async () => {
    const { demand, trends } = await counted()
    return { demand: demand.sort(), trends: trends.sort() }
  }
  expect(await sorted()).toEqual(both)
  const posting = await getPosting(db, (await db.opportunities.get(id))?.postingId ?? '')
  const line = posting?.reading.requirements.find(({ quote }) => quote.text.includes('Kubernetes'))
  if (!line) return expect(posting?.reading.requirements).toBeNull()
  const rule = await add(db, ownRules, given(notAskedRule(line, 'Veerpont')))
  await judgeAgain(async () => db)
  expect(await sorted()).toEqual({ demand: ['sql'], trends: ['skill:sql'] })
  // A posting that is noticed from now on is counted so at once, and a correction counts nothing back in.
  const next = await noticePosting(
    db,
    'visit-0002',
    readingOf({ title: 'Cook', description }, { ...on, url: 'https://jobs.example/b' }),
  )
  await correctFields(db, next, fieldsOf({ title: 'Head cook' }, 'user'))
  expect(await sorted()).toEqual({ demand: ['sql'], trends: ['skill:sql'] })
  await remove(db, ownRules, rule.id)
  await judgeAgain(async () => db)
  expect(await sorted()).toEqual(both)
})
