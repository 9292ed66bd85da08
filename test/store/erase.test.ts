import { beforeEach, describe, expect, it } from 'vitest'
import { noticePosting } from '../../src/app/notice-posting'
import { storeNames } from '../../src/records/registry'
import { recount, statusCounts } from '../../src/store/counters'
import type { Database } from '../../src/store/database'
import { eraseEverything, eraseOpportunities, eraseStore, putBack, seenOnlyOn } from '../../src/store/erase'
import { addEvidence } from '../../src/store/evidence'
import { searchOpportunities } from '../../src/store/search'
import { setTick } from '../../src/store/ticks'
import { freshDatabase } from './in-memory'
import { readingOf } from './postings-made'

let db: Database
let data: string
let cook: string
beforeEach(async () => {
  db = freshDatabase()
  data = await noticePosting(db, 'visit-0001', readingOf())
  cook = await noticePosting(
    db,
    'visit-0002',
    readingOf({ title: 'Cook', hiringOrganization: 'Harbour Inn' }, { url: 'https://board.example/cook' }),
  )
  await noticePosting(db, 'visit-0003', readingOf({}, { url: 'https://board.example/data' }))
  await setTick(db, cook, 'title-line', true)
  await addEvidence(db, {
    situation: '',
    action: 'Halved the run',
    result: '',
    number: '',
    skills: [],
    date: '2026-11-20',
    confirmedBy: '',
  })
})
const records = async () =>
  Object.fromEntries(
    await Promise.all(
      storeNames
        .filter(store => store !== 'settings' && store !== 'stamps')
        .map(async store => [store, await db.table(store).toArray()]),
    ),
  )

describe('erasing', () => {
  it('takes an opportunity with all that hangs on it, and undo gives all of it back', async () => {
    const before = await records()
    const erased = await eraseOpportunities(db, [cook])
    expect(await db.sightings.where('visitId').equals('visit-0002').count()).toBe(0)
    expect(await db.ticks.count()).toBe(0)
    expect((await statusCounts(db)).seen).toBe(1)
    expect(await searchOpportunities(db, 'cook', 5)).toEqual([])
    expect(await recount(db)).toEqual([])
    expect((await db.tombstones.toArray()).map(row => row.store).sort()).toEqual([
      'opportunities',
      'postings',
      'sightings',
      'ticks',
    ])
    await putBack(db, erased)
    expect(await records()).toEqual(before)
    expect((await searchOpportunities(db, 'cook', 5)).map(row => row.id)).toEqual([cook])
    expect(await recount(db)).toEqual([])
  })

  it('by site takes what was seen there and nowhere else', async () => {
    expect(await seenOnlyOn(db, 'board.example')).toEqual([cook])
    expect(await seenOnlyOn(db, 'jobs.quellwerk.example')).toEqual([])
    expect(data).not.toBe(cook)
  })

  it('of the evidence log can be taken back', async () => {
    const erased = await eraseStore(db, 'evidence')
    expect(await db.evidence.count()).toBe(0)
    await putBack(db, erased)
    expect(await db.evidence.count()).toBe(1)
  })

  it('of everything leaves no row', async () => {
    await eraseEverything(db)
    for (const table of db.tables) expect(await table.count()).toBe(0)
  })
})
