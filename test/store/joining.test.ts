import { beforeEach, describe, expect, it } from 'vitest'
import { noticePosting } from '../../src/app/notice-posting'
import { recount, statusCounts } from '../../src/store/counters'
import type { Database } from '../../src/store/database'
import { joinOpportunities, splitSightings, takeJoinBack } from '../../src/store/joining'
import {
  correctFields,
  saveNote,
  setStatus,
  sightingsOf,
  takeStatusBack,
} from '../../src/store/opportunities'
import { setTick, ticksOf } from '../../src/store/ticks'
import { freshDatabase } from './in-memory'
import { fieldsOf, readingOf } from './postings-made'

let db: Database
beforeEach(() => {
  db = freshDatabase()
})
const text = (topic: string) =>
  Array.from({ length: 12 }, (_, i) => ({
    kind: 'paragraph' as const,
    text: `Paragraph ${i} tells what ${topic} means for customer ${i}.`,
  }))
const see = (
  visit: string,
  url: string,
  externalId: string | null,
  topic = 'dependable data',
  place = 'Basel',
) =>
  noticePosting(db, visit, readingOf({ description: text(topic), jobLocation: [place] }, { url, externalId }))

describe('the same opening on two boards', () => {
  it('is one opportunity with both sightings', async () => {
    const a = await see('visit-0001', 'https://jobs.lever.co/quellwerk/1', 'lever:1')
    const b = await see('visit-0002', 'https://www.linkedin.com/jobs/view/9', 'linkedin:9')
    expect(b).toBe(a)
    expect((await sightingsOf(db, a)).map(sighting => sighting.externalId)).toEqual(['linkedin:9', 'lever:1'])
  })

  it('is two for parallel openings', async () => {
    await see('visit-0001', 'https://jobs.lever.co/quellwerk/1', 'lever:1')
    await see('visit-0002', 'https://jobs.lever.co/quellwerk/2', 'lever:2')
    await see('visit-0003', 'https://www.linkedin.com/jobs/view/9', 'linkedin:9', 'dependable data', 'Oslo')
    expect(await db.opportunities.count()).toBe(3)
  })
})

describe('splitting where the posting has not come over from another device yet', () => {
  it('changes nothing', async () => {
    const a = await see('visit-0001', 'https://jobs.lever.co/quellwerk/1', 'lever:1')
    await see('visit-0002', 'https://www.linkedin.com/jobs/view/9', 'linkedin:9')
    const [onLinkedIn] = await sightingsOf(db, a)
    await db.postings.delete(onLinkedIn?.postingId ?? '')
    const before = await db.sightings.toArray()
    expect(await splitSightings(db, a, [onLinkedIn?.id ?? ''])).toBeNull()
    expect(await db.sightings.toArray()).toEqual(before)
    expect(await db.opportunities.count()).toBe(1)
  })
})

describe('joining by hand', () => {
  it('of an item ticked on both keeps one tick, and gives the other back', async () => {
    const a = await see('visit-0001', 'https://jobs.lever.co/quellwerk/1', 'lever:1')
    const b = await see('visit-0002', 'https://jobs.lever.co/quellwerk/2', 'lever:2')
    for (const id of [a, b]) await setTick(db, id, 'title-line', true)
    const join = await joinOpportunities(db, a, b)
    expect((await db.ticks.toArray()).map(tick => tick.opportunityId)).toEqual([a])
    await takeJoinBack(db, join ?? '')
    for (const id of [a, b]) expect([...(await ticksOf(db, id)).keys()]).toEqual(['title-line'])
    expect((await db.tombstones.toArray()).filter(({ store }) => store === 'ticks')).toEqual([])
  })

  it('brings everything together, and taken back gives everything back', async () => {
    const a = await see('visit-0001', 'https://jobs.lever.co/quellwerk/1', 'lever:1')
    const b = await see('visit-0002', 'https://jobs.lever.co/quellwerk/2', 'lever:2')
    await setStatus(db, b, 'applied')
    await saveNote(db, a, 'First.')
    await saveNote(db, b, 'Second.')
    await setTick(db, b, 'title-line', true)
    const join = await joinOpportunities(db, a, b)
    expect(await db.opportunities.count()).toBe(1)
    expect(await db.opportunities.get(a)).toMatchObject({
      status: 'applied',
      note: 'First.\n\nSecond.',
      sightings: 2,
    })
    expect([...(await ticksOf(db, a)).keys()]).toEqual(['title-line'])
    expect(await statusCounts(db)).toMatchObject({ seen: 0, applied: 1 })
    // It stays so: the other's page is now a sighting of the one.
    expect(await see('visit-0003', 'https://jobs.lever.co/quellwerk/2', 'lever:2')).toBe(a)

    expect(await takeJoinBack(db, join ?? '')).toBe(true)
    expect(await db.opportunities.get(b)).toMatchObject({ status: 'applied', note: 'Second.', sightings: 1 })
    expect(await db.opportunities.get(a)).toMatchObject({ note: 'First.' })
    expect([...(await ticksOf(db, b)).keys()]).toEqual(['title-line'])
    expect(await db.tombstones.where('store').equals('opportunities').count()).toBe(0)
  })
})

describe('splitting by hand', () => {
  it('makes an opening of its own, and it stays apart', async () => {
    const a = await see('visit-0001', 'https://jobs.lever.co/quellwerk/1', 'lever:1')
    await see('visit-0002', 'https://www.linkedin.com/jobs/view/9', 'linkedin:9')
    const [onLinkedIn] = await sightingsOf(db, a)
    const b = await splitSightings(db, a, [onLinkedIn?.id ?? ''])
    expect(b).not.toBeNull()
    expect(await db.opportunities.get(a)).toMatchObject({ sightings: 1, apart: [b] })
    expect(await see('visit-0003', 'https://www.linkedin.com/jobs/view/9', 'linkedin:9')).toBe(b)
    expect(await see('visit-0004', 'https://jobs.lever.co/quellwerk/1', 'lever:1')).toBe(a)
    expect((await statusCounts(db)).seen).toBe(2)
    // A third board fits both: which of the two it shows can't be told, so it is neither.
    const c = await see('visit-0005', 'https://ie.indeed.com/viewjob?jk=3', 'indeed:3')
    expect([a, b]).not.toContain(c)
  })

  it('leaves what the user did with the opening that was known, and begins the other as one just seen', async () => {
    const a = await see('visit-0001', 'https://jobs.lever.co/quellwerk/1', 'lever:1')
    await see('visit-0002', 'https://www.linkedin.com/jobs/view/1', 'linkedin:1')
    await setStatus(db, a, 'interested')
    await setStatus(db, a, 'applied')
    await db.opportunities.update(a, { takenDownAt: '2026-11-20T10:00:00.000Z' })
    const [onLinkedIn] = (await sightingsOf(db, a)).filter(({ url }) => url.includes('linkedin'))
    await db.sightings.update(onLinkedIn?.id ?? '', { kind: 'closed' })
    const b = (await splitSightings(db, a, [onLinkedIn?.id ?? ''])) ?? ''
    const [known, other] = await db.opportunities.bulkGet([a, b])
    expect(known).toMatchObject({ status: 'applied', takenDownAt: null })
    expect(known?.statusesBefore?.map(each => each.status)).toEqual(['seen', 'interested'])
    expect(other).toMatchObject({ status: 'seen', takenDownAt: '2026-11-20T10:00:00.000Z' })
    expect(other).not.toHaveProperty('statusesBefore')
    // Nothing of the other's to take back.
    await takeStatusBack(db, b)
    expect((await db.opportunities.get(b))?.status).toBe('seen')
    // Made one again, nothing of what was known is lost.
    await joinOpportunities(db, a, b)
    const joined = await db.opportunities.get(a)
    expect(joined?.status).toBe('applied')
    expect(joined?.statusesBefore?.map(each => each.status)).toEqual(['seen', 'interested'])
  })

  it('of what a join brought takes the join back; joined again it is told once', async () => {
    const a = await see('visit-0001', 'https://jobs.lever.co/quellwerk/1', 'lever:1')
    const b = await see('visit-0002', 'https://jobs.lever.co/quellwerk/2', 'lever:2')
    await setStatus(db, b, 'interested')
    await joinOpportunities(db, a, b)
    const brought = (await sightingsOf(db, a)).filter(({ url }) => url.endsWith('/2')).map(({ id }) => id)
    expect(await splitSightings(db, a, brought)).toBe(b)
    expect(await db.opportunities.get(b)).toMatchObject({ status: 'interested', sightings: 1 })
    await joinOpportunities(db, a, b)
    expect(await db.joins.where({ opportunityId: a }).count()).toBe(1)
  })

  it('of more than a join brought leaves nothing to take back', async () => {
    const a = await see('visit-0001', 'https://jobs.lever.co/quellwerk/1', 'lever:1')
    const b = await see('visit-0002', 'https://jobs.lever.co/quellwerk/2', 'lever:2')
    await joinOpportunities(db, a, b)
    await see('visit-0003', 'https://jobs.lever.co/quellwerk/2', 'lever:2')
    const there = (await sightingsOf(db, a)).filter(({ url }) => url.endsWith('/2')).map(({ id }) => id)
    expect(there).toHaveLength(2)
    const made = await splitSightings(db, a, there)
    expect(await db.opportunities.get(made ?? '')).toMatchObject({ sightings: 2 })
    expect(await db.joins.count()).toBe(0)
  })

  it('refuses to split all of it off', async () => {
    const a = await see('visit-0001', 'https://jobs.lever.co/quellwerk/1', 'lever:1')
    const all = await sightingsOf(db, a)
    expect(
      await splitSightings(
        db,
        a,
        all.map(sighting => sighting.id),
      ),
    ).toBeNull()
  })
})

describe('a join by hand drops nothing that the user said', () => {
  it('keeps corrections, kept-apart ids, "by hand", earlier statuses and an offer of both sides', async () => {
    const a = await see('visit-0001', 'https://jobs.lever.co/quellwerk/1', 'lever:1')
    const b = await see('visit-0002', 'https://jobs.lever.co/quellwerk/2', 'lever:2')
    const c = await see('visit-0003', 'https://jobs.lever.co/quellwerk/3', 'lever:3')
    await correctFields(db, a, fieldsOf({ title: 'Shepherd' }, 'user'))
    await correctFields(db, b, fieldsOf({ title: 'Drover', jobLocation: ['Chur'] }, 'user'))
    await db.opportunities.update(b, { byHand: true, apart: [c] })
    for (const status of ['applied', 'offer'] as const) await setStatus(db, b, status)
    await setStatus(db, a, 'closed')
    const before = await Promise.all([a, b].map(id => db.opportunities.get(id)))
    const join = await joinOpportunities(db, a, b)
    const joined = await db.opportunities.get(a)
    expect(joined).toMatchObject({
      status: 'offer',
      byHand: true,
      apart: [c],
      title: 'Shepherd',
      place: 'Chur',
    })
    expect(joined?.corrections.title?.value).toBe('Shepherd')
    expect(joined?.statusesBefore?.map(({ status }) => status)).toEqual(
      expect.arrayContaining(['applied', 'closed']),
    )
    expect(await recount(db)).toEqual([])
    await takeJoinBack(db, join ?? '')
    const after = await Promise.all([a, b].map(id => db.opportunities.get(id)))
    for (const [i, row] of after.entries()) {
      expect(row?.corrections).toEqual(before[i]?.corrections)
      expect(row?.status).toBe(before[i]?.status)
    }
    expect(after[0]?.apart).toEqual([b])
    expect(after[0]?.byHand).toBeUndefined()
  })
})
