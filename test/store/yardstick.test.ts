import { beforeEach, expect, it } from 'vitest'
import type { Database } from '../../src/store/database'
import { addResume, deriveResume, editResume } from '../../src/store/resumes'
import { yardstick } from '../../src/store/yardstick'
import { freshDatabase } from './in-memory'

let db: Database
beforeEach(() => {
  db = freshDatabase()
})

const resume = { basics: { name: 'Ada Example' }, work: [{ name: 'Example Ltd', position: 'Welder' }] }
const kept = { name: 'Mine', parentId: null, opportunityId: null, resume }

it('holds the newest résumé that is nobody’s version, and is named anew when it changes', async () => {
  const without = await yardstick(db)
  expect(without.master).toBeNull()

  const { id } = await addResume(db, kept)
  const first = await yardstick(db)
  expect(first.master?.resume.work?.[0]?.position).toBe('Welder')
  expect(first.master?.text).toContain('Example Ltd')
  expect(first.name).not.toBe(without.name)
  expect((await yardstick(db)).name).toBe(first.name)

  await editResume(db, id, { resume: { ...resume, work: [{ name: 'Example Ltd', position: 'Fitter' }] } })
  const edited = await yardstick(db)
  expect(edited.master?.resume.work?.[0]?.position).toBe('Fitter')
  expect(edited.name).not.toBe(first.name)
})

it('leaves aside what was made for one opening', async () => {
  const { id } = await addResume(db, kept)
  const { name } = await yardstick(db)
  await deriveResume(db, id, null)
  await addResume(db, {
    ...kept,
    opportunityId: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
    resume: {},
    text: 'Pasted for one opening',
  })
  const held = await yardstick(db)
  expect(held.name).toBe(name)
  expect(held.master?.text).toContain('Welder')
})
