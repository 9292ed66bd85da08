import { beforeEach, expect, it } from 'vitest'
import { currentCriteria } from '../../src/store/criteria'
import type { Database } from '../../src/store/database'
import { addResume, deriveResume, editResume } from '../../src/store/resumes'
import { freshDatabase } from './in-memory'

let db: Database
beforeEach(() => {
  db = freshDatabase()
})

const resume = { basics: { name: 'Ada Example' }, work: [{ name: 'Example Ltd', position: 'Welder' }] }
const kept = { name: 'Mine', parentId: null, opportunityId: null, resume }

it('holds the newest résumé that is nobody’s version, and is named anew when it changes', async () => {
  const without = await currentCriteria(db)
  expect(without.master).toBeNull()

  const { id } = await addResume(db, kept)
  const first = await currentCriteria(db)
  expect(first.master?.resume.work?.[0]?.position).toBe('Welder')
  expect(first.master?.text).toContain('Example Ltd')
  expect(first.revision).not.toBe(without.revision)
  expect((await currentCriteria(db)).revision).toBe(first.revision)

  await editResume(db, id, { resume: { ...resume, work: [{ name: 'Example Ltd', position: 'Fitter' }] } })
  const edited = await currentCriteria(db)
  expect(edited.master?.resume.work?.[0]?.position).toBe('Fitter')
  expect(edited.revision).not.toBe(first.revision)
})

it('leaves aside what was made for one opening', async () => {
  const { id } = await addResume(db, kept)
  const { revision } = await currentCriteria(db)
  await deriveResume(db, id, null)
  await addResume(db, {
    ...kept,
    opportunityId: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
    resume: {},
    text: 'Pasted for one opening',
  })
  const held = await currentCriteria(db)
  expect(held.revision).toBe(revision)
  expect(held.master?.text).toContain('Welder')
})
