import Dexie from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { gunzipSync } from 'fflate'
import { afterAll, beforeEach, expect, it, vi } from 'vitest'
import { readAdvert } from '../../src/core/advert/read-advert'
import { emptyBrand } from '../../src/core/brand/brand'
import { quickEvidence } from '../../src/core/brand/evidence'
import { UserFacingError } from '../../src/core/kernel/user-facing-error'
import { freeLocks, kept } from '../browser-in-memory'
import { said } from '../words/said'
import { readingOf } from './postings-made'

vi.stubGlobal('navigator', freeLocks)
afterAll(() => vi.unstubAllGlobals())

const { schema } = await import('../../src/store/schema')
const { Database } = await import('../../src/store/database')
const { databaseName } = await import('../../src/store/open')
const { settleDatabases } = await import('../../src/store/database-before')
const { listSetAside, removeSetAside, startEmpty, writeWhatCanBeRead } = await import(
  '../../src/store/set-aside'
)
const { exampleDatabaseName, exampleIsKept, removeExample } = await import('../../src/store/example-database')
const { writeExample } = await import('../../src/store/example-life')
const { addEvidence } = await import('../../src/store/evidence')
const { recount, statusCounts } = await import('../../src/store/counters')
const { searchOpportunities } = await import('../../src/store/search')
const { previewBackup } = await import('../../src/store/restore')

/** Dexie keeps its versions times ten. */
const newestStored = (schema.at(-1)?.version ?? 0) * 10
const course = { progress: () => {}, signal: new AbortController().signal }
const current = async () => {
  const db = new Database(await databaseName())
  await db.open()
  return db
}

beforeEach(() => {
  kept.clear()
  Dexie.dependencies.indexedDB = new IDBFactory()
  Dexie.dependencies.IDBKeyRange = IDBKeyRange
})

/** Takes whole stores out of the database, as a disk that fails may. */
const damage = (stores: string[]) =>
  new Promise<void>((resolve, reject) => {
    const opening = Dexie.dependencies.indexedDB.open('steppingstone', newestStored + 1)
    opening.onupgradeneeded = () => {
      for (const store of stores) opening.result.deleteObjectStore(store)
    }
    opening.onsuccess = () => {
      opening.result.close()
      resolve()
    }
    opening.onerror = () => reject(opening.error)
  })

it('begins anew beside records that do not open, which stay until they are removed', async () => {
  const old = await current()
  await addEvidence(old, quickEvidence('Halved the run', '2026-11-20'))
  old.close()
  await startEmpty()
  const anew = await current()
  expect(await anew.evidence.count()).toBe(0)
  await settleDatabases(anew)
  expect(await Dexie.exists('steppingstone')).toBe(true)

  const { file } = await writeWhatCanBeRead('steppingstone', '0.1.0', course)
  expect((await previewBackup(anew, file, course)).stores.evidence.added).toBe(1)

  expect((await listSetAside()).map(each => each.name)).toEqual(['steppingstone'])
  await removeSetAside(anew.name)
  expect(await Dexie.exists(anew.name)).toBe(true)
  await removeSetAside('steppingstone')
  expect(await Dexie.exists('steppingstone')).toBe(false)
  expect(await listSetAside()).toEqual([])
})

it('writes what a damaged database gives, and leaves out what it does not', async () => {
  const db = await current()
  await addEvidence(db, quickEvidence('Halved the run', '2026-11-20'))
  db.close()
  await damage(['snapshots', 'opportunities'])
  const { file } = await writeWhatCanBeRead('steppingstone', '0.1.0', course)
  const text = new TextDecoder().decode(gunzipSync(new Uint8Array(await file.arrayBuffer())))
  expect(text).toContain('Halved the run')
  expect(JSON.parse(text.split('\n')[0] ?? '')).toMatchObject({
    schema: schema.at(-1)?.version,
    counts: { evidence: 1 },
  })
})

it('says it where nothing can be read', async () => {
  const db = await current()
  db.close()
  const failed = await writeWhatCanBeRead('steppingstone', '0.1.0', course).catch((error: unknown) => error)
  expect(failed).toBeInstanceOf(UserFacingError)
  expect(said((failed as InstanceType<typeof UserFacingError>).words)).toContain(
    'no record that could be read',
  )
})

it('keeps an example life beside the records, whole and with right counters, until it is removed', async () => {
  const { fields } = readingOf()
  const reading = readAdvert({ title: 'Cook', company: 'Harbour Inn', lines: [] })
  const life = {
    brands: [{ at: '2026-03-01T09:00:00.000Z', brand: { ...emptyBrand, statement: 'I feed people.' } }],
    evidence: [
      {
        id: '01KN4A0000000000000000000A',
        at: '2026-04-01T09:00:00.000Z',
        entry: quickEvidence('Halved the run', '2026-04-01'),
      },
    ],
    openings: [
      {
        fields,
        url: 'https://harbour.example/1',
        seenAt: ['2026-05-01T09:00:00.000Z', '2026-05-03T09:00:00.000Z'],
        status: 'applied' as const,
        statusSince: '2026-05-04T09:00:00.000Z',
        statusesBefore: [],
        note: 'Ask Kim.',
        takenDownAt: null,
        reading,
        judgement: {
          verdict: 'not-enough' as const,
          counts: { musts: 0, have: 0, withEvidence: 0 },
          judgedWith: 'example',
        },
        ticked: ['days', 'title-line'],
      },
    ],
  }
  await writeExample(life)
  // A second time takes the place of the first.
  await writeExample(life)
  const own = await current()
  await settleDatabases(own)
  expect(await own.opportunities.count()).toBe(0)
  expect(await exampleIsKept()).toBe(true)

  const example = new Database(exampleDatabaseName)
  await example.open()
  expect(await example.sightings.count()).toBe(2)
  expect(await example.ticks.count()).toBe(2)
  expect((await statusCounts(example)).applied).toBe(1)
  expect(await recount(example)).toEqual([])
  expect(await searchOpportunities(example, 'kim', 5)).toHaveLength(1)
  example.close()
  await removeExample()
  expect(await exampleIsKept()).toBe(false)
  expect(await Dexie.exists(own.name)).toBe(true)
})
