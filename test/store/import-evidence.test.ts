import { expect, it } from 'vitest'
import { quickEvidence } from '../../src/core/brand/evidence'
import { currentCriteria } from '../../src/store/criteria'
import { importEvidence } from '../../src/store/import-evidence'
import { searchEvidence } from '../../src/store/search'
import { freshDatabase } from './in-memory'

it('brings in all entries at once, found and counted as any other, and takes them back', async () => {
  const db = freshDatabase()
  const before = await currentCriteria(db)
  const undo = await importEvidence(db, [
    quickEvidence('Moved the cut-off', '2026-03-12'),
    quickEvidence('Wrote the guide', '2026-04-12'),
  ])
  expect(await db.evidence.count()).toBe(2)
  expect((await searchEvidence(db, 'cut-off', 5)).map(({ action }) => action)).toEqual(['Moved the cut-off'])
  expect((await currentCriteria(db)).revision).not.toBe(before.revision)
  await undo()
  expect(await db.evidence.count()).toBe(0)
})

it('brings in none where one has no right form', async () => {
  const db = freshDatabase()
  await expect(
    importEvidence(db, [quickEvidence('Moved it', '2026-03-12'), quickEvidence('Wrote it', 'in March')]),
  ).rejects.toThrow()
  expect(await db.evidence.count()).toBe(0)
})
