import { describe, expect, it } from 'vitest'
import { noticePosting } from '../../src/app/notice-posting'
import { hearAgain, putOff, weekOf } from '../../src/app/week'
import { gatherWeekInput } from '../../src/app/week-input'
import { emptyBrand } from '../../src/core/brand/brand'
import { quickEvidence } from '../../src/core/brand/evidence'
import { ofSkill } from '../../src/core/pipeline/tally'
import { saveBrand } from '../../src/store/brand'
import { addEvidence } from '../../src/store/evidence'
import { correctFields, setStatus } from '../../src/store/opportunities'
import { freshDatabase } from '../store/in-memory'
import { fieldsOf, readingOf } from '../store/postings-made'

const now = '2026-11-24T09:00:00.000Z'
async function opened() {
  const db = freshDatabase()
  await db.open()
  return db
}
const ids = (week: { suggestions: { id: string }[] }) => week.suggestions.map(({ id }) => id)

describe('the life that a week is made of', () => {
  it('is empty where nothing is kept', async () => {
    const life = await gatherWeekInput(await opened(), now)
    expect(life).toMatchObject({ today: '2026-11-24', opportunities: [], evidence: [], audit: null })
  })

  it('knows the last day as the user corrected it', async () => {
    const db = await opened()
    const id = await noticePosting(db, 'visit-0001', readingOf({ validThrough: '2026-11-30' }))
    await setStatus(db, id, 'interested')
    const lastDay = async () => (await gatherWeekInput(db, now)).opportunities[0]?.deadline
    expect(await lastDay()).toBe('2026-11-30')
    await correctFields(db, id, fieldsOf({ validThrough: '2026-12-15' }, 'user'))
    expect(await lastDay()).toBe('2026-12-15')
  })

  it('knows what is claimed, shown and wanted of what postings ask', async () => {
    const db = await opened()
    await saveBrand(db, { ...emptyBrand, skills: ['SQL', 'Wound care'], learning: ['Welsh'] })
    await addEvidence(db, { ...quickEvidence('Rewrote the report in SQL at night', '2026-11-20') })
    const { demand } = await gatherWeekInput(db, now)
    expect(new Map(demand.map(({ name, standing }) => [name, standing]))).toEqual(
      new Map([
        ['SQL', 'proven'],
        ['Wound care', 'claimed'],
        ['Welsh', 'wanted'],
      ]),
    )
  })

  it('counts and shows a skill under all of its names, and one that no list knows by its words', async () => {
    const db = await opened()
    await saveBrand(db, { ...emptyBrand, skills: ['k8s', 'bell casting', 'Excel'] })
    await addEvidence(db, { ...quickEvidence('Moved the till to Kubernetes', '2026-11-20') })
    await addEvidence(db, { ...quickEvidence('Taught Bell casting', '2026-11-20') })
    await db.counters.put({ name: ofSkill('Kubernetes'), count: 3 })
    const { demand } = await gatherWeekInput(db, now)
    expect(demand).toEqual([
      { name: 'k8s', postings: 3, standing: 'proven' },
      { name: 'Excel', postings: 0, standing: 'claimed' },
      { name: 'bell casting', postings: 0, standing: 'proven' },
    ])
  })
})

describe('a week', () => {
  it('says what a new life lacks, and no more once it is there', async () => {
    const db = await opened()
    expect(ids(await weekOf(db, now))).toEqual(['statement-first:brand', 'evidence-due:log'])
    await saveBrand(db, { ...emptyBrand, targetRoles: ['Glazier'] })
    await addEvidence(db, quickEvidence('Refitted 12 windows', '2026-11-23'))
    expect(ids(await weekOf(db, now))).toEqual(['reflection-due:week'])
  })

  it('keeps quiet about what was put off until its day, and for good about what was silenced', async () => {
    const db = await opened()
    const undo = await putOff(db, { of: 'evidence-due:log', until: '2026-12-01' })
    expect(ids(await weekOf(db, now))).toEqual(['statement-first:brand'])
    expect(ids(await weekOf(db, '2026-12-01T09:00:00.000Z'))).toContain('evidence-due:log')
    await undo()
    expect(ids(await weekOf(db, now))).toContain('evidence-due:log')

    await putOff(db, { of: 'evidence-due', until: null })
    const { silenced } = await weekOf(db, '2027-11-24T09:00:00.000Z')
    expect(silenced.map(({ of }) => of)).toEqual(['evidence-due'])
    await hearAgain(db, silenced[0]?.id ?? '')
    expect(ids(await weekOf(db, now))).toContain('evidence-due:log')
  })

  it('takes a later word for an earlier one, and gives the earlier back', async () => {
    const db = await opened()
    await putOff(db, { of: 'evidence-due', until: '2026-12-01' })
    const undo = await putOff(db, { of: 'evidence-due', until: null })
    expect((await weekOf(db, now)).silenced).toHaveLength(1)
    await undo()
    expect((await weekOf(db, now)).silenced).toHaveLength(0)
    expect(ids(await weekOf(db, now))).not.toContain('evidence-due:log')
  })
})
