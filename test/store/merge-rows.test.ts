import { beforeEach, describe, expect, it } from 'vitest'
import { noticePosting } from '../../src/app/notice-posting'
import { stampAfter, unstamped } from '../../src/core/kernel/stamp'
import type { Database } from '../../src/store/database'
import { joinOpportunities } from '../../src/store/joining'
import { apartByKey, dropDeleted, mergeRows, putRows, Touched, uniqueKey } from '../../src/store/merge-rows'
import { stampsRow } from '../../src/store/stamping'
import { freshDatabase } from './in-memory'
import { readingOf } from './postings-made'

let db: Database
beforeEach(() => {
  db = freshDatabase()
})

const at = (second: number) => `2026-03-02T09:00:0${second}.000Z`
const tick = (id: string) => ({
  id,
  updatedAt: '2026-03-01T09:00:00.000Z',
  opportunityId: 'one',
  itemId: 'name-sql',
  doneAt: '2026-03-01T09:00:00.000Z',
})

it('of rows of one key that come together the lowest stays, in whatever order', async () => {
  for (const rows of [
    [tick('a'), tick('b')],
    [tick('b'), tick('a')],
  ]) {
    await db.ticks.clear()
    await putRows(db, 'ticks', rows)
    expect((await db.ticks.toArray()).map(({ id }) => id)).toEqual(['a'])
  }
})

it('of one that is there and one that comes the lowest stays', async () => {
  await putRows(db, 'ticks', [tick('b')])
  await putRows(db, 'ticks', [tick('a')])
  await putRows(db, 'ticks', [tick('c')])
  expect((await db.ticks.toArray()).map(({ id }) => id)).toEqual(['a'])
})

it('a deletion that a change outlives is forgotten, but for one by a join that is still to be made again', async () => {
  const see = (n: number) =>
    noticePosting(
      db,
      `visit-000${n}`,
      readingOf({}, { url: `https://jobs.lever.co/quellwerk/${n}`, externalId: `lever:${n}` }),
    )
  const [a, b, c] = [await see(1), await see(2), await see(3)]
  const rows = await db.opportunities.bulkGet([b, c])
  const join = await joinOpportunities(db, a, b)
  const later = new Date(Date.now() + 86_400_000).toISOString()
  await db.opportunities.delete(c)
  await db.tombstones.add({ id: c, store: 'opportunities', updatedAt: '2026-03-01T09:00:00.000Z' })
  await db.opportunities.bulkPut(rows.flatMap(row => (row ? [{ ...row, updatedAt: later }] : [])))
  const touched = new Touched()
  await dropDeleted(db, touched)
  expect(join).not.toBeNull()
  expect((await db.tombstones.toArray()).map(({ id }) => id)).toContain(b)
  expect((await db.tombstones.toArray()).map(({ id }) => id)).not.toContain(c)
})

const sighting = (id: string, visitId: string) => ({
  id,
  updatedAt: '2026-03-01T09:00:00.000Z',
  visitId,
  opportunityId: 'one',
  postingId: 'p',
  seenAt: '2026-03-01T09:00:00.000Z',
  source: 'detail',
  url: 'https://example.com/1',
})
const idAndVisit = (rows: readonly { id: string; visitId: string }[]) =>
  rows.map(({ id, visitId }) => [id, visitId])

it('of rows that are named apart both stay, the higher id under another name', async () => {
  await putRows(db, 'sightings', [sighting('b', 'visit')])
  expect(idAndVisit(await apartByKey(db, 'sightings', [sighting('c', 'visit')]))).toEqual([['c', 'visit~c']])
  expect(idAndVisit(await apartByKey(db, 'sightings', [sighting('a', 'visit')]))).toEqual([
    ['b', 'visit~b'],
    ['a', 'visit'],
  ])
  expect(idAndVisit(await apartByKey(db, 'sightings', [sighting('b', 'visit')]))).toEqual([['b', 'visit']])
  expect(idAndVisit(await apartByKey(db, 'sightings', [sighting('c', 'other')]))).toEqual([['c', 'other']])
  // Where rows are not named apart nothing is done with them.
  expect(await apartByKey(db, 'ticks', [tick('a')])).toEqual([tick('a')])
  await putRows(db, 'sightings', [sighting('a', 'visit')])
  expect(idAndVisit(await db.sightings.orderBy('id').toArray())).toEqual([
    ['a', 'visit'],
    ['b', 'visit~b'],
  ])
})

it('a row that comes again takes the place of itself', async () => {
  await putRows(db, 'ticks', [tick('a')])
  await putRows(db, 'ticks', [{ ...tick('a'), doneAt: '2026-03-05T09:00:00.000Z' }])
  expect(await db.ticks.toArray()).toMatchObject([{ id: 'a', doneAt: '2026-03-05T09:00:00.000Z' }])
  const unique = { index: 'x', key: (row: object) => [(row as { itemId: string }).itemId, 'x'] }
  expect(uniqueKey(unique as never, tick('a'))).toBe('["name-sql","x"]')
})

it('rows without a key of their own stand side by side', async () => {
  const entry = (id: string) => ({ id, updatedAt: '2026-03-01T09:00:00.000Z', action: id })
  await putRows(db, 'evidence', [entry('a'), entry('b')])
  expect(await db.evidence.count()).toBe(2)
})

describe('rows of another database', () => {
  const entry = (id: string, fields: object = {}, second = 0) => ({
    id,
    updatedAt: `2026-03-01T09:00:0${second}.000Z`,
    situation: '',
    action: 'Kept bees',
    result: '',
    number: '',
    skills: [],
    date: '2026-03-01',
    confirmedBy: '',
    ...fields,
  })
  const stampsOf = (id: string, fields: Record<string, string>, base: string) =>
    stampsRow(`evidence ${id}`, { base, fields })
  async function merged(
    there: object[],
    here: object[],
    rows: object[],
    stamps: { there?: object[]; here?: object[] } = {},
  ) {
    const [from, into] = [freshDatabase(), freshDatabase()]
    await into.table('evidence').bulkPut(there)
    await into.table('stamps').bulkPut(stamps.there ?? [])
    await from.table('evidence').bulkPut(here)
    await from.table('stamps').bulkPut(stamps.here ?? [])
    const touched = new Touched()
    await mergeRows(from, into, 'evidence', rows as Record<string, unknown>[], touched)
    const all = await into.table('evidence').orderBy('id').toArray()
    return { rows: all, stamps: await into.table('stamps').toArray(), touched: [...touched.of('evidence')] }
  }

  it('come in, with the stamps beside them; what is there stays', async () => {
    const a = entry('a')
    const stamp = stampsOf('a', { action: stampAfter('', at(3), 'A') }, unstamped(a.updatedAt))
    const made = await merged([entry('b')], [a], [a], { here: [stamp] })
    expect(made.rows.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(made.stamps).toMatchObject([{ id: 'evidence a' }])
    // It was not there before: nothing differs on two sides.
    expect(made.touched).toEqual([])
  })
  it('of which both sides have one are merged, and named as touched', async () => {
    const [mine, theirs] = [entry('a', { action: 'Kept ten bees' }, 2), entry('a', { result: 'Honey' }, 1)]
    const base = unstamped('2026-03-01T09:00:00.000Z')
    const made = await merged([mine], [theirs], [theirs], {
      there: [stampsOf('a', { action: stampAfter('', at(2), 'A') }, base)],
      here: [stampsOf('a', { result: stampAfter('', at(1), 'B') }, base)],
    })
    expect(made.rows).toMatchObject([{ action: 'Kept ten bees', result: 'Honey' }])
    expect(made.touched).toEqual(['a'])
    const { fields = {} } = (made.stamps[0] ?? {}) as { fields?: object }
    expect(Object.keys(fields).sort()).toEqual(['action', 'result'])
  })
  it('that are the same on both sides are left alone', async () => {
    const same = entry('a')
    expect((await merged([same], [same], [same])).touched).toEqual([])
  })
  it('lose stamps that say no more than when the row was changed', async () => {
    const row = entry('a')
    const empty = stampsOf('a', {}, unstamped(row.updatedAt))
    const made = await merged([row], [row], [row], { there: [empty] })
    expect(made.stamps).toEqual([])
    expect(made.touched).toEqual(['a'])
  })
  it('name the parent of which they are a part as touched too', async () => {
    const [from, into] = [freshDatabase(), freshDatabase()]
    const touched = new Touched()
    const row = (opportunityId: string, second: number) => ({
      ...sighting('s', 'visit'),
      opportunityId,
      updatedAt: at(second),
    })
    await into.table('sightings').put(row('one', 1))
    await mergeRows(from, into, 'sightings', [row('two', 2)], touched)
    expect([...touched.of('sightings')]).toEqual(['s'])
    expect([...touched.of('opportunities')].sort()).toEqual(['one', 'two'])
    await mergeRows(from, into, 'sightings', [], touched)
    expect((await into.table('sightings').toArray())[0]).toMatchObject({ opportunityId: 'two' })
  })
  it('lie beside others, and come with those', async () => {
    const [from, into] = [freshDatabase(), freshDatabase()]
    await mergeRows(from, into, 'stamps', [stampsOf('a', {}, unstamped(at(1)))], new Touched())
    expect(await into.table('stamps').count()).toBe(0)
  })
})

describe('what was deleted on either side', () => {
  const entry = (id: string, second: number) => ({ id, updatedAt: at(second), action: 'Kept bees' })
  const grave = (id: string, store: string, second: number) => ({ id, store, updatedAt: at(second) })
  it('goes with its stamps, and its tombstone stays', async () => {
    await db.table('evidence').put(entry('a', 1))
    await db.table('stamps').put(stampsRow('evidence a', { base: unstamped(at(1)), fields: {} }))
    await db.table('tombstones').put(grave('a', 'evidence', 2))
    const touched = new Touched()
    await dropDeleted(db, touched)
    expect([
      await db.evidence.count(),
      await db.table('stamps').count(),
      await db.tombstones.count(),
    ]).toEqual([0, 0, 1])
    expect([...touched.of('evidence')]).toEqual(['a'])
  })
  it('stays where it was changed after that, and its tombstone goes', async () => {
    await db.table('evidence').put(entry('a', 3))
    await db.table('tombstones').put(grave('a', 'evidence', 2))
    await dropDeleted(db, new Touched())
    expect([await db.evidence.count(), await db.tombstones.count()]).toEqual([1, 0])
  })
  it('that is not there, or of a store that nobody knows, changes nothing', async () => {
    await db.table('tombstones').bulkPut([grave('a', 'evidence', 2), grave('b', 'nowhere', 2)])
    const touched = new Touched()
    await dropDeleted(db, touched)
    expect(await db.tombstones.count()).toBe(2)
    expect([...touched.of('evidence')]).toEqual([])
  })
  it('a posting of an opportunity that stands stays, and goes where that is gone', async () => {
    const posting = (id: string, opportunityId: string) => ({
      id,
      updatedAt: at(1),
      opportunityId,
      fields: {},
    })
    await db.table('opportunities').put({ id: 'one', updatedAt: at(1) })
    await db.table('postings').bulkPut([posting('p', 'one'), posting('q', 'gone')])
    await db.table('tombstones').bulkPut([grave('p', 'postings', 2), grave('q', 'postings', 2)])
    await dropDeleted(db, new Touched())
    expect((await db.table('postings').toArray()).map(({ id }) => id)).toEqual(['p'])
    expect((await db.tombstones.toArray()).map(({ id }) => id)).toEqual(['q'])
  })
  it('parents go first, so that what hangs on one goes with it', async () => {
    await db.table('opportunities').put({ id: 'one', updatedAt: at(1) })
    await db.table('postings').put({ id: 'p', updatedAt: at(1), opportunityId: 'one', fields: {} })
    await db.table('tombstones').bulkPut([grave('one', 'opportunities', 2), grave('p', 'postings', 2)])
    await dropDeleted(db, new Touched())
    expect([await db.table('opportunities').count(), await db.table('postings').count()]).toEqual([0, 0])
  })
})
