import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { noticePosting } from '../../src/app/notice-posting'
import { emptyBrand } from '../../src/core/brand/brand'
import { quickEvidence } from '../../src/core/brand/evidence'
import { outlives } from '../../src/core/kernel/stamp-fields'
import { brandVersions, currentBrand, saveBrand } from '../../src/store/brand'
import type { Database } from '../../src/store/database'
import { eraseOpportunities } from '../../src/store/erase'
import { addEvidence, deleteEvidence, editEvidence } from '../../src/store/evidence'
import { freshDatabase } from './in-memory'
import { readingOf } from './postings-made'

let db: Database
beforeEach(() => {
  db = freshDatabase()
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-21T12:00:00.000Z') })
})
afterEach(() => vi.useRealTimers())

const setBack = () => vi.setSystemTime(Date.parse('2026-11-18T12:00:00.000Z'))

it('takes what is saved after the clock was set back for the newer, as brand statement in force', async () => {
  await saveBrand(db, { ...emptyBrand, statement: 'First.' })
  setBack()
  await saveBrand(db, { ...emptyBrand, statement: 'Second.' }, true)
  expect((await currentBrand(db)).statement).toBe('Second.')
  expect(await brandVersions(db)).toHaveLength(2)
})

it('never lets a record go back in time', async () => {
  const { id, updatedAt } = await addEvidence(db, quickEvidence('Halved the run', '2026-11-20'))
  setBack()
  await editEvidence(db, id, { result: 'Nobody waits any more.' })
  expect((await db.evidence.get(id))?.updatedAt.localeCompare(updatedAt)).toBe(1)
})

it('keeps when a posting was last seen, where it is seen again after that', async () => {
  const id = await noticePosting(db, 'visit-0001', readingOf())
  const before = await db.opportunities.get(id)
  setBack()
  await noticePosting(db, 'visit-0002', readingOf())
  const after = await db.opportunities.get(id)
  expect(after?.sightings).toBe(2)
  expect(after?.lastSeenAt).toBe(before?.lastSeenAt)
  expect((after?.updatedAt ?? '') > (before?.updatedAt ?? '')).toBe(true)
})

it('lets what was erased stay erased', async () => {
  const id = await noticePosting(db, 'visit-0001', readingOf())
  const row = await db.opportunities.get(id)
  setBack()
  await eraseOpportunities(db, [id])
  expect(row && outlives({ row, stamps: null }, await db.tombstones.get(id))).toBe(false)
})

it('lets a deletion stand against the record, whatever the clock says', async () => {
  const entry = await addEvidence(db, quickEvidence('Halved the run', '2026-11-20'))
  setBack()
  await deleteEvidence(db, entry.id)
  expect(outlives({ row: entry, stamps: null }, await db.tombstones.get(entry.id))).toBe(false)
})
