import * as v from 'valibot'
import { beforeEach, expect, it } from 'vitest'
import { auditArchive, keptAudit } from '../../src/app/kept-audit'
import { auditReply } from '../../src/app/notice-profile'
import { blankSnapshot, type ProfileSnapshot } from '../../src/core/profile/profile'
import { snapshots } from '../../src/records/snapshots'
import type { Database } from '../../src/store/database'
import { putSetting } from '../../src/store/settings'
import { say } from '../../src/words/say'
import { freshDatabase } from '../store/in-memory'

let db: Database
beforeEach(() => {
  db = freshDatabase()
})

const read = <T>(value: T) => ({ state: 'read' as const, value, where: 'Profile.csv', whole: true })
const archive = (change: Partial<ProfileSnapshot> = {}): ProfileSnapshot => ({
  ...blankSnapshot('archive', 'archive', 'Robin Sample'),
  headline: read('Planner for night shifts'),
  about: read(''),
  ...change,
})
const aboutText = read('I plan what others lift at night, and I have done so for eleven years. '.repeat(4))

it('audits an archive into the history of the page, and tells what changed', async () => {
  await putSetting(db, 'ownProfile', 'https://www.linkedin.com/in/robin-sample/')
  expect(await keptAudit(db)).toBeNull()
  await auditReply(db, { ...archive(), key: 'in/robin-sample', layout: '2026' })
  await auditArchive(db, archive({ about: aboutText }))
  const kept = await keptAudit(db)
  expect(kept).toMatchObject({ fromArchive: true, brandIsEmpty: true })
  expect(kept?.steps).toHaveLength(2)
  const [first, last] = kept?.steps ?? []
  expect(last?.fixed.map(({ title }) => say(title))).toContain('Your profile has an About')
  expect(last?.came).toEqual([])
  expect(first?.fixed).toEqual([])
  expect((last?.clear ?? 0) > (first?.clear ?? 0)).toBe(true)
  expect(Object.keys(kept?.fixed ?? {})).toContain('about-is-there')
})

it('says of what an archive does not hold that it holds nothing of it, and sends nobody to a page', async () => {
  await auditArchive(db, archive())
  const kept = await keptAudit(db)
  const untold = kept?.findings.filter(({ outcome }) => outcome === 'not-visible') ?? []
  expect(untold.length).toBeGreaterThan(5)
  for (const { found } of untold) expect(found.map(say).join(' ')).not.toMatch(/scroll|read again|page/i)
  // Nobody said which profile it is: the same archive once more is no second audit.
  await auditArchive(db, archive())
  expect((await keptAudit(db))?.steps).toHaveLength(1)
})

it('does not complete an archive with a page that was looked at just before', async () => {
  await putSetting(db, 'ownProfile', 'https://www.linkedin.com/in/robin-sample/')
  await auditReply(db, { ...archive(), key: 'in/robin-sample', layout: '2026', photo: read(true) })
  await auditArchive(db, archive())
  const photo = (await keptAudit(db))?.findings.find(({ check }) => check === 'photo')
  expect(photo?.outcome).toBe('not-visible')
})

it('keeps an archive in the history that was read before the address of the profile was known', async () => {
  await auditArchive(db, archive())
  await putSetting(db, 'ownProfile', 'https://www.linkedin.com/in/robin-sample/')
  const onPage = { ...archive({ about: aboutText }), key: 'in/robin-sample', layout: '2026' as const }
  expect((await auditReply(db, onPage)).earlier).toHaveLength(1)
  const kept = await keptAudit(db)
  expect(kept?.steps).toHaveLength(2)
  expect(Object.keys(kept?.fixed ?? {})).toContain('about-is-there')
})

it('keeps what each check found as ids and values, and says with them what changed', async () => {
  const onPage = { ...archive(), key: 'in/robin-sample', layout: '2026' as const }
  await putSetting(db, 'ownProfile', 'https://www.linkedin.com/in/robin-sample/')
  await auditReply(db, { ...onPage, skills: read(['Rotas']), skillCount: read(1) })
  const more = ['Rotas', 'Forklift', 'Payroll', 'Training', 'Stock counts']
  await auditArchive(db, archive({ skills: read(more), skillCount: read(more.length) }))
  const rows = await db.snapshots.toArray()
  for (const row of rows) expect(v.parse(snapshots.schema, row)).toEqual(row)
  expect(rows[0]?.found?.['skills-enough']).toEqual([
    { id: 'profile-audit/skills-enough.found', values: { count: 1 } },
  ])
  const changed = (await keptAudit(db))?.steps.at(-1)?.fixed.find(({ title }) => /skills/.test(say(title)))
  expect(changed?.before.map(say)).toEqual(['1 skill'])
  expect(changed?.now.map(say)).toEqual(['5 skills'])
})

it('tells what changed since an audit of an earlier release, which kept nothing of what it found', async () => {
  await auditArchive(db, archive())
  await db.snapshots.toCollection().modify(row => {
    delete row.found
  })
  await auditArchive(db, archive({ about: aboutText }))
  const [about] = (await keptAudit(db))?.steps.at(-1)?.fixed ?? []
  expect(about?.before).toEqual([])
})
