import { afterEach, beforeEach, expect, it } from 'vitest'
import { quickEvidence } from '../../../src/core/brand/evidence'
import { unmarkTold, waitingRows } from '../../../src/store/devices/outbox'
import { addEvidence, editEvidence } from '../../../src/store/evidence'
import { closeAll, type Device, device } from './in-step'

let own: Device
beforeEach(async () => {
  own = await device('laptop0000')
})
afterEach(() => closeAll([own]))

it('a record that changes again and again waits once, and one that changes while it is told waits on', async () => {
  const { db } = own
  const { id } = await addEvidence(db, quickEvidence('Halved the run', '2026-11-20'))
  const { id: other } = await addEvidence(db, quickEvidence('Led the move', '2026-11-20'))
  for (const result of ['by', 'by a', 'by a half']) await editEvidence(db, id, { result })
  const waiting = await waitingRows(db)
  expect(waiting?.ids).toEqual([`evidence ${id}`, `evidence ${other}`].sort())
  await editEvidence(db, id, { result: 'by a half and more' })
  await unmarkTold(db, waiting?.marks ?? [])
  expect((await waitingRows(db))?.ids).toEqual([`evidence ${id}`])
})

it('what others may never have heard of is told as a whole, also once it was edited', async () => {
  const { db } = own
  const { id } = await addEvidence(db, quickEvidence('Halved the run', '2026-11-20'))
  await db.outbox.put({ id: `evidence ${id} *`, mark: 1 })
  await editEvidence(db, id, { result: 'by half' })
  const waiting = await waitingRows(db)
  expect(waiting?.ids).toEqual([`evidence ${id}`])
  expect([...(waiting?.whole ?? [])]).toEqual([`evidence ${id}`])
  await unmarkTold(db, waiting?.marks ?? [])
  expect(await waitingRows(db)).toBeNull()
})
