import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { quickEvidence } from '../../../src/core/brand/evidence'
import {
  beginMarkingAll,
  markNext,
  unmark,
  unmarkTold,
  waitingCount,
  waitingRows,
} from '../../../src/store/devices/outbox'
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

describe('all that stands there', () => {
  let ids: string[]
  const markAll = async () => {
    await beginMarkingAll(own.db)
    while (await markNext(own.db));
  }
  const allWaiting = async (): Promise<string[]> => {
    const found: string[] = []
    for (let after = ''; ; ) {
      const waiting = await waitingRows(own.db, after)
      if (!waiting) return found
      found.push(...waiting.ids)
      after = waiting.marks.at(-1)?.id ?? ''
    }
  }
  beforeEach(async () => {
    const made = []
    for (const what of ['Halved the run', 'Led the move', 'Trained three', 'Wrote the rota'])
      made.push(await addEvidence(own.db, quickEvidence(what, '2026-11-20')))
    ids = made.map(({ id }) => `evidence ${id}`).sort()
    await own.db.outbox.clear()
    await markAll()
  })

  it('waits under one mark a store, each row once and as a whole', async () => {
    expect(await own.db.outbox.count()).toBe(1)
    expect(await waitingCount(own.db)).toBe(4)
    const waiting = await waitingRows(own.db)
    expect(waiting?.ids).toEqual(ids)
    expect([...(waiting?.whole ?? [])]).toEqual(ids)
    await unmarkTold(own.db, waiting?.marks ?? [])
    expect(await own.db.outbox.count()).toBe(0)
  })

  it('waits without what others turn out to know, until that changes', async () => {
    await unmark(own.db, ids.slice(1, 3))
    expect(await waitingCount(own.db)).toBe(2)
    expect(await allWaiting()).toEqual([ids[0], ids[3]])
    await editEvidence(own.db, ids[1]?.slice('evidence '.length) ?? '', { result: 'by half' })
    expect(await allWaiting()).toEqual([ids[0], ids[3], ids[1]])
    const waiting = await waitingRows(own.db)
    await unmarkTold(own.db, waiting?.marks ?? [])
    expect(await allWaiting()).toEqual([ids[1]])
    expect(await own.db.outbox.count()).toBe(1)
  })

  it('waits on where only some of it was told', async () => {
    const waiting = await waitingRows(own.db)
    await unmarkTold(own.db, waiting?.marks ?? [], new Set(ids.slice(0, 3)))
    expect(await allWaiting()).toEqual(ids.slice(3))
    expect(await waitingCount(own.db)).toBe(1)
  })

  it('is told anew, also what others knew, where all is marked once more', async () => {
    await unmark(own.db, ids)
    expect(await allWaiting()).toEqual([])
    await markAll()
    expect(await allWaiting()).toEqual(ids)
    expect(await own.db.outbox.count()).toBe(1)
  })
})
