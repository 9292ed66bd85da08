import { beforeEach, expect, it } from 'vitest'
import { noticePosting } from '../../src/app/notice-posting'
import { localDay } from '../../src/core/kernel/days'
import type { Database } from '../../src/store/database'
import { setStatus } from '../../src/store/opportunities'
import { opportunityDetail } from '../../src/store/opportunity-detail'
import { pastOf } from '../../src/store/past'
import { addResume } from '../../src/store/resumes'
import { recordSending } from '../../src/store/sendings'
import { freshDatabase } from './in-memory'
import { anew } from './judging'
import { readingOf } from './postings-made'

let db: Database
beforeEach(() => {
  db = freshDatabase()
})

const notice = async (title: string, employer: string, path: string): Promise<string> => {
  const values = { title, hiringOrganization: employer }
  const id = await noticePosting(
    db,
    `visit-${path}`,
    readingOf(values, { url: `https://jobs.quellwerk.example/${path}` }),
  )
  return id ?? ''
}
const past = async (id: string) => {
  const row = await db.opportunities.get(id)
  return row ? pastOf(db, row) : null
}

it('knows what was taken up at the same employer, under any form of its name, and nothing else', async () => {
  const here = await notice('Data Engineer', 'Quellwerk', 'one')
  const before = await notice('Water Analyst', 'Quellwerk GmbH', 'two')
  await notice('Receptionist', 'Quellwerk', 'three')
  const elsewhere = await notice('Data Engineer', 'Quellwerkstatt', 'four')
  await setStatus(db, here, 'interested')
  await setStatus(db, before, 'applied')
  await setStatus(db, elsewhere, 'applied')
  const day = localDay(new Date().toISOString())
  expect(await past(here)).toEqual({
    appliedOn: null,
    isRecorded: null,
    sameEmployer: [{ title: 'Water Analyst', status: 'applied', on: day }],
  })
})

it('takes the day from what was sent, else from the status', async () => {
  const id = await notice('Data Engineer', 'Quellwerk', 'one')
  await setStatus(db, id, 'applied')
  await setStatus(db, id, 'interviewing')
  const day = localDay(new Date().toISOString())
  expect(await past(id)).toMatchObject({ appliedOn: day, isRecorded: false })
  const { id: resumeId } = await addResume(db, {
    name: 'For Quellwerk',
    parentId: null,
    opportunityId: id,
    resume: {},
    text: 'Experience\n• Built the pipelines in Python',
  })
  await recordSending(db, { opportunityId: id, resumeId, at: '2026-05-04', channel: 'Email', despite: null })
  expect(await past(id)).toMatchObject({ appliedOn: '2026-05-04', isRecorded: true })
})

it('gives the checklist the version that was made for the opportunity', async () => {
  const id = await notice('Data Engineer', 'Quellwerk', 'one')
  const text = 'Experience\n• Built the pipelines in Python'
  await addResume(db, {
    name: 'Master',
    parentId: null,
    opportunityId: null,
    resume: {},
    text: 'Another one',
  })
  expect((await opportunityDetail(db, id, anew))?.resume).toBe('')
  await addResume(db, { name: 'For Quellwerk', parentId: null, opportunityId: id, resume: {}, text })
  const detail = await opportunityDetail(db, id, anew)
  expect(detail?.resume).toBe(text)
  expect(detail?.checklist.some(item => item.verify)).toBe(true)
})
