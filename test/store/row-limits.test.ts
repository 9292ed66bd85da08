import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import Dexie from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { gzipSync } from 'fflate'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyBrand } from '../../src/core/brand/brand'
import { quickEvidence } from '../../src/core/brand/evidence'
import { verdicts } from '../../src/core/fit/verdict'
import { isSame } from '../../src/core/kernel/same'
import { storeNames } from '../../src/records/registry'
import { maxLine, NotABackup, refusals, TooLargeARecord } from '../../src/store/backup-format'
import { freeLocks, kept } from '../browser-in-memory'
import { fieldsOf, readingOf } from './postings-made'

vi.stubGlobal('navigator', freeLocks)
afterAll(() => vi.unstubAllGlobals())

const { Database } = await import('../../src/store/database')
const { writeBackup } = await import('../../src/store/backup')
const { previewBackup, restoreBackup } = await import('../../src/store/restore')
const { databaseName } = await import('../../src/store/open')
const { idFollowing, newId, timeNow } = await import('../../src/store/stamp')
const { saveBrand } = await import('../../src/store/brand')
const { addEvidence } = await import('../../src/store/evidence')
const { noticePosting } = await import('../../src/app/notice-posting')

type Db = InstanceType<typeof Database>
const course = () => ({ progress: () => {}, signal: new AbortController().signal })
const current = async (): Promise<Db> => {
  const db = new Database(await databaseName())
  await db.open()
  return db
}

let db: Db
beforeEach(async () => {
  kept.clear()
  Dexie.dependencies.indexedDB = new IDBFactory()
  Dexie.dependencies.IDBKeyRange = IDBKeyRange
  db = await current()
})

const at = '2026-11-20T10:00:00.000Z'
/** As a version before would have left it there: past what refuses it today. */
const putRaw = async (store: string, row: object): Promise<void> => {
  const raw = new Dexie(db.name)
  await raw.open()
  await raw.table(store).put(row)
  raw.close()
}

async function thereAndBack(): Promise<Db> {
  const { file } = await writeBackup(db, '0.1.0', course())
  await previewBackup(db, file, course())
  await restoreBackup(db, file, 'replace', course())
  return current()
}

describe('a record of the largest size', () => {
  it('of an advert made of nothing but names is read, logged, written and given back', async () => {
    const text = `Must have ${'R/'.repeat(2_990)}`.slice(0, 6_000)
    const description = Array.from({ length: 33 }, () => ({ kind: 'item' as const, depth: 0, text }))
    await noticePosting(db, 'visit-0001', readingOf({ description }))
    const [posting] = await db.postings.toArray()
    expect(JSON.stringify(posting).length).toBeLessThan(maxLine / 4)
    expect(await (await thereAndBack()).postings.toArray()).toEqual([posting])
  })

  it('in every script, of as much text as is kept, is given back', async () => {
    for (const letters of ['"\\', 'é,', '漢 字', '👩‍🔬 ']) {
      const text = letters.repeat(6_000).slice(0, 5_900)
      const description = Array.from({ length: 33 }, (_, i) => ({
        kind: 'item' as const,
        depth: 0,
        text: `${i} At least 3 years of SQL, Python or Java ${text}`,
      }))
      await noticePosting(
        db,
        `visit-${letters.length}00${letters.charCodeAt(0)}`,
        readingOf({ title: letters, description }),
      )
    }
    const before = await db.postings.toArray()
    expect(before.length).toBeGreaterThan(1)
    expect(await (await thereAndBack()).postings.toArray()).toEqual(before)
  })

  const id = newId()
  const row = { id, updatedAt: at }
  const long = (max: number) => '"'.repeat(max)
  const opportunity = {
    ...row,
    keys: Array.from({ length: 200 }, (_, i) => `${i}${long(990)}`),
    firstSeenAt: at,
    lastSeenAt: at,
    sightings: 1,
    postingId: id,
    status: 'seen',
    statusSince: at,
    note: long(20_000),
    corrections: fieldsOf(
      { description: Array.from({ length: 33 }, () => ({ kind: 'paragraph' as const, text: long(6_000) })) },
      'user',
    ),
    title: long(300),
    organization: long(200),
    place: long(200),
    workMode: null,
    baseSalary: null,
    complete: true,
    apart: Array.from({ length: 200 }, () => id),
    takenDownAt: null,
    verdict: verdicts[0],
    counts: { musts: 0, have: 0, withEvidence: 0 },
    judgedWith: 'none',
    tallied: Array.from({ length: 100 }, () => long(200)),
  }
  const largest: Record<string, object> = {
    opportunities: opportunity,
    joins: {
      ...row,
      opportunityId: id,
      from: opportunity,
      postingIds: Array.from({ length: 20_000 }, () => id),
      sightingIds: [],
      tickIds: [],
    },
    resumes: {
      ...row,
      createdAt: at,
      name: long(200),
      parentId: null,
      opportunityId: null,
      resume: { work: Array.from({ length: 50 }, () => ({ summary: long(20_000) })) },
      text: long(400_000),
      frozenAt: null,
      fileId: null,
    },
    files: { ...row, name: long(300), type: long(100), bytes: 'AAAA'.repeat(Math.ceil(2_500_000 / 3)) },
    sendings: {
      ...row,
      opportunityId: id,
      resumeId: id,
      at: '2026-02-28',
      channel: long(100),
      organization: long(200),
      fingerprint: long(400_000),
      despite: null,
    },
    evidence: { ...row, createdAt: at, ...quickEvidence('x', '2026-02-28'), situation: '漢'.repeat(2_000) },
  }
  for (const [store, made] of Object.entries(largest)) {
    it(`under ${store} is given back as it was`, async () => {
      await db.table(store).put(made)
      const restored = await thereAndBack()
      // Not shown where it fails: it has a million characters.
      expect(isSame(await restored.table(store).get(id), made)).toBe(true)
    })
  }

  it('larger than a line is refused when it is written, and nothing else with it', async () => {
    const before = await Promise.all(storeNames.map(store => db.table(store).count()))
    const resume = {
      ...largest.resumes,
      resume: { work: Array.from({ length: 300 }, () => ({ summary: long(20_000) })) },
    }
    await expect(db.table('resumes').put(resume)).rejects.toThrow(new TooLargeARecord().message)
    expect(await Promise.all(storeNames.map(store => db.table(store).count()))).toEqual(before)
  })
})

describe('what a version before left there', () => {
  it('a reading that has grown too large is left out of the backup, its posting is not', async () => {
    await noticePosting(db, 'visit-0001', readingOf())
    const [posting] = await db.postings.toArray()
    if (!posting) throw new Error('no posting')
    const [requirement] = posting.reading.requirements
    const requirements = Array.from({ length: 20_000 }, () => requirement)
    await putRaw('postings', { ...posting, reading: { ...posting.reading, requirements } })
    const restored = await thereAndBack()
    const [given] = await restored.postings.toArray()
    expect(given?.fields).toEqual(posting.fields)
    // Of no reader's version, so it is read anew.
    expect(given?.reading).toMatchObject({ readerVersion: 0, requirements: [] })
  })

  it('a row without its form is left out and counted, and the backup can be restored', async () => {
    await addEvidence(db, quickEvidence('Halved the nightly run', '2026-11-20'))
    await putRaw('evidence', { id: newId(), updatedAt: at, action: 12 })
    await putRaw('settings', { name: 'badge', value: 7, updatedAt: at })
    const { file, leftOut } = await writeBackup(db, '0.1.0', course())
    expect(leftOut).toBe(1)
    const { stores } = await previewBackup(db, file, course())
    expect(stores.evidence.inFile).toBe(1)
    const restored = await thereAndBack()
    expect(await restored.settings.get('badge')).toBeUndefined()
  })
})

/** A file of these rows, as another program might write one. */
function made(rows: [string, object][]): Blob {
  const body = new TextEncoder().encode(rows.map(row => `${JSON.stringify(row)}\n`).join(''))
  const counts = Object.fromEntries(
    storeNames.map(store => [store, rows.filter(([name]) => name === store).length]),
  )
  const header = {
    format: 'steppingstone-backup',
    version: 1,
    schema: db.verno,
    app: '0.1.0',
    createdAt: at,
    counts,
    bytes: body.length,
    sha256: bytesToHex(sha256(body)),
  }
  const head = new TextEncoder().encode(`${JSON.stringify(header)}\n`)
  return new Blob([gzipSync(new Uint8Array([...head, ...body])) as Uint8Array<ArrayBuffer>])
}

describe('a file that was made to harm', () => {
  const entry = (change: object): [string, object] => [
    'evidence',
    {
      id: newId(),
      updatedAt: at,
      createdAt: at,
      ...quickEvidence('Halved the run', '2026-11-20'),
      ...change,
    },
  ]

  it.each([
    ['a day that no calendar has', { date: '2026-02-31' }],
    ['a time of such a day', { updatedAt: '2026-02-31T10:00:00.000Z' }],
    ['an id after which no other could follow', { id: '7ZZZZZZZZZZZZZZZZZZZZZZZZZ' }],
    ['an id that no clock gives', { id: 'ZZZZZZZZZZZZZZZZZZZZZZZZZZ' }],
  ])('is refused for %s', async (_what, change) => {
    await expect(previewBackup(db, made([entry(change)]), course())).rejects.toThrow(
      new NotABackup(refusals.row('evidence')),
    )
  })

  it('is refused where an id comes twice', async () => {
    const [store, row] = entry({})
    await expect(
      restoreBackup(
        db,
        made([
          [store, row],
          [store, row],
        ]),
        'replace',
        course(),
      ),
    ).rejects.toThrow(new NotABackup(refusals.broken))
    expect(await databaseName()).toBe(db.name)
  })

  it('sets no setting that is not known or not of its form', async () => {
    const settings: [string, unknown][] = [
      ['autoBackup', 'hourly'],
      ['badge', 'off'],
      ['constructor', 1],
      ['quietHosts', 'all'],
    ]
    const rows = settings.map(([name, value]): [string, object] => [
      'settings',
      { name, value, updatedAt: at },
    ])
    await restoreBackup(db, made(rows), 'replace', course())
    const restored = await current()
    expect(
      (await restored.settings.toArray()).map(({ name }) => name).filter(name => name !== 'yardstick'),
    ).toEqual(['badge'])
  })

  it('leaves room for what comes after the latest id that is taken', async () => {
    const latest = '69RHKWJ100ZZZZZZZZZZZZZZZZ'
    await restoreBackup(db, made([entry({ id: latest })]), 'replace', course())
    expect(idFollowing(latest) > latest).toBe(true)
    await saveBrand(await current(), { ...emptyBrand, statement: 'I make data dependable.' })
    expect(timeNow()).toMatch(/^2/)
  })
})
