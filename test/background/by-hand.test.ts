import * as v from 'valibot'
import { beforeEach, describe, expect, it } from 'vitest'
import { addByHand, editAdvertText } from '../../src/app/by-hand'
import { judgeAgain } from '../../src/app/judge-again'
import { noticePosting } from '../../src/app/notice-posting'
import { opportunitiesCsv } from '../../src/app/opportunities-csv'
import { opportunityRecord } from '../../src/core/pipeline/opportunity-record'
import { postingRecord } from '../../src/core/pipeline/posting-record'
import { sightingRecord } from '../../src/core/pipeline/sighting-record'
import type { Block } from '../../src/core/posting/blocks'
import { byHandOf, emptyEntry, entryOf, takenOut } from '../../src/core/posting/by-hand/entry'
import { fieldValue } from '../../src/core/posting/posting'
import { statusCounts } from '../../src/store/counters'
import type { Database } from '../../src/store/database'
import { takeCorrectionBack, takeTextBack, undoEdit } from '../../src/store/edit-advert'
import { eraseOpportunities } from '../../src/store/erase'
import { correctFields, saveNote, sightingsOf } from '../../src/store/opportunities'
import { opportunityDetail } from '../../src/store/opportunity-detail'
import { ownWordsOf } from '../../src/store/own-words'
import { sameOpening } from '../../src/store/same-opening'
import { searchOpportunities } from '../../src/store/search'
import { takeSightingBack } from '../../src/store/take-sighting-back'
import { say } from '../../src/words/say'
import { freshDatabase } from '../store/in-memory'
import { anew } from '../store/judging'
import { fieldsOf, readingOf } from '../store/postings-made'

let db: Database
beforeEach(() => {
  db = freshDatabase()
})

const text = `Payroll Lead

What you bring
- Five years of experience with payroll in Switzerland
- Fluent German, written and spoken

What you will do
- Run the monthly payroll of nine hundred people, and explain each line to whoever asks
- Watch over the tables of the canton, and tell colleagues early when one of them changes`
const entry = { ...emptyEntry, title: 'Payroll Lead', hiringOrganization: 'Birnbaum & Co', text }
const given = (change: Partial<typeof entry> = {}, visitId = 'visit-hand-1') => ({
  ...byHandOf({ ...entry, ...change }, {}),
  visitId,
  apartFrom: null,
  status: 'interested' as const,
})
const rowOf = async (id: string) => {
  const row = await db.opportunities.get(id)
  if (!row) throw new Error('gone')
  return row
}
const blocks = (...lines: string[]): Block[] => lines.map(line => ({ kind: 'item', depth: 0, text: line }))
const textOf = async (id: string) => {
  const detail = await opportunityDetail(db, id, anew)
  return fieldValue(detail?.fields ?? {}, 'description')?.map(block => block.text)
}

describe('an opportunity that the user wrote in', () => {
  it('is read, judged and found as a noticed one is, on the board at once, and each row is valid', async () => {
    const id = await addByHand(db, given())
    const row = await rowOf(id)
    expect(row).toMatchObject({ title: 'Payroll Lead', status: 'interested', byHand: true, complete: true })
    expect((await statusCounts(db)).interested).toBe(1)
    const detail = await opportunityDetail(db, id, anew)
    expect(detail?.reading.requirements.length).toBeGreaterThan(1)
    expect(detail?.checklist.length).toBeGreaterThan(2)
    expect((await searchOpportunities(db, 'canton', 5)).map(each => each.id)).toEqual([id])
    expect(v.is(opportunityRecord, row)).toBe(true)
    expect((await db.postings.toArray()).every(each => v.is(postingRecord, each))).toBe(true)
    expect((await sightingsOf(db, id)).every(each => v.is(sightingRecord, each))).toBe(true)
  })

  it('leaves no address of our own making in a file for other programs', async () => {
    await addByHand(db, given())
    const { signal } = new AbortController()
    const csv = await (await opportunitiesCsv(db, { progress: () => {}, signal }, say)).text()
    expect(csv).toContain('Payroll Lead')
    expect(csv).not.toContain('hand:')
  })

  it('leads to the page where there is one, also when it was written in once more', async () => {
    const url = 'https://jobs.birnbaum.example/payroll-lead'
    const id = await addByHand(db, given({ url }))
    await addByHand(db, given({}, 'visit-hand-2'))
    expect((await opportunityDetail(db, id, anew))?.url).toBe(url)
  })

  it('sent twice by one form is there once', async () => {
    expect(await addByHand(db, given())).toBe(await addByHand(db, given()))
    expect(await db.sightings.count()).toBe(1)
  })

  it('two without an address and of one title at two employers stay two', async () => {
    const one = await addByHand(db, given())
    const two = await addByHand(db, given({ hiringOrganization: 'Harbour & Vine' }, 'visit-hand-2'))
    expect(two).not.toBe(one)
  })

  it('is said to be there already, is added to it, or is kept apart for good', async () => {
    const id = await addByHand(db, given())
    const again = given({}, 'visit-hand-2')
    expect((await sameOpening(db, again))?.id).toBe(id)
    expect(await sameOpening(db, given({ title: 'Gardener' }))).toBeNull()
    expect(await addByHand(db, again)).toBe(id)
    expect((await rowOf(id)).sightings).toBe(2)

    const own = await addByHand(db, { ...given({}, 'visit-hand-3'), apartFrom: id })
    expect(own).not.toBe(id)
    expect((await rowOf(own)).apart).toEqual([id])
    expect((await rowOf(id)).apart).toEqual([own])
  })

  it('keeps the user’s title when its page is noticed later, and takes the page’s text', async () => {
    const url = 'https://jobs.quellwerk.example/data-engineer'
    const id = await addByHand(
      db,
      given({ title: 'Data Engineer', hiringOrganization: 'Quellwerk (Basel)', url }),
    )
    expect(await noticePosting(db, 'visit-0001', readingOf())).toBe(id)
    expect((await rowOf(id)).organization).toBe('Quellwerk (Basel)')
    expect(await textOf(id)).toContain('Fluent German, written and spoken')
    expect(await textOf(id)).toContain('Five years of experience with SQL')
  })
})

it('takes back what was added to one that was there, and leaves the note', async () => {
  const id = await noticePosting(db, 'visit-0001', readingOf())
  const before = await rowOf(id)
  const counted = await statusCounts(db)
  const again = given({ title: 'Data Engineer', hiringOrganization: 'Quellwerk', text: '' }, 'visit-hand-9')
  expect(await addByHand(db, { ...again, url: 'https://jobs.quellwerk.example/data-engineer' })).toBe(id)
  expect((await rowOf(id)).status).toBe('interested')
  await saveNote(db, id, 'Ask Mira')
  await takeSightingBack(db, 'visit-hand-9', before)
  await judgeAgain(async () => db)
  const { updatedAt: _then, note: _none, ...then } = before
  expect(await rowOf(id)).toMatchObject({ ...then, note: 'Ask Mira' })
  expect(await statusCounts(db)).toEqual(counted)
  expect(await db.sightings.count()).toBe(1)
  expect(await db.postings.count()).toBe(1)
})

describe('an advert that the user edited', () => {
  const edited = blocks('You must have a driving licence', 'Three years of experience with Rust')

  it('is read anew and shown, also after the page was seen again', async () => {
    const id = await noticePosting(db, 'visit-0001', readingOf())
    await editAdvertText(db, id, edited)
    expect(await textOf(id)).toEqual(edited.map(block => block.text))
    await noticePosting(db, 'visit-0002', readingOf({ experienceLevel: 'Senior' }))
    const detail = await opportunityDetail(db, id, anew)
    expect(await textOf(id)).toEqual(edited.map(block => block.text))
    expect(detail?.fields.experienceLevel?.value).toBe('Senior')
    expect(detail?.reading.lines).toHaveLength(2)
    expect(detail?.reading.requirements.map(each => each.quote.text).join()).toContain('Rust')
    expect((await db.postings.toArray()).every(each => v.is(postingRecord, each))).toBe(true)
  })

  it('is judged anew, with what is shown', async () => {
    const id = await noticePosting(db, 'visit-0001', readingOf())
    await editAdvertText(db, id, edited)
    expect((await rowOf(id)).judgedWith).toBe('corrected')
    await judgeAgain(async () => db)
    expect((await rowOf(id)).judgedWith).not.toBe('corrected')
    expect((await rowOf(id)).counts.musts).toBeLessThan(4)
  })

  it('is undone to the text and the corrections before, however often it was edited', async () => {
    const id = await noticePosting(db, 'visit-0001', readingOf())
    const original = await textOf(id)
    const first = await editAdvertText(db, id, edited)
    const second = await editAdvertText(db, id, blocks('Only this'))
    expect(await db.postings.count()).toBe(2)
    await undoEdit(db, id, { corrections: {}, text: second })
    expect(await textOf(id)).toEqual(edited.map(block => block.text))
    await undoEdit(db, id, { corrections: {}, text: first })
    expect(await textOf(id)).toEqual(original)
    expect(await db.postings.count()).toBe(1)
    expect(await db.tombstones.count()).toBe(2)
  })

  it('is taken back at any later time, and that can be undone too', async () => {
    const id = await noticePosting(db, 'visit-0001', readingOf())
    const original = await textOf(id)
    await editAdvertText(db, id, edited)
    const taken = await takeTextBack(db, id)
    expect(await textOf(id)).toEqual(original)
    if (!taken) throw new Error('nothing was taken back')
    await undoEdit(db, id, {
      corrections: taken.corrections,
      text: { postingId: taken.edited.id, edited: taken.edited },
    })
    expect(await textOf(id)).toEqual(edited.map(block => block.text))
    expect(await takeTextBack(db, 'nowhere')).toBeNull()
  })

  it('goes whole with its opportunity', async () => {
    const id = await noticePosting(db, 'visit-0001', readingOf())
    await editAdvertText(db, id, edited)
    await eraseOpportunities(db, [id])
    expect(await db.postings.count()).toBe(0)
  })
})

it('keeps out what the user took out, whatever a page says later, until it is taken back', async () => {
  const id = await noticePosting(db, 'visit-0001', readingOf({ workMode: 'hybrid' }))
  const read = (await opportunityDetail(db, id, anew))?.fields ?? {}
  const entry = { ...entryOf(read), jobLocation: ' ', workMode: '' }
  await correctFields(db, id, takenOut(entry, read))
  expect(await rowOf(id)).toMatchObject({ place: '', workMode: null })
  await noticePosting(db, 'visit-0002', readingOf({ workMode: 'remote', jobLocation: ['Bern'] }))
  expect(await rowOf(id)).toMatchObject({ place: '', workMode: null, sightings: 2 })
  const detail = await opportunityDetail(db, id, anew)
  expect(detail?.fields).not.toHaveProperty('jobLocation')
  expect(detail?.fields).not.toHaveProperty('workMode')
  expect(v.is(opportunityRecord, await rowOf(id))).toBe(true)
  expect(await ownWordsOf(db, id)).toEqual([
    { field: 'jobLocation', before: 'Bern', after: '' },
    { field: 'workMode', before: 'remote', after: '' },
  ])
  const before = await takeCorrectionBack(db, id, 'workMode')
  expect(await rowOf(id)).toMatchObject({ place: '', workMode: 'remote' })
  await undoEdit(db, id, { corrections: before ?? {}, text: null })
  expect(await rowOf(id)).toMatchObject({ place: '', workMode: null })
})

it('takes one correction back and leaves the others', async () => {
  const id = await noticePosting(db, 'visit-0001', readingOf())
  await correctFields(db, id, fieldsOf({ title: 'Data Lead', jobLocation: ['Bern'] }, 'user'))
  const before = await takeCorrectionBack(db, id, 'title')
  expect(await rowOf(id)).toMatchObject({ title: 'Data Engineer', place: 'Bern' })
  await undoEdit(db, id, { corrections: before ?? {}, text: null })
  expect(await rowOf(id)).toMatchObject({ title: 'Data Lead', place: 'Bern' })
})
