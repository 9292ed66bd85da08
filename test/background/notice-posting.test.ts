import { beforeEach, describe, expect, it } from 'vitest'
import { judgeAgain } from '../../src/app/judge-again'
import { noticePosting } from '../../src/app/notice-posting'
import { opportunitiesCsv } from '../../src/app/opportunities-csv'
import { readerVersion } from '../../src/core/advert/read-advert'
import { emptyBrand } from '../../src/core/brand/brand'
import { issuedId } from '../../src/core/posting/issued-id'
import { currentBrand, saveBrand } from '../../src/store/brand'
import { statusCounts } from '../../src/store/counters'
import type { Database } from '../../src/store/database'
import { opportunityHistory } from '../../src/store/history'
import { splitSightings } from '../../src/store/joining'
import { noteNotice } from '../../src/store/notices'
import {
  correctFields,
  opportunityAt,
  saveNote,
  setStatus,
  sightingsOf,
  takeStatusBack,
} from '../../src/store/opportunities'
import { opportunityDetail } from '../../src/store/opportunity-detail'
import { setTick, ticksOf } from '../../src/store/ticks'
import { say } from '../../src/words/say'
import { freshDatabase } from '../store/in-memory'
import { anew } from '../store/judging'
import { fieldsOf, readingOf } from '../store/postings-made'

let db: Database
beforeEach(() => {
  db = freshDatabase()
})
const only = async () => {
  const all = await db.opportunities.toArray()
  expect(all).toHaveLength(1)
  return all[0] as (typeof all)[number]
}

describe('a posting that was noticed', () => {
  it('becomes one opportunity with one sighting, its text kept with where it was read', async () => {
    const id = await noticePosting(db, 'visit-0001', readingOf())
    const row = await only()
    expect(row).toMatchObject({
      id,
      title: 'Data Engineer',
      organization: 'Quellwerk',
      place: 'Basel',
      status: 'seen',
      sightings: 1,
    })
    const posting = await db.postings.get(row.postingId)
    expect(posting?.fields.title).toEqual({
      value: 'Data Engineer',
      rung: 'site',
      where: 'test',
      confidence: 0.9,
    })
    expect(posting?.reading.lines).toHaveLength(10)
    expect((await statusCounts(db)).seen).toBe(1)
  })

  it('seen again is the same opportunity with one more sighting, and its text is kept once', async () => {
    await noticePosting(db, 'visit-0001', readingOf())
    await noticePosting(
      db,
      'visit-0002',
      readingOf({}, { url: 'https://jobs.quellwerk.example/data-engineer/?utm_source=mail#apply' }),
    )
    const row = await only()
    expect(row.sightings).toBe(2)
    expect(await db.postings.count()).toBe(1)
    expect(await sightingsOf(db, row.id)).toHaveLength(2)
    expect((await statusCounts(db)).seen).toBe(1)
  })

  it('is logged once although the message about a visit is repeated', async () => {
    await noticePosting(db, 'visit-0001', readingOf())
    await noticePosting(db, 'visit-0001', readingOf())
    expect((await only()).sightings).toBe(1)
    expect(await db.sightings.count()).toBe(1)
  })

  it('keeps the old text when the advert changed, and shows the new one', async () => {
    await noticePosting(db, 'visit-0001', readingOf())
    await noticePosting(db, 'visit-0002', readingOf({ title: 'Senior Data Engineer' }))
    expect((await only()).title).toBe('Senior Data Engineer')
    expect(await db.postings.count()).toBe(2)
  })

  it('keeps the whole advert in sight when only its form was seen later', async () => {
    await noticePosting(db, 'visit-0001', readingOf({}, { externalId: 'lever:1' }))
    await noticePosting(
      db,
      'visit-0002',
      readingOf(
        { description: [] },
        { externalId: 'lever:1', url: 'https://jobs.quellwerk.example/apply', kind: 'form', complete: false },
      ),
    )
    const row = await only()
    expect(row.complete).toBe(true)
    expect(row.sightings).toBe(2)
    expect((await db.postings.get(row.postingId))?.reading.lines).toHaveLength(10)
  })

  it('is another opportunity where another job stands under the same address', async () => {
    await noticePosting(db, 'visit-0001', readingOf())
    await noticePosting(db, 'visit-0002', readingOf({ title: 'Cook', hiringOrganization: 'Harbour Inn' }))
    expect(await db.opportunities.count()).toBe(2)
  })

  const tenant = (name: string) => ({
    url: `https://${name}.bamboohr.com/careers/42`,
    site: 'bamboohr',
    externalId: issuedId('bamboohr', `https://${name}.bamboohr.com/careers/42`, '42'),
  })

  it('of another employer under the same number is another opportunity', async () => {
    const id = await noticePosting(db, 'visit-0001', readingOf({}, tenant('acme')))
    await setStatus(db, id, 'applied')
    const chef = readingOf({ title: 'Head Chef', hiringOrganization: 'Globex' }, tenant('globex'))
    expect(await noticePosting(db, 'visit-0002', chef)).not.toBe(id)
    // Even where a page has the very id of another: a title and an employer that both differ are another opening.
    const forged = readingOf(
      { title: 'Head Chef', hiringOrganization: 'Globex', description: [] },
      tenant('acme'),
    )
    expect(await noticePosting(db, 'visit-0003', forged)).not.toBe(id)
    expect(await db.opportunities.get(id)).toMatchObject({
      title: 'Data Engineer',
      status: 'applied',
      sightings: 1,
    })
  })

  it('joins by its id although the user corrected title and employer', async () => {
    const id = await noticePosting(db, 'visit-0001', readingOf({}, tenant('acme')))
    await correctFields(
      db,
      id,
      fieldsOf({ title: 'Platform work', hiringOrganization: 'Waterworks' }, 'user'),
    )
    expect(await noticePosting(db, 'visit-0002', readingOf({}, tenant('acme')))).toBe(id)
  })

  const pay = (min: number) => ({ min, max: min + 5_000, currency: 'CHF', period: 'year' as const })
  const copyAt = 'https://copies.example/jobs/9'

  it('keeps link, apply address and pay when a copy of it is seen, and tells what differs', async () => {
    const first = { baseSalary: pay(90_000), applyUrl: 'https://jobs.quellwerk.example/apply' }
    const id = await noticePosting(db, 'visit-0001', readingOf(first))
    const copied = { baseSalary: pay(200_000), applyUrl: 'https://copies.example/pay-a-fee' }
    expect(await noticePosting(db, 'visit-0002', readingOf(copied, { url: copyAt }))).toBe(id)
    await noticePosting(db, 'visit-0003', readingOf(copied, { url: copyAt, kind: 'closed' }))
    const row = await only()
    expect(row).toMatchObject({ sightings: 3, baseSalary: pay(90_000), takenDownAt: null })
    const detail = await opportunityDetail(db, id, anew)
    expect(detail?.url).toBe('https://jobs.quellwerk.example/data-engineer')
    expect(detail?.fields.applyUrl?.value).toBe(first.applyUrl)
    const { entries } = await opportunityHistory(db, id)
    expect(entries.map(({ unlike, changes }) => [unlike, changes.map(({ field }) => field)])).toEqual([
      [null, []],
      ['jobs.quellwerk.example', ['baseSalary', 'applyUrl']],
      [null, []],
    ])
  })

  it('takes the text that it lacked from a copy, and no more', async () => {
    const id = await noticePosting(
      db,
      'visit-0001',
      readingOf({ description: [] }, { kind: 'form', complete: false }),
    )
    const copy = readingOf({ baseSalary: pay(200_000), applyUrl: copyAt }, { url: copyAt })
    expect(await noticePosting(db, 'visit-0002', copy)).toBe(id)
    const detail = await opportunityDetail(db, id, anew)
    expect(detail?.reading.lines).toHaveLength(10)
    expect(detail?.fields.baseSalary).toBeUndefined()
    expect(detail?.fields.applyUrl).toBeUndefined()
    expect(detail?.url).toBe('https://jobs.quellwerk.example/data-engineer')
  })

  it('follows a site with an id of its own', async () => {
    await noticePosting(db, 'visit-0001', readingOf())
    await noticePosting(db, 'visit-0002', readingOf({ baseSalary: pay(95_000) }, tenant('quellwerk')))
    expect((await only()).baseSalary).toEqual(pay(95_000))
  })

  it('offers for splitting what was taken for it under another title at another employer', async () => {
    const id = await noticePosting(db, 'visit-0001', readingOf())
    const other = readingOf({ title: 'Head Chef', hiringOrganization: 'Globex', description: [] })
    const strayed = await noticePosting(db, 'visit-0002', { ...other, url: copyAt })
    // As releases before version 4 joined them.
    await db.sightings.toCollection().modify({ opportunityId: id })
    await db.postings.toCollection().modify({ opportunityId: id })
    await db.opportunities.delete(strayed)
    expect(await opportunityHistory(db, id)).toMatchObject({
      strays: [{ title: 'Head Chef', organization: 'Globex' }],
    })
    const [stray] = (await opportunityDetail(db, id, anew))?.strays ?? []
    await splitSightings(db, id, stray?.sightingIds ?? [])
    expect((await opportunityDetail(db, id, anew))?.strays).toEqual([])
    expect(await db.opportunities.count()).toBe(2)
  })

  it('is kept without what its address says of the visitor, and nothing of it leaves', async () => {
    const secret = 'email=kim%40larkfield.example&candidate_token=s3cret#access_token=s3cret'
    const reading = readingOf(
      { applyUrl: `https://jobs.quellwerk.example/apply/7?${secret}` },
      { url: `https://jobs.quellwerk.example/data-engineer?${secret}` },
    )
    await noticePosting(db, 'visit-0001', reading)
    await noteNotice(db, reading, 'logged')
    const course = { progress: () => {}, signal: new AbortController().signal }
    const rows = await Promise.all(db.tables.map(table => table.toArray()))
    const csv = await (await opportunitiesCsv(db, course, say)).text()
    for (const left of [JSON.stringify(rows), csv]) expect(left).not.toMatch(/s3cret|kim|larkfield/)
    expect(csv).toContain('https://jobs.quellwerk.example/data-engineer')
  })

  it('is marked as taken down only on the page’s own words, and stays readable', async () => {
    await noticePosting(db, 'visit-0001', readingOf())
    expect((await only()).takenDownAt).toBeNull()
    await noticePosting(db, 'visit-0002', readingOf({ description: [] }, { kind: 'closed', complete: false }))
    const row = await only()
    expect(row.takenDownAt).not.toBeNull()
    expect((await db.postings.get(row.postingId))?.complete).toBe(true)
  })

  it('is found by the address it was seen at', async () => {
    const id = await noticePosting(db, 'visit-0001', readingOf())
    expect(
      (await opportunityAt(db, 'https://www.jobs.quellwerk.example/data-engineer?utm_medium=x'))?.id,
    ).toBe(id)
    expect(await opportunityAt(db, 'https://jobs.quellwerk.example/other')).toBeNull()
  })

  it('with a name in markup is kept as text', async () => {
    await noticePosting(db, 'visit-0001', readingOf({ hiringOrganization: '<img src=x onerror=alert(1)>' }))
    expect((await only()).organization).toBe('<img src=x onerror=alert(1)>')
  })

  it('of five megabytes is cut, not refused', async () => {
    const long = Array.from({ length: 1_000 }, () => ({
      kind: 'paragraph' as const,
      text: 'word '.repeat(1_000),
    }))
    await noticePosting(db, 'visit-0001', readingOf({ description: long }))
    const posting = await db.postings.get((await only()).postingId)
    expect(JSON.stringify(posting).length).toBeLessThan(2_000_000)
  })
})

describe('what the user did', () => {
  it('stays through every later sighting', async () => {
    const id = await noticePosting(db, 'visit-0001', readingOf())
    await setStatus(db, id, 'interested')
    await saveNote(db, id, 'Ask about the team.')
    await setTick(db, id, 'title-line', true)
    await correctFields(db, id, fieldsOf({ title: 'Data Engineer, Platform' }, 'user'))
    await noticePosting(db, 'visit-0002', readingOf({ title: 'Data Engineer!!' }))
    const row = await only()
    expect(row).toMatchObject({
      title: 'Data Engineer, Platform',
      status: 'interested',
      note: 'Ask about the team.',
    })
    expect([...(await ticksOf(db, id)).keys()]).toEqual(['title-line'])
  })

  it('keeps the counters as a recount would give them', async () => {
    const id = await noticePosting(db, 'visit-0001', readingOf())
    await noticePosting(db, 'visit-0002', readingOf({ title: 'Cook', hiringOrganization: 'Harbour Inn' }))
    await setStatus(db, id, 'applied')
    await setStatus(db, id, 'applied')
    expect(await statusCounts(db)).toMatchObject({ seen: 1, applied: 1, interested: 0 })
  })

  it('remembers the statuses before, and takes the last change back with its time', async () => {
    const id = await noticePosting(db, 'visit-0001', readingOf())
    await setStatus(db, id, 'interested')
    const since = (await db.opportunities.get(id))?.statusSince
    await setStatus(db, id, 'applied')
    expect((await db.opportunities.get(id))?.statusesBefore?.map(step => step.status)).toEqual([
      'seen',
      'interested',
    ])
    await takeStatusBack(db, id)
    expect(await db.opportunities.get(id)).toMatchObject({ status: 'interested', statusSince: since })
    expect(await statusCounts(db)).toMatchObject({ seen: 0, interested: 1, applied: 0 })
    await noticePosting(db, 'visit-0002', readingOf())
    expect((await db.opportunities.get(id))?.statusesBefore?.map(step => step.status)).toEqual(['seen'])
  })

  it('takes a tick away again and remembers that it was taken away', async () => {
    const id = await noticePosting(db, 'visit-0001', readingOf())
    await setTick(db, id, 'a', true)
    await setTick(db, id, 'a', true)
    expect(await db.ticks.count()).toBe(1)
    await setTick(db, id, 'a', false)
    expect((await ticksOf(db, id)).size).toBe(0)
    expect(await db.tombstones.count()).toBe(1)
  })
})

describe('a changed brand statement', () => {
  it('judges again what was noticed before', async () => {
    const first = await noticePosting(db, 'visit-0001', readingOf())
    expect((await db.opportunities.get(first))?.verdict).toBe('not-enough')
    await saveBrand(db, {
      ...emptyBrand,
      statement: 'I make data of small utilities dependable.',
      targetRoles: ['Data Engineer'],
      skills: ['SQL', 'Python', 'German'],
    })
    await judgeAgain(() => Promise.resolve(db))
    const row = await db.opportunities.get(first)
    const { value: name } = (await db.settings.get('yardstick')) ?? {}
    expect(row?.judgedWith).toBe(`${name}.${readerVersion}`)
    expect(row?.verdict).not.toBe('not-enough')
  })

  it('is one version in one sitting', async () => {
    await saveBrand(db, { ...emptyBrand, statement: 'One' })
    await saveBrand(db, { ...emptyBrand, statement: 'One and two' })
    expect(await db.brands.count()).toBe(1)
    expect((await currentBrand(db)).statement).toBe('One and two')
  })
})
