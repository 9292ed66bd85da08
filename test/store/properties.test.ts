import Dexie from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import fc from 'fast-check'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { tallyOf } from '../../src/core/pipeline/tally'
import { storeNames } from '../../src/records/registry'
import type { Judge } from '../../src/store/judging'
import { freeLocks, kept } from '../browser-in-memory'
import { anyStep, Life, type Step } from './any-life'
import { everyShelf, keptShelves, slowSeries } from './slow-series'

vi.stubGlobal('navigator', freeLocks)
afterAll(() => vi.unstubAllGlobals())

const { Database } = await import('../../src/store/database')
const { writeBackup } = await import('../../src/store/backup')
const { restoreBackup } = await import('../../src/store/restore')
const { settleDatabases } = await import('../../src/store/database-before')
const { databaseName } = await import('../../src/store/open')
const { countersIn, recount } = await import('../../src/store/counters')
const { markName } = await import('../../src/store/known-counters')
const { currentCriteria } = await import('../../src/store/criteria')
const { judgeNext } = await import('../../src/store/judging')
const { getPosting } = await import('../../src/store/postings')
const { indexNext } = await import('../../src/store/search-rebuild')
const { addUpNext, shelvesNow } = await import('../../src/store/trends')
const { listed, shownFields } = await import('../../src/store/shown')

type Db = InstanceType<typeof Database>
const nothingJudged = { verdict: 'not-enough' as const, counts: { musts: 0, have: 0, withEvidence: 0 } }
const course = () => ({ progress: () => {}, signal: new AbortController().signal })
const opened = async (name: string): Promise<Db> => {
  const db = new Database(name)
  await db.open()
  return db
}
const current = async (): Promise<Db> => opened(await databaseName())

/** Every record of every store: what a backup must give back. */
const everything = async (db: Db) =>
  Object.fromEntries(
    await Promise.all(storeNames.map(async store => [store, await db.table(store).toArray()])),
  )

/** What was kept in passing, held against the records themselves: slow, and without the code that keeps it. */
async function consistent(db: Db): Promise<void> {
  const rules = await db.ownRules.toArray()
  // What the user says of lines, and takes back, is counted by once it is judged by; how it is judged is another test's.
  const counting: Judge = {
    name: `${(await currentCriteria(db)).revision}, counted`,
    renewed: async () => null,
    judge: () => ({ ...nothingJudged, judgedWith: counting.name }),
    rules,
  }
  while ((await judgeNext(db, 50, counting)) > 0);
  const counted = new Map<string, number>()
  const rows = await db.opportunities.toArray()
  for (const row of rows) {
    const posting = await getPosting(db, row.postingId)
    expect(posting, 'the posting that is shown is there').toBeDefined()
    if (!posting) continue
    expect(posting.opportunityId, 'it shows a posting of its own').toBe(row.id)
    expect(row, 'copies for lists are as shown').toMatchObject(
      listed(shownFields(posting.fields, row.corrections)),
    )
    const names = tallyOf(row, posting.reading, rules)
    for (const name of countersIn(names)) counted.set(name, (counted.get(name) ?? 0) + 1)
    const sightings = (await db.sightings.toArray()).filter(each => each.opportunityId === row.id)
    expect(row.sightings, 'as many sightings as there are').toBe(sightings.length)
    expect(await db.searchDocs.get(`o${row.id}`), 'it is found').toBeDefined()
  }
  const rowsOfCounters = (await db.counters.toArray()).filter(row => row.name !== markName)
  const counters = new Map(rowsOfCounters.map(({ name, count }) => [name, count]))
  expect(Object.fromEntries(counters)).toEqual(Object.fromEntries(counted))
  const series = slowSeries(rows, await Promise.all(rows.map(row => getPosting(db, row.postingId))), rules)
  expect(await shelvesNow(db, everyShelf(series)), 'trends, with what waits').toEqual(series)
  while (await addUpNext(db));
  expect(await keptShelves(db), 'trends, added up').toEqual(series)
  expect(await recount(db)).toEqual([])
  expect(await keptShelves(db), 'trends, counted anew').toEqual(series)
  const ids = new Set(rows.map(row => row.id))
  for (const store of ['sightings', 'postings', 'ticks'] as const) {
    for (const row of await db.table(store).toArray())
      expect(ids.has(row.opportunityId), `${store}: no row without its opportunity`).toBe(true)
  }
  const tombstones = await db.tombstones.toArray()
  for (const { id, store } of tombstones)
    expect(await db.table(store).get(id), 'nothing is there and deleted at once').toBeUndefined()
  const docs = (await db.searchDocs.toArray()).filter(({ id }) => id !== '~')
  const evidence = (await db.evidence.toArray()).map(row => `e${row.id}`)
  expect(docs.map(({ id }) => id).sort()).toEqual([...[...ids].map(id => `o${id}`), ...evidence].sort())
}

const wait = (days: number) => vi.setSystemTime(Date.now() + days * 86_400_000)
const runs = Number(process.env.PROPERTY_RUNS ?? 20)
const settings = {
  numRuns: runs,
  seed: 20_261_121,
  endOnFailure: process.env.PROPERTY_WHOLE === '1',
}

/** Both begin on a device of their own: nothing is there. */
function begin(): Promise<Db> {
  vi.setSystemTime(new Date('2026-01-10T09:00:00.000Z'))
  kept.clear()
  Dexie.dependencies.indexedDB = new IDBFactory()
  Dexie.dependencies.IDBKeyRange = IDBKeyRange
  return current()
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** One joined what the other corrected: the tombstone says what was known of it on both sides. */
const correctedAndJoined = [
  [
    { kind: 'notice', a: 607, b: 264, c: 488 },
    { kind: 'notice', a: 994, b: 160, c: 109 },
    { kind: 'wait', a: 590, b: 311, c: 32 },
    { kind: 'judge', a: 314, b: 261, c: 778 },
    { kind: 'wait', a: 479, b: 358, c: 282 },
    { kind: 'take join back', a: 411, b: 715, c: 271 },
  ],
  [
    { kind: 'notice', a: 78, b: 167, c: 385 },
    { kind: 'wait', a: 243, b: 376, c: 663 },
    { kind: 'end plan', a: 63, b: 771, c: 485 },
    { kind: 'notice', a: 176, b: 851, c: 248 },
    { kind: 'correct', a: 852, b: 548, c: 95 },
  ],
  [
    { kind: 'join', a: 7, b: 8, c: 995 },
    { kind: 'add evidence', a: 708, b: 263, c: 18 },
    { kind: 'notice again', a: 995, b: 631, c: 828 },
    { kind: 'pack', a: 992, b: 9, c: 607 },
    { kind: 'status back', a: 986, b: 932, c: 999 },
    { kind: 'status', a: 393, b: 1, c: 665 },
    { kind: 'wait', a: 462, b: 348, c: 5 },
  ],
  [
    { kind: 'erase evidence', a: 280, b: 8, c: 991 },
    { kind: 'wait', a: 663, b: 0, c: 764 },
    { kind: 'status', a: 997, b: 456, c: 6 },
    { kind: 'restore evidence', a: 261, b: 8, c: 741 },
    { kind: 'add evidence', a: 992, b: 0, c: 3 },
    { kind: 'delete evidence', a: 213, b: 195, c: 234 },
    { kind: 'erase', a: 3, b: 4, c: 7 },
    { kind: 'add up', a: 543, b: 2, c: 445 },
  ],
] as unknown as [Step[], Step[], Step[], Step[]]

const steps = (maxLength: number) => fc.array(anyStep, { minLength: 4, maxLength })

describe('whatever happens in whatever order', () => {
  it('counters, copies and index are those of a slow recount', () =>
    fc.assert(
      fc.asyncProperty(steps(40), async some => {
        const db = await begin()
        await new Life('a', wait).live(db, some)
        await consistent(db)
      }),
      settings,
    ))

  it('restored is what was backed up, and lives on', () =>
    fc.assert(
      fc.asyncProperty(steps(25), steps(12), steps(6), async (before, after, late) => {
        const db = await begin()
        const life = new Life('a', wait)
        await life.live(db, before)
        const was = await everything(db)
        const { file } = await writeBackup(db, '0.1.0', course())
        await life.live(db, after)
        wait(1)
        await restoreBackup(db, file, 'replace', course())
        const restored = await current()
        expect(await everything(restored)).toEqual(was)
        while (await indexNext(restored));
        await consistent(restored)
        // What another context still wrote into the database before, at the same time.
        await life.live(db, late)
        db.close()
        await settleDatabases(restored)
        while (await indexNext(restored));
        await consistent(restored)
        await life.live(restored, after)
        await consistent(restored)
      }),
      settings,
    ))

  it('merged is the same whichever is merged into which, and merged again', () =>
    fc.assert(
      fc.asyncProperty(steps(16), steps(12), steps(12), steps(8), async (common, here, there, later) => {
        const db = await begin()
        const life = new Life('a', wait)
        await life.live(db, common)
        const { file: shared } = await writeBackup(db, '0.1.0', course())
        await restoreBackup(db, shared, 'replace', course())
        const other = await current()
        await life.live(db, here)
        wait(0.5)
        await new Life('b', wait).live(other, there)
        wait(1)
        const [fileHere, fileThere] = [
          (await writeBackup(db, '0.1.0', course())).file,
          (await writeBackup(other, '0.1.0', course())).file,
        ]
        await restoreBackup(db, fileThere, 'merge', course())
        const one = await current()
        wait(1)
        await restoreBackup(other, fileHere, 'merge', course())
        const two = await current()
        const merged = await everything(one)
        expect(await everything(two)).toEqual(merged)
        while (await indexNext(one));
        await consistent(one)
        for (const file of [fileThere, fileHere]) {
          await restoreBackup(two, file, 'merge', course())
          expect(await everything(await current())).toEqual(merged)
        }
        await life.live(one, later)
        await consistent(one)
      }),
      { ...settings, examples: [correctedAndJoined] },
    ))
})
