import Dexie from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import type { OpportunityRecord } from '../../src/core/pipeline/opportunity-record'
import type { PostingRecord } from '../../src/core/pipeline/posting-record'
import { factsOf } from '../../src/core/trends/facts'
import { allStores } from '../../src/records/registry'
import { Database } from '../../src/store/database'
import { isWholeMark, rowOfMark } from '../../src/store/devices/marks'
import type { Marked } from '../../src/store/devices/rows'
import { declare, schema } from '../../src/store/schema'
import { keptShelves, slowSeries } from './slow-series'

const newest = schema.at(-1)?.version ?? 0
const environment = () => ({ indexedDB: new IDBFactory(), IDBKeyRange })

/** The database as a user of an earlier release has it. */
async function asOf(version: number, where: ReturnType<typeof environment>): Promise<Dexie> {
  const db = new Dexie('test', where)
  declare(
    db,
    schema.filter(step => step.version <= version),
  )
  return db.open()
}

/** One row a store, as release 1 wrote them: frozen, never edited. */
const rowsOfVersion1: Record<string, object[]> = {
  opportunities: [
    {
      id: '01JZZZZZZZZZZZZZZZZZZZZZZ1',
      keys: ['url:a.example/1'],
      lastSeenAt: '2026-11-21T10:00:00.000Z',
      status: 'interested',
      judgedWith: 'x',
      updatedAt: '2026-11-21T10:00:00.000Z',
      title: 'Data Engineer',
      note: 'mine',
    },
  ],
  postings: [
    {
      id: '01JZZZZZZZZZZZZZZZZZZZZZZ2',
      opportunityId: '01JZZZZZZZZZZZZZZZZZZZZZZ1',
      contentHash: 'aa',
      updatedAt: '2026-11-21T10:00:00.000Z',
    },
  ],
  sightings: [
    {
      id: '01JZZZZZZZZZZZZZZZZZZZZZZ3',
      opportunityId: '01JZZZZZZZZZZZZZZZZZZZZZZ1',
      visitId: 'visit-0001',
      seenAt: '2026-11-21T10:00:00.000Z',
      updatedAt: '2026-11-21T10:00:00.000Z',
    },
  ],
  joins: [
    {
      id: '01JZZZZZZZZZZZZZZZZZZZZZZ9',
      opportunityId: '01JZZZZZZZZZZZZZZZZZZZZZZ1',
      updatedAt: '2026-11-21T10:00:00.000Z',
    },
  ],
  ticks: [
    {
      id: '01JZZZZZZZZZZZZZZZZZZZZZZ4',
      opportunityId: '01JZZZZZZZZZZZZZZZZZZZZZZ1',
      itemId: 'a',
      updatedAt: '2026-11-21T10:00:00.000Z',
    },
  ],
  brands: [
    {
      id: '01JZZZZZZZZZZZZZZZZZZZZZZ5',
      updatedAt: '2026-11-21T10:00:00.000Z',
      brand: { statement: 'I make data dependable.' },
    },
  ],
  evidence: [
    {
      id: '01JZZZZZZZZZZZZZZZZZZZZZZ6',
      date: '2026-11-20',
      updatedAt: '2026-11-21T10:00:00.000Z',
      action: 'Halved the nightly run',
    },
  ],
  snapshots: [
    {
      id: '01JZZZZZZZZZZZZZZZZZZZZZZ7',
      profileKey: 'kim',
      takenAt: '2026-11-21T10:00:00.000Z',
      updatedAt: '2026-11-21T10:00:00.000Z',
    },
  ],
  resumes: [
    {
      id: '01JZZZZZZZZZZZZZZZZZZZZZZB',
      parentId: null,
      opportunityId: null,
      updatedAt: '2026-11-21T10:00:00.000Z',
      name: 'Master',
    },
  ],
  sendings: [
    {
      id: '01JZZZZZZZZZZZZZZZZZZZZZZC',
      opportunityId: '01JZZZZZZZZZZZZZZZZZZZZZZ1',
      resumeId: '01JZZZZZZZZZZZZZZZZZZZZZZB',
      at: '2026-11-21',
      updatedAt: '2026-11-21T10:00:00.000Z',
    },
  ],
  files: [{ id: '01JZZZZZZZZZZZZZZZZZZZZZZD', updatedAt: '2026-11-21T10:00:00.000Z', bytes: 'AA==' }],
  tombstones: [{ id: '01JZZZZZZZZZZZZZZZZZZZZZZ8', store: 'ticks', updatedAt: '2026-11-21T10:00:00.000Z' }],
  settings: [{ name: 'badge', value: 'off', updatedAt: '2026-11-21T10:00:00.000Z' }],
  counters: [{ name: 'status:interested', count: 1 }],
  notices: [{ id: '01JZZZZZZZZZZZZZZZZZZZZZZA', at: '2026-11-21T10:00:00.000Z', outcome: 'logged' }],
  searchDocs: [{ id: 'o01JZZZZZZZZZZZZZZZZZZZZZZ1', segment: 0, words: ' data engineer ' }],
  searchSegments: [{ number: 1, terms: '\n', ids: [] }],
}

/** Keys and indexes by version: frozen, never edited; what comes next is appended. */
const writtenOnce = {
  1: {
    opportunities: 'id, *keys, lastSeenAt, [status+lastSeenAt], judgedWith, updatedAt',
    postings: 'id, [opportunityId+contentHash], updatedAt',
    sightings: 'id, [opportunityId+seenAt], &visitId, updatedAt',
    joins: 'id, opportunityId, updatedAt',
    ticks: 'id, &[opportunityId+itemId], updatedAt',
    brands: 'id, updatedAt',
    evidence: 'id, date, updatedAt',
    snapshots: 'id, [profileKey+takenAt], updatedAt',
    resumes: 'id, parentId, opportunityId, updatedAt',
    sendings: 'id, [opportunityId+at], resumeId, updatedAt',
    files: 'id, updatedAt',
    tombstones: 'id, store, updatedAt',
    settings: 'name',
    counters: 'name',
    notices: 'id',
    searchDocs: 'id, segment',
    searchSegments: 'number',
  },
  2: { opportunities: 'id, *keys, lastSeenAt, [status+lastSeenAt], judgedWith, updatedAt, actions.next.due' },
  3: {},
  4: {
    touches: 'id, [personId+on], on, opportunityId, updatedAt',
    people: 'id, name, employer, profileKey, email, *tags, next.day, updatedAt',
    goals: 'id, state, due, updatedAt',
    reports: 'id, [kind+to], updatedAt',
    signReviews: 'id, on, updatedAt',
    practices: 'id, [kind+on], on, experiment.due, updatedAt',
    stones: 'id, kind, updatedAt',
    readiness: 'id, &item, updatedAt',
    jobWeeks: 'id, &week, updatedAt',
    putOffs: 'id, &of, updatedAt',
    pitches: 'id, updatedAt',
    ownPlaces: 'id, url, updatedAt',
    selfSearches: 'id, [engine+on], updatedAt',
  },
  5: { sync: 'name', stamps: 'id, updatedAt' },
  6: {
    trends: 'name',
    trendsWaiting: '++number',
    outbox: '++n, id',
    written: 'name',
    others: 'device',
    ownRules: 'id, &of, updatedAt',
  },
  7: { outbox: null },
  8: { outbox: 'id' },
}

/** What version 2 brought: a next action, and openings written in by hand. Frozen, never edited. */
const opportunityOfVersion2 = {
  id: '01JZZZZZZZZZZZZZZZZZZZZZZ2',
  keys: ['url:a.example/2'],
  lastSeenAt: '2026-11-22T10:00:00.000Z',
  status: 'applied',
  judgedWith: 'x',
  updatedAt: '2026-11-22T10:00:00.000Z',
  byHand: true,
  actions: {
    changedAt: '2026-11-22T10:00:00.000Z',
    next: { text: 'Follow up', due: '2026-11-30', remind: true, remindedAt: null },
    done: [{ text: 'Write to Kim', due: '2026-11-20', doneAt: '2026-11-20T10:00:00.000Z' }],
  },
}

const seenAt = '2026-11-22T10:00:00.000Z'
const base = { updatedAt: seenAt, opportunityId: '01JZZZZZZZZZZZZZZZZZZZZZZ5' }

/** As releases before version 4 kept what they saw: frozen, never edited. */
async function fillWithSecrets(old: Dexie): Promise<void> {
  await old.table('opportunities').add({
    ...opportunityOfVersion2,
    id: base.opportunityId,
    keys: [
      'id:bamboohr:42',
      'url:acme.bamboohr.com/careers/42?candidate=kim@larkfield.example',
      'url:acme.bamboohr.com/careers/42',
      'id:indeed:ab12',
      'url:indeed.com/viewjob?jk=ab12&q=s3cret',
      'id:icims:1042',
      'url:larkfield.example/careers?cid=7&token=s3cret',
      'url:hand:visit-1',
      'job:acme|cook',
    ],
    corrections: { applyUrl: { value: 'https://larkfield.example/a?auth_token=s3cret', rung: 'user' } },
  })
  const seen = (n: number, url: string, externalId: string) => ({
    ...base,
    id: `01JZZZZZZZZZZZZZZZZZZZZZ1${n}`,
    visitId: `visit-${n}`,
    seenAt: `2026-11-2${n}T10:00:00.000Z`,
    url,
    externalId,
  })
  await old
    .table('sightings')
    .bulkAdd([
      seen(1, 'https://acme.bamboohr.com/careers/42?email=kim@larkfield.example', 'bamboohr:42'),
      seen(2, 'https://larkfield.example/careers?cid=7&token=s3cret', 'icims:1042'),
      seen(3, 'https://www.indeed.com/viewjob?jk=ab12&q=s3cret', 'indeed:ab12'),
    ])
  await old.table('postings').add({
    ...base,
    id: '01JZZZZZZZZZZZZZZZZZZZZZ21',
    contentHash: 'bb',
    url: 'https://acme.bamboohr.com/careers/42?email=kim@larkfield.example',
    fields: {
      applyUrl: { value: 'https://larkfield.example/apply/42?candidate_token=s3cret', rung: 'site' },
    },
  })
  await old.table('joins').add({
    ...base,
    id: '01JZZZZZZZZZZZZZZZZZZZZZ31',
    from: { keys: ['id:icims:1042', 'url:careers-acme.icims.com/jobs/1042/job?hashed=s3cret'] },
  })
  await old.table('notices').add({
    id: '01JZZZZZZZZZZZZZZZZZZZZZ41',
    at: seenAt,
    url: 'https://larkfield.example/careers?cid=7#access_token=s3cret',
    outcome: 'logged',
  })
}

/** Openings as every version keeps them, in two months; what they count into besides is of version 6. */
const loggedOpenings = [1, 2, 3].map(n => ({
  ...opportunityOfVersion2,
  id: `01JZZZZZZZZZZZZZZZZZZZZZ6${n}`,
  keys: [`url:a.example/6${n}`],
  postingId: `01JZZZZZZZZZZZZZZZZZZZZZ7${n}`,
  title: n === 1 ? 'Data Engineer' : 'Cook',
  organization: 'Harbour Inn',
  place: 'Oslo',
  workMode: n === 2 ? null : 'remote',
  baseSalary: n === 1 ? { min: 40_000, max: null, currency: 'EUR', period: 'year' } : null,
  firstSeenAt: n === 1 ? '2026-10-02T10:00:00.000Z' : `2026-11-0${n}T10:00:00.000Z`,
  takenDownAt: n === 3 ? '2026-11-20T10:00:00.000Z' : null,
  statusSince: seenAt,
  tallied: [] as string[],
})) as unknown as OpportunityRecord[]

const skillsOf = ['SQL', 'Excel', 'SQL']
const loggedPostings = loggedOpenings.map((_, i) => ({
  reading: { requirements: [{ id: 'r1', skills: [{ name: skillsOf[i] }] }] },
})) as unknown as PostingRecord[]

async function fillWithPostings(old: Dexie, version: number): Promise<void> {
  const counted = loggedOpenings.map((row, i) => [
    `status:${row.status}`,
    `month:${row.firstSeenAt.slice(0, 7)}`,
    'employer:harbour inn',
    `skill:${skillsOf[i]?.toLowerCase()}`,
    ...(version < 6 ? [] : factsOf(row)),
  ])
  await old
    .table('opportunities')
    .bulkAdd(loggedOpenings.map((row, i) => ({ ...row, tallied: counted[i] ?? [] })))
  if (version < 6) return
  const shelves = [...slowSeries(loggedOpenings, loggedPostings)]
  await old.table('trends').bulkAdd(shelves.map(([name, counts]) => ({ name, counts })))
}

describe('the schema', () => {
  it('is append-only: versions rise by one from 1', () => {
    expect(schema.map(step => step.version)).toEqual(schema.map((_, i) => i + 1))
  })

  it('has the versions that databases are of as they were: a key is not changed in place', () => {
    expect(Object.fromEntries(schema.slice(0, 8).map(({ version, stores }) => [version, stores]))).toEqual(
      writtenOnce,
    )
  })

  it('opens on nothing, empty, at the newest version', async () => {
    const db = await new Database('test', environment()).open()
    expect(db.verno).toBe(newest)
    const since = allStores.filter(store => store.since > 1).map(({ name }) => name)
    expect(db.tables.map(table => table.name).sort()).toEqual(
      [
        ...Object.keys(rowsOfVersion1),
        ...since,
        ...['sync', 'trends', 'trendsWaiting', 'outbox', 'written', 'others'],
      ].sort(),
    )
    for (const table of db.tables) expect(await table.count()).toBe(0)
  })

  for (const { version } of schema) {
    it(`upgrades from version ${version} and keeps every row`, async () => {
      const where = environment()
      const old = await asOf(version, where)
      for (const [store, rows] of Object.entries(rowsOfVersion1)) await old.table(store).bulkAdd(rows)
      old.close()
      const db = await new Database('test', where).open()
      expect(db.verno).toBe(newest)
      for (const [store, rows] of Object.entries(rowsOfVersion1))
        expect(await db.table(store).toArray()).toMatchObject(rows)
      db.close()
    })
  }

  it('finds what is due by its day, in a database of version 1 too', async () => {
    const where = environment()
    const old = await asOf(1, where)
    await old.table('opportunities').bulkAdd([...(rowsOfVersion1.opportunities ?? []), opportunityOfVersion2])
    old.close()
    const db = await new Database('test', where).open()
    const due = await db.table('opportunities').where('actions.next.due').belowOrEqual('2026-11-30').toArray()
    expect(due).toEqual([opportunityOfVersion2])
    expect(await db.table('opportunities').where('actions.next.due').below('2026-11-30').count()).toBe(0)
  })

  it('keeps a value that the user took out, which version 3 brought', async () => {
    const where = environment()
    const old = await asOf(2, where)
    const corrected = {
      ...opportunityOfVersion2,
      corrections: { title: { value: 'Shepherd', rung: 'user' } },
    }
    await old.table('opportunities').add(corrected)
    old.close()
    const db = await new Database('test', where).open()
    const none = { value: null, rung: 'user', where: 'you', confidence: 1 }
    await db.table('opportunities').update(corrected.id, { 'corrections.workMode': none })
    expect(await db.table('opportunities').get(corrected.id)).toEqual({
      ...corrected,
      corrections: { ...corrected.corrections, workMode: none },
    })
  })

  it('gives ids their issuer and takes secrets out of addresses, which version 4 brought', async () => {
    for (const { version } of schema.filter(step => step.version < 4)) {
      const where = environment()
      const old = await asOf(version, where)
      await fillWithSecrets(old)
      old.close()
      const db = await new Database('test', where).open()
      const all = await Promise.all(db.tables.map(table => table.toArray()))
      expect(JSON.stringify(all)).not.toMatch(/s3cret|kim@|icims:1042"/)
      const [opening] = await db.table('opportunities').toArray()
      expect(opening.keys).toEqual([
        'id:bamboohr:acme.bamboohr.com/42',
        'url:acme.bamboohr.com/careers/42',
        'id:indeed:ab12',
        'url:indeed.com/viewjob?jk=ab12',
        'url:larkfield.example/careers?cid=7',
        'url:hand:visit-1',
        'job:acme|cook',
      ])
      const found = db.table('opportunities').where('keys').equals('id:bamboohr:acme.bamboohr.com/42')
      expect(await found.count()).toBe(1)
      expect(await db.table('sightings').toArray()).toMatchObject([
        { externalId: 'bamboohr:acme.bamboohr.com/42', url: 'https://acme.bamboohr.com/careers/42' },
        { externalId: null, url: 'https://larkfield.example/careers?cid=7' },
        { externalId: 'indeed:ab12', url: 'https://www.indeed.com/viewjob?jk=ab12' },
      ])
      const [posting] = await db.table('postings').toArray()
      expect(posting).toMatchObject({
        url: 'https://acme.bamboohr.com/careers/42',
        fields: { applyUrl: { value: 'https://larkfield.example/apply/42' } },
      })
      const [join] = await db.table('joins').toArray()
      expect(join.from.keys).toEqual([
        'id:icims:careers-acme.icims.com/1042',
        'url:careers-acme.icims.com/jobs/1042/job',
      ])
      db.close()
    }
  })

  it('adds up by month what postings say, whichever version they were logged in', async () => {
    for (const { version } of schema) {
      const where = environment()
      const old = await asOf(version, where)
      await fillWithPostings(old, version)
      old.close()
      const db = new Database('test', where)
      await db.open()
      expect(await keptShelves(db), `from version ${version}`).toEqual(
        slowSeries(loggedOpenings, loggedPostings),
      )
      for (const row of await db.opportunities.toArray()) {
        expect(new Set(row.tallied).size).toBe(row.tallied.length)
        expect(row.tallied).toEqual(expect.arrayContaining(factsOf(row)))
        expect(row.judgedWith).toBe('x')
      }
      db.close()
    }
  })

  it('has everything judged and counted anew, which version 7 brought, where something is not asked for', async () => {
    for (const { version } of schema.filter(step => step.version < 7 && step.version >= 6)) {
      const where = environment()
      const old = await asOf(version, where)
      await fillWithPostings(old, version)
      await old.table('ownRules').add({
        id: '01JZZZZZZZZZZZZZZZZZZZZZ51',
        updatedAt: seenAt,
        of: 'not-asked:1',
        kind: 'not-asked',
        words: 'Experience with SQL',
        skills: ['SQL'],
        employer: '',
      })
      old.close()
      const db = new Database('test', where)
      await db.open()
      const rows = await db.opportunities.toArray()
      expect(rows.map(row => row.judgedWith)).toEqual(rows.map(() => 'counted'))
      expect(rows).toMatchObject(loggedOpenings.map(({ judgedWith: _with, tallied: _names, ...row }) => row))
      db.close()
    }
  })

  it('goes on waiting for other devices with what waited in version 6, whose marks had numbers', async () => {
    const where = environment()
    const old = await asOf(6, where)
    const [changed, whole] = ['evidence 01JZZZZZZZZZZZZZZZZZZZZZZ3', 'people 01JZZZZZZZZZZZZZZZZZZZZZZ4']
    await old.table('outbox').bulkAdd([{ id: changed }, { id: changed }, { id: whole, whole: true }])
    old.close()
    const db = await new Database('test', where).open()
    const marks = await db.table<Marked>('outbox').toArray()
    expect(marks.map(each => [rowOfMark(each.id), isWholeMark(each)])).toEqual([
      [changed, false],
      [whole, true],
    ])
    expect(await db.table('sync').toArray()).toEqual([])
    db.close()
  })

  it('leaves the old data as it was when an upgrade fails half-way', async () => {
    const where = environment()
    const old = await asOf(newest, where)
    for (const [store, rows] of Object.entries(rowsOfVersion1)) await old.table(store).bulkAdd(rows)
    old.close()

    const failing = new Dexie('test', where)
    declare(failing, [
      ...schema,
      {
        version: newest + 1,
        stores: { evidence: null },
        upgrade: async transaction => {
          await transaction.table('opportunities').toCollection().modify({ title: '' })
          throw new Error('half-way')
        },
      },
    ])
    await expect(failing.open()).rejects.toThrow()
    failing.close()

    const db = await new Database('test', where).open()
    for (const [store, rows] of Object.entries(rowsOfVersion1))
      expect(await db.table(store).toArray()).toEqual(rows)
  })
})
