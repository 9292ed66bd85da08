import { beforeEach, describe, expect, it, vi } from 'vitest'
import { noticePosting } from '../../src/app/notice-posting'
import { newGoal } from '../../src/core/brand/goal'
import { newPractice } from '../../src/core/practice/entry'
import { goals } from '../../src/records/goals'
import { practices } from '../../src/records/practices'
import type { Database } from '../../src/store/database'
import { addEvidence, deleteEvidence, editEvidence } from '../../src/store/evidence'
import { joinOpportunities, takeJoinBack } from '../../src/store/joining'
import { correctFields, saveNote, setStatus } from '../../src/store/opportunities'
import { add } from '../../src/store/rows'
import { searchEverything, searchEvidence, searchOpportunities } from '../../src/store/search'
import { packAt, packSearch, waiting } from '../../src/store/search-index'
import { freshDatabase } from './in-memory'
import { fieldsOf, readingOf } from './postings-made'

let db: Database
beforeEach(() => {
  db = freshDatabase()
})
const ids = async (query: string) => (await searchOpportunities(db, query, 10)).map(row => row.id)
const cook = () =>
  noticePosting(
    db,
    'visit-cook',
    readingOf(
      {
        title: 'Cook',
        hiringOrganization: 'Harbour Inn',
        description: [{ kind: 'paragraph', text: 'You bake sourdough at dawn.' }],
      },
      { url: 'https://harbour.example/cook' },
    ),
  )

describe('searching', () => {
  it('finds by title, employer, text and note, by the beginnings of words', async () => {
    const data = await noticePosting(db, 'visit-0001', readingOf())
    const kitchen = await cook()
    await saveNote(db, kitchen, 'Ask Ruben about the ovens.')
    expect(await ids('data eng')).toEqual([data])
    expect(await ids('harb')).toEqual([kitchen])
    expect(await ids('SOURD cook')).toEqual([kitchen])
    expect(await ids('ruben ovens')).toEqual([kitchen])
    expect(await ids('ough')).toEqual([])
    expect(await ids('cook data')).toEqual([])
  })

  it('follows corrections, joins and their undoing', async () => {
    const data = await noticePosting(db, 'visit-0001', readingOf())
    const kitchen = await cook()
    await correctFields(db, kitchen, fieldsOf({ title: 'Pastry chef' }, 'user'))
    expect(await ids('pastry')).toEqual([kitchen])
    const join = await joinOpportunities(db, data, kitchen)
    // The user's word comes along.
    expect(await ids('pastry')).toEqual([data])
    await takeJoinBack(db, join ?? '')
    expect(await ids('pastry')).toEqual([kitchen])
  })

  it('without a word lists what was seen last, and reads no document for it', async () => {
    const data = await noticePosting(db, 'visit-0001', readingOf())
    const kitchen = await cook()
    expect(await ids(' ')).toEqual([kitchen, data])
    await db.opportunities.update(data, { lastSeenAt: '2099-01-01T00:00:00.000Z' })
    await db.searchDocs.clear()
    expect(await ids('')).toEqual([data, kitchen])
    expect(await searchOpportunities(db, '', 10, ['applied'])).toEqual([])
  })

  it('keeps to the statuses asked for', async () => {
    const data = await noticePosting(db, 'visit-0001', readingOf())
    await setStatus(db, data, 'applied')
    expect(await searchOpportunities(db, 'data', 10, ['seen'])).toEqual([])
    expect(await searchOpportunities(db, 'data', 10, ['applied'])).toHaveLength(1)
  })

  it('finds evidence, and no longer what was changed or deleted', async () => {
    const entry = {
      situation: '',
      action: 'Halved the nightly run',
      result: '',
      number: '',
      skills: ['SQL'],
      date: '2026-11-20',
      confirmedBy: 'Kim',
    }
    const { id } = await addEvidence(db, entry)
    expect(await searchEvidence(db, 'nightly kim', 10)).toHaveLength(1)
    await editEvidence(db, id, { action: 'Halved the weekly run' })
    expect(await searchEvidence(db, 'nightly', 10)).toEqual([])
    await deleteEvidence(db, id)
    expect(await searchEvidence(db, 'weekly', 10)).toEqual([])
  })

  it('finds the same once its words are packed, and leaves out what changed since', async () => {
    const data = await noticePosting(db, 'visit-0001', readingOf())
    await db.searchDocs.bulkPut(
      Array.from({ length: packAt }, (_, i) => ({
        id: `o${String(i).padStart(26, '0')}`,
        segment: waiting,
        words: ' data filler ',
      })),
    )
    expect(await packSearch(db)).toBe(true)
    expect(await packSearch(db)).toBe(false)
    expect(await ids('python data')).toEqual([data])
    await correctFields(db, data, fieldsOf({ title: 'Water whisperer' }, 'user'))
    expect(await ids('whisperer')).toEqual([data])
    expect(await ids('python data')).toEqual([data])
  })

  it('packs small segments into a large one, and finds what changed meanwhile by its new words alone', async () => {
    const filler = (from: number) =>
      db.searchDocs.bulkPut(
        Array.from({ length: packAt }, (_, i) => ({
          // After the records' own ids, so that these are packed first.
          id: `oZ${String(from * 1_000 + i).padStart(25, '0')}`,
          segment: waiting,
          words: ' filler ',
        })),
      )
    const data = await noticePosting(db, 'visit-0001', readingOf())
    const kitchen = await cook()
    await filler(1)
    expect(await packSearch(db)).toBe(true)
    await correctFields(db, data, fieldsOf({ title: 'Water whisperer' }, 'user'))
    for (const from of [2, 3, 4]) {
      await filler(from)
      await packSearch(db)
      expect(await ids('engineer')).toEqual([])
      expect(await ids('whisperer')).toEqual([data])
      expect(await ids('sourdough')).toEqual([kitchen])
    }
    expect(await db.searchSegments.count()).toBe(1)
  })

  it('finds records of every kind in one walk, however many that are gone held the words', async () => {
    const goal = await add(db, goals, newGoal('Bake sourdough at home'))
    const reflection = await add(
      db,
      practices,
      newPractice('reflection', '2026-11-02', { answers: [{ prompt: 'spark', text: 'Sourdough again' }] }),
    )
    const kitchen = await cook()
    await db.searchDocs.bulkPut(
      Array.from({ length: packAt }, (_, i) => ({
        id: `gZ${String(i).padStart(25, '0')}`,
        segment: waiting,
        words: ' sourdough ',
      })),
    )
    await packSearch(db)
    const walked = vi.spyOn(db.searchDocs, 'where')
    expect(
      (await searchEverything(db, 'sour', 3)).map(({ store, label, place }) => [store, label, place]),
    ).toEqual(
      expect.arrayContaining([
        ['goals', 'Bake sourdough at home', `#brand/goals?open=${goal.id}`],
        ['practices', 'Sourdough again', `#outlook/reflection?open=${reflection.id}`],
        ['opportunities', 'Cook', `#opportunities/board?open=${kitchen}`],
      ]),
    )
    expect(walked).toHaveBeenCalledTimes(1)
    expect(await searchEverything(db, ' ', 3)).toEqual([])
  })
})
