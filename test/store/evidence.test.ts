import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { quickEvidence } from '../../src/core/brand/evidence'
import { addEvidence, editEvidence } from '../../src/store/evidence'
import { freshDatabase } from './in-memory'

it('a mark is kept through other changes, and goes where it is taken away', async () => {
  const db = freshDatabase()
  const { id } = await addEvidence(db, quickEvidence('Settled a complaint', '2026-05-01'))
  const kept = () => db.evidence.get(id)
  await editEvidence(db, id, { confidential: true, goals: ['01J00000000000000000000001'] })
  await editEvidence(db, id, { result: 'Nobody sued' })
  expect(await kept()).toMatchObject({ confidential: true, result: 'Nobody sued' })
  await editEvidence(db, id, { confidential: false })
  expect(await kept()).not.toHaveProperty('confidential')
  expect(await kept()).toMatchObject({ goals: ['01J00000000000000000000001'], result: 'Nobody sued' })
})
