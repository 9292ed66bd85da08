import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { noticePosting } from '../../src/app/notice-posting'
import type { Database } from '../../src/store/database'
import { joinOpportunities, splitSightings, takeJoinBack } from '../../src/store/joining'
import {
  dropNext,
  dueBy,
  finishNext,
  markReminded,
  planNext,
  putActionsBack,
  toRemind,
} from '../../src/store/next-actions'
import { sightingsOf } from '../../src/store/opportunities'
import { freshDatabase } from './in-memory'
import { readingOf } from './postings-made'

let db: Database
let id: string
beforeEach(async () => {
  db = freshDatabase()
  id = await noticePosting(db, 'visit-0001', readingOf())
})
afterEach(() => void vi.useRealTimers())

const entry = { text: 'Follow up', due: '2026-11-30', remind: true }
const next = async (which = id) => (await db.opportunities.get(which))?.actions?.next
const other = (visit = 'visit-0002') =>
  noticePosting(
    db,
    visit,
    readingOf({ title: 'Cook', hiringOrganization: 'Harbour Inn' }, { url: 'https://harbour.example/1' }),
  )

describe('a next action', () => {
  it('is planned, and found by its day', async () => {
    expect(await planNext(db, id, entry, false)).toBeNull()
    expect(await dueBy(db, '2026-11-29', 5)).toEqual([])
    expect((await dueBy(db, '2026-11-30', 5)).map(row => row.id)).toEqual([id])
  })

  it('done or removed is due no more, and either is taken back', async () => {
    await planNext(db, id, entry, false)
    for (const end of [finishNext, dropNext]) {
      const before = await end(db, id)
      expect(await next()).toBeNull()
      expect(await dueBy(db, '9999-12-31', 5)).toEqual([])
      if (before !== undefined) await putActionsBack(db, id, before)
      expect(await next()).toMatchObject(entry)
      expect((await db.opportunities.get(id))?.actions?.done).toEqual([])
    }
  })

  it('planned for the first time and taken back is none', async () => {
    const before = await planNext(db, id, entry, false)
    if (before !== undefined) await putActionsBack(db, id, before)
    expect(await next()).toBeNull()
    expect(await finishNext(db, id)).toBeUndefined()
  })

  it('without words or a day is refused, and of one that is gone nothing happens', async () => {
    await expect(planNext(db, id, { ...entry, text: ' ' }, false)).rejects.toThrow(TypeError)
    await expect(planNext(db, id, { ...entry, due: 'soon' }, false)).rejects.toThrow(TypeError)
    expect(await next()).toBeUndefined()
    expect(await planNext(db, '01JZZZZZZZZZZZZZZZZZZZZZZ9', entry, false)).toBeUndefined()
  })

  it('stays when the posting is seen again', async () => {
    await planNext(db, id, entry, false)
    await db.opportunities.update(id, { byHand: true })
    await noticePosting(db, 'visit-0002', readingOf())
    expect(await next()).toMatchObject(entry)
    expect((await db.opportunities.get(id))?.byHand).toBe(true)
  })

  it('comes along when two become one, and leaves again with its own', async () => {
    const from = await other()
    await planNext(db, from, entry, false)
    const join = await joinOpportunities(db, id, from)
    expect(await next()).toMatchObject(entry)
    await takeJoinBack(db, join ?? '')
    expect(await next()).toBeNull()
    expect(await next(from)).toMatchObject(entry)
  })

  it('stays with the one that was known when a page turns out to be another opening', async () => {
    await noticePosting(db, 'visit-0002', readingOf({}, { url: 'https://jobs.quellwerk.example/other' }))
    await planNext(db, id, entry, false)
    const [last] = await sightingsOf(db, id)
    const made = await splitSightings(db, id, [last?.id ?? ''])
    expect(made).not.toBeNull()
    expect(await next()).toMatchObject(entry)
    expect(await next(made ?? '')).toBeUndefined()
  })
})

describe('reminders to come', () => {
  it('are those that were asked for and not shown', async () => {
    const second = await other()
    await planNext(db, id, entry, false)
    await planNext(db, second, { ...entry, remind: false }, false)
    expect((await toRemind(db, 5)).map(row => row.id)).toEqual([id])
    await markReminded(db, id, (await db.opportunities.get(id))?.actions?.changedAt ?? '')
    expect(await toRemind(db, 5)).toEqual([])
    expect((await dueBy(db, '2026-11-30', 5)).length).toBe(2)
  })

  it('one that was changed while the old one was shown is still to come, within one millisecond too', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    await planNext(db, id, entry, false)
    const shown = (await db.opportunities.get(id))?.actions?.changedAt ?? ''
    await planNext(db, id, { ...entry, due: '2026-12-07' }, false)
    await markReminded(db, id, shown)
    expect((await toRemind(db, 5)).length).toBe(1)
  })
})
