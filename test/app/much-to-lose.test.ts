import { expect, it } from 'vitest'
import { hasMuchToLose } from '../../src/app/much-to-lose'
import { quickEvidence } from '../../src/core/brand/evidence'
import { ofStatus } from '../../src/core/pipeline/tally'
import { addEvidence } from '../../src/store/evidence'
import { freshDatabase } from '../store/in-memory'

it('counts what the user wrote and follows, not what was only seen', async () => {
  const db = freshDatabase()
  await db.open()
  await db.counters.put({ name: ofStatus('seen'), count: 400 })
  for (let i = 0; i < 19; i++) await addEvidence(db, quickEvidence(`Mended pump ${i}`, '2026-11-20'))
  expect(await hasMuchToLose(db)).toBe(false)
  await db.counters.put({ name: ofStatus('interested'), count: 1 })
  expect(await hasMuchToLose(db)).toBe(true)
})
