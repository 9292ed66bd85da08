import Dexie from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import * as v from 'valibot'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { verbatim } from '../../src/core/kernel/message'
import { day, id, row, text } from '../../src/core/kernel/row'
import { defineStore } from '../../src/records/define'
import { say } from '../../src/words/say'
import { freeLocks, kept } from '../browser-in-memory'
import { readingOf } from '../store/postings-made'

/** A record type as a feature brings it: all of it is here, beside its line in the list. */
const talks = defineStore({
  name: 'talks',
  since: 900,
  schema: v.object({
    ...row,
    opportunityId: id,
    title: text(100),
    on: day,
    skills: v.array(text(50)),
    note: text(1_000),
  }),
  indexes: ['on', 'opportunityId'],
  parent: { store: 'opportunities', field: 'opportunityId', index: 'opportunityId', part: true },
  merge: {
    opportunityId: 'later',
    title: 'later',
    on: 'later',
    skills: { set: 20 },
    note: { note: 1_000 },
  },
  search: { letter: 'x', words: talk => [talk.title, talk.note], place: talk => `#talks?open=${talk.id}` },
  tally: talk => [`talks:${talk.on.slice(0, 4)}`],
  erase: {
    group: 'talks',
    label: verbatim('Talks'),
    count: ({ count }) => verbatim(`Talks: ${count}`),
    erased: ({ count }) => verbatim(`Talks erased: ${count}.`),
  },
  stored: { name: verbatim('Talks'), what: verbatim('that you gave') },
  label: talk => talk.title,
  csv: {
    file: 'talks.csv',
    what: verbatim('one line each'),
    head: [verbatim('Day'), verbatim('Title')],
    cells: talk => [talk.on, talk.title],
  },
  sample: now => [
    {
      id: '01JZZZZZZZZZZZZZZZZZZZZZZ7',
      updatedAt: now,
      opportunityId: '01JZZZZZZZZZZZZZZZZZZZZZZ1',
      title: 'The example talk',
      on: '2026-11-20',
      skills: [],
      note: '',
    },
  ],
})

vi.mock('../../src/records/all', async original => {
  const { stores } = await original<typeof import('../../src/records/all')>()
  return { stores: [talks, ...stores] }
})
vi.stubGlobal('navigator', freeLocks)

const { Database } = await import('../../src/store/database')
const { schema, declare } = await import('../../src/store/schema')
const { add, get, list, patch, remove } = await import('../../src/store/rows')
const { observe } = await import('../../src/store/changed')
const { searchEverything } = await import('../../src/store/search')
const { indexNext } = await import('../../src/store/search-rebuild')
const { eraseStore, eraseOpportunities, putBack } = await import('../../src/store/erase')
const { writeBackup } = await import('../../src/store/backup')
const { restoreBackup } = await import('../../src/store/restore')
const { databaseName } = await import('../../src/store/open')
const { recount } = await import('../../src/store/counters')
const { recordsCsv } = await import('../../src/app/records-csv')
const { writeExample } = await import('../../src/store/example-life')
const { exampleDatabaseName } = await import('../../src/store/example-database')
const { joinOpportunities, takeJoinBack } = await import('../../src/store/joining')
const { noticePosting } = await import('../../src/app/notice-posting')

type Db = InstanceType<typeof Database>
const course = () => ({ progress: () => {}, signal: new AbortController().signal })
const current = async (): Promise<Db> => {
  const db = new Database(await databaseName())
  await db.open()
  return db
}
const cook = { title: 'Cook', hiringOrganization: 'Harbour Inn' }

let db: Db
let opening: string
let other: string
const given = () => ({
  opportunityId: opening,
  title: 'Meeting the head gardener',
  on: '2026-11-20',
  skills: ['Pruning'],
  note: 'Bring the sketchbook.',
})
const count = async (name: string) => (await db.counters.get(name))?.count ?? 0
const found = async (words: string) =>
  (await searchEverything(db, words, 9)).filter(each => each.store === 'talks').map(each => each.label)

beforeEach(async () => {
  kept.clear()
  Dexie.dependencies.indexedDB = new IDBFactory()
  Dexie.dependencies.IDBKeyRange = IDBKeyRange
  db = await current()
  opening = await noticePosting(db, 'visit-0001', readingOf())
  other = await noticePosting(db, 'visit-0002', readingOf(cook, { url: 'https://harbour.example/1' }))
})

describe('a record type that is one file', () => {
  it('is stored, searched, counted and changed, each change told once', async () => {
    const told: object[] = []
    db.close()
    observe(db, event => told.push(event))
    await db.open()
    const talk = await add(db, talks, given())
    expect(await get(db, talks, talk.id)).toEqual(talk)
    expect(await list(db, talks, { by: 'on', from: '2026-11-01', to: '2026-11-30' })).toEqual([talk])
    expect(await found('garden')).toEqual(['Meeting the head gardener'])
    expect(await count('talks:2026')).toBe(1)
    expect(told).toEqual([expect.objectContaining({ talks: [talk.id] })])
    const moved = await patch(db, talks, talk.id, { title: 'Tea with the steward', on: '2027-01-04' })
    expect(moved?.note).toBe('Bring the sketchbook.')
    expect(await found('garden')).toEqual([])
    expect(await found('steward')).toEqual(['Tea with the steward'])
    expect([await count('talks:2026'), await count('talks:2027')]).toEqual([0, 1])
    await expect(add(db, talks, { ...given(), on: 'soon' })).rejects.toThrow()
    expect(await recount(db)).toEqual([])
  })

  it('is removed with a tombstone and put back, alone, with its group and with what it hangs on', async () => {
    const talk = await add(db, talks, given())
    const undo = await remove(db, talks, talk.id)
    expect(await db.tombstones.get(talk.id)).toMatchObject({ store: 'talks' })
    expect(await count('talks:2026')).toBe(0)
    expect(await found('garden')).toEqual([])
    await undo?.()
    expect(await get(db, talks, talk.id)).toMatchObject(talk)
    expect(await db.tombstones.get(talk.id)).toBeUndefined()
    for (const erase of [() => eraseStore(db, 'talks'), () => eraseOpportunities(db, [opening])]) {
      const erased = await erase()
      expect(await list(db, talks)).toEqual([])
      await putBack(db, erased)
      expect(await list(db, talks)).toMatchObject([talk])
      expect(await count('talks:2026')).toBe(1)
      expect(await found('garden')).toEqual(['Meeting the head gardener'])
    }
    expect(await remove(db, talks, other)).toBeNull()
  })

  it('comes along when its opportunity is joined, and leaves again', async () => {
    const talk = await add(db, talks, given())
    const join = await joinOpportunities(db, other, opening)
    expect((await get(db, talks, talk.id))?.opportunityId).toBe(other)
    await takeJoinBack(db, join ?? '')
    expect((await get(db, talks, talk.id))?.opportunityId).toBe(opening)
  })

  it('is backed up and restored, and merged field by field', async () => {
    const talk = await add(db, talks, given())
    const { file } = await writeBackup(db, '0.1.0', course())
    await remove(db, talks, talk.id)
    await restoreBackup(db, file, 'replace', course())
    const restored = await current()
    expect(await list(restored, talks)).toEqual([talk])
    await patch(restored, talks, talk.id, {
      skills: ['Pruning', 'Grafting'],
      note: 'Ask about the greenhouse.',
    })
    const { file: there } = await writeBackup(restored, '0.1.0', course())
    await restoreBackup(restored, file, 'replace', course())
    const here = await current()
    await patch(here, talks, talk.id, { title: 'Tea' })
    await restoreBackup(here, there, 'merge', course())
    db = await current()
    const [both] = await list(db, talks)
    expect(both?.title).toBe('Tea')
    expect(both?.skills.toSorted()).toEqual(['Grafting', 'Pruning'])
    expect(both?.note).toContain('greenhouse')
    while (await indexNext(db));
    expect(await found('greenhouse')).toEqual(['Tea'])
    expect(await count('talks:2026')).toBe(1)
  })

  it('is taken along as its own table, and stands in the example life', async () => {
    await add(db, talks, given())
    const csv = await (await recordsCsv(db, 'talks.csv', say)).text()
    expect(csv).toContain('"2026-11-20","Meeting the head gardener"')
    await writeExample({ brands: [], evidence: [], openings: [] })
    const example = await new Database(exampleDatabaseName).open()
    expect(await example.table('talks').count()).toBe(1)
    expect((await example.table('searchDocs').toArray()).map(({ id: doc }) => doc)).toContain(
      'x01JZZZZZZZZZZZZZZZZZZZZZZ7',
    )
    example.close()
  })

  it('is upgraded in, from every version before it', async () => {
    expect(schema.at(-1)).toMatchObject({
      version: 900,
      stores: { talks: 'id, on, opportunityId, updatedAt' },
    })
    for (const { version } of schema.slice(0, -1)) {
      const where = { indexedDB: new IDBFactory(), IDBKeyRange }
      const old = new Dexie('upgraded', where)
      declare(
        old,
        schema.filter(step => step.version <= version),
      )
      await old.open()
      await old.table('evidence').add({ id: 'a', date: '2026-11-20', updatedAt: '' })
      old.close()
      const now = await new Database('upgraded', where).open()
      expect(await now.table('talks').count()).toBe(0)
      expect(await now.table('evidence').count()).toBe(1)
      now.close()
    }
  })
})
