import { readFileSync } from 'node:fs'
import Dexie from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { gunzipSync, gzipSync } from 'fflate'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyBrand } from '../../src/core/brand/brand'
import type { Message } from '../../src/core/kernel/message'
import { storeNames } from '../../src/records/registry'
import { type BackupHeader, NotABackup, refusals } from '../../src/store/backup-format'
import { freeLocks, kept } from '../browser-in-memory'
import { readingOf } from './postings-made'

vi.stubGlobal('navigator', freeLocks)
afterAll(() => vi.unstubAllGlobals())

const { Database } = await import('../../src/store/database')
const { writeBackup } = await import('../../src/store/backup')
const { previewBackup, restoreBackup } = await import('../../src/store/restore')
const { settleDatabases } = await import('../../src/store/database-before')
const { databaseName } = await import('../../src/store/open')
const { schema } = await import('../../src/store/schema')
const { saveBrand } = await import('../../src/store/brand')
const { addEvidence, deleteEvidence } = await import('../../src/store/evidence')
const { recount, statusCounts } = await import('../../src/store/counters')
const { correctFields, saveNote, setStatus } = await import('../../src/store/opportunities')
const { dueBy, planNext } = await import('../../src/store/next-actions')
const { addResume } = await import('../../src/store/resumes')
const { recordSending } = await import('../../src/store/sendings')
const { setTick } = await import('../../src/store/ticks')
const { indexNext } = await import('../../src/store/search-rebuild')
const { searchOpportunities } = await import('../../src/store/search')
const { noticePosting } = await import('../../src/app/notice-posting')

type Db = InstanceType<typeof Database>
const course = () => ({ progress: () => {}, signal: new AbortController().signal })
const current = async (): Promise<Db> => {
  const db = new Database(await databaseName())
  await db.open()
  return db
}
/** Every record of every store: what a backup must give back. */
const everything = async (db: Db) =>
  Object.fromEntries(
    await Promise.all(storeNames.map(async store => [store, await db.table(store).toArray()])),
  )

const evidence = {
  situation: '',
  action: 'Halved the nightly run',
  result: '',
  number: '',
  skills: ['SQL'],
  date: '2026-11-20',
  confirmedBy: '',
}

async function aLife(db: Db): Promise<string> {
  const id = await noticePosting(db, 'visit-0001', readingOf())
  await noticePosting(
    db,
    'visit-0002',
    readingOf({ title: 'Cook', hiringOrganization: 'Harbour Inn' }, { url: 'https://harbour.example/1' }),
  )
  await setStatus(db, id, 'applied')
  await saveNote(db, id, 'Ask about the team.')
  await setTick(db, id, 'title-line', true)
  await planNext(db, id, { text: 'Follow up', due: '2026-11-30', remind: true }, false)
  await db.opportunities.update(id, { byHand: true })
  const file = { name: 'master.pdf', type: 'application/pdf', bytes: 'AAAA' }
  const resume = { basics: { name: 'Robin Veldhuis' }, 'x-own': { kept: true } }
  const master = await addResume(db, { name: 'Master', parentId: null, opportunityId: null, resume, file })
  const at = '2026-11-21'
  await recordSending(db, { opportunityId: id, resumeId: master.id, at, channel: 'Email', despite: null })
  await saveBrand(db, { ...emptyBrand, statement: 'I make data dependable.' })
  await addEvidence(db, evidence)
  return id
}

let db: Db
beforeEach(async () => {
  kept.clear()
  Dexie.dependencies.indexedDB = new IDBFactory()
  Dexie.dependencies.IDBKeyRange = IDBKeyRange
  db = await current()
})

describe('a backup', () => {
  it('restored gives back everything, with its counters', async () => {
    await aLife(db)
    const before = await everything(db)
    const counts = await statusCounts(db)
    const { file } = await writeBackup(db, '0.1.0', course())
    await Promise.all(db.tables.map(table => table.clear()))
    await restoreBackup(db, file, 'replace', course())
    const restored = await current()
    expect(restored.name).not.toBe(db.name)
    expect(await everything(restored)).toEqual(before)
    expect(await statusCounts(restored)).toEqual(counts)
    expect(await recount(restored)).toEqual([])
    while (await indexNext(restored));
    expect((await searchOpportunities(restored, 'ask team', 10)).map(row => row.title)).toEqual([
      'Data Engineer',
    ])
  })

  it('says before what it would change, and changes nothing by that', async () => {
    const id = await aLife(db)
    const { file } = await writeBackup(db, '0.1.0', course())
    await setStatus(db, id, 'offer')
    await db.evidence.clear()
    const before = await everything(db)
    const { header, stores } = await previewBackup(db, file, course())
    expect(header.counts.opportunities).toBe(2)
    expect(stores.opportunities).toEqual({ inFile: 2, added: 0, changed: 1, same: 1 })
    expect(stores.evidence).toEqual({ inFile: 1, added: 1, changed: 0, same: 0 })
    expect(await everything(db)).toEqual(before)
    expect(await databaseName()).toBe(db.name)
  })

  it('merged keeps both sides, the later change, and what was deleted stays deleted', async () => {
    const id = await aLife(db)
    const { file } = await writeBackup(db, '0.1.0', course())
    const [old] = await db.evidence.toArray()
    await deleteEvidence(db, old?.id ?? '')
    await addEvidence(db, { ...evidence, action: 'Trained four colleagues' })
    await setStatus(db, id, 'interviewing')
    await restoreBackup(db, file, 'merge', course())
    const merged = await current()
    expect((await merged.evidence.toArray()).map(row => row.action)).toEqual(['Trained four colleagues'])
    expect((await merged.opportunities.get(id))?.status).toBe('interviewing')
    expect(await merged.opportunities.count()).toBe(2)
    expect(await recount(merged)).toEqual([])
  })

  it('merged with evidence of another device, judges by another yardstick; with none, by the same', async () => {
    const yardstick = async (of: Db) => (await of.settings.get('yardstick'))?.value
    await aLife(db)
    const { file } = await writeBackup(db, '0.1.0', course())
    await Promise.all(db.tables.map(table => table.clear()))
    // Later here than there: of the two names this one stays.
    await saveBrand(db, { ...emptyBrand, skills: ['SQL'] })
    const mine = await yardstick(db)
    await restoreBackup(db, file, 'merge', course())
    const merged = await yardstick(await current())
    expect(merged).not.toBe(mine)
    await restoreBackup(await current(), file, 'merge', course())
    expect(await yardstick(await current())).toBe(merged)
  })

  it('merged twice is merged once', async () => {
    await aLife(db)
    const { file } = await writeBackup(db, '0.1.0', course())
    await restoreBackup(db, file, 'merge', course())
    const once = await everything(await current())
    await restoreBackup(await current(), file, 'merge', course())
    expect(await everything(await current())).toEqual(once)
  })

  it('keeps what was written while it was restored, at the next start at the latest', async () => {
    await aLife(db)
    const { file } = await writeBackup(db, '0.1.0', course())
    await restoreBackup(db, file, 'replace', course())
    // A context that had not followed the switch yet.
    await addEvidence(db, { ...evidence, action: 'Written late' })
    const restored = await current()
    await settleDatabases(restored)
    expect((await restored.evidence.toArray()).map(row => row.action)).toContain('Written late')
    expect(await Dexie.getDatabaseNames()).toEqual([restored.name])
  })

  it('stopped half-way changes nothing and leaves nothing behind', async () => {
    await aLife(db)
    const { file } = await writeBackup(db, '0.1.0', course())
    const stop = new AbortController()
    const going = restoreBackup(db, file, 'merge', {
      progress: share => share > 0.3 && stop.abort(),
      signal: stop.signal,
    })
    await expect(going).rejects.toThrow()
    expect(await databaseName()).toBe(db.name)
    expect(await Dexie.getDatabaseNames()).toEqual([db.name])
  })
})

/** Written by release 1: frozen, never edited. */
const fileOfVersion1 = () =>
  new Blob([gzipSync(readFileSync(new URL('../fixtures/backups/version-1.jsonl', import.meta.url)))])

describe('a backup of version 1', () => {
  for (const how of ['replace', 'merge'] as const) {
    it(`restores by ${how} with everything in it, ready for a next action`, async () => {
      await restoreBackup(db, fileOfVersion1(), how, course())
      const restored = await current()
      expect(restored.name).not.toBe(db.name)
      const [cook, engineer] = await restored.opportunities.toCollection().sortBy('title')
      expect(cook).toMatchObject({ title: 'Cook', status: 'seen' })
      expect(engineer).toMatchObject({ status: 'applied', note: 'Ask about the team.' })
      expect(engineer?.actions).toBeUndefined()
      expect(await restored.sendings.count()).toBe(1)
      const entry = { text: 'Follow up', due: '2026-11-30', remind: false }
      await planNext(restored, engineer?.id ?? '', entry, false)
      expect(await dueBy(restored, '2026-11-30', 5)).toMatchObject([{ id: engineer?.id }])
    })
  }

  it('leaves a next action that was planned since as it is, when merged', async () => {
    await restoreBackup(db, fileOfVersion1(), 'replace', course())
    const mine = await current()
    const id = (await mine.opportunities.filter(row => row.status === 'applied').first())?.id ?? ''
    await planNext(mine, id, { text: 'Ring Kim', due: '2026-12-01', remind: true }, false)
    await restoreBackup(mine, fileOfVersion1(), 'merge', course())
    const merged = await current()
    expect((await merged.opportunities.get(id))?.actions?.next).toMatchObject({ text: 'Ring Kim' })
  })
})

it('brings back what the user took out of an opening, and what version 2 wrote', async () => {
  const id = await aLife(db)
  // Version 2 knew of no stamps.
  await db.stamps.clear()
  const before = await everything(db)
  const bytes = new Uint8Array(await (await writeBackup(db, '0.1.0', course())).file.arrayBuffer())
  const text = new TextDecoder().decode(gunzipSync(bytes))
  const older = text.replace(`"schema":${schema.at(-1)?.version}`, '"schema":2')
  expect(older).not.toBe(text)
  await restoreBackup(db, new Blob([gzipSync(new TextEncoder().encode(older))]), 'replace', course())
  expect(await everything(await current())).toEqual(before)

  const none = { value: null, rung: 'user' as const, where: 'you', confidence: 1 }
  await correctFields(db, id, { jobLocation: none })
  const { file } = await writeBackup(db, '0.1.0', course())
  await restoreBackup(db, file, 'replace', course())
  const restored = await (await current()).opportunities.get(id)
  expect(restored).toMatchObject({ place: '', corrections: { jobLocation: none } })
})

describe('a file that is no whole backup', () => {
  const lines = (header: object, ...rows: string[]) =>
    new Blob([gzipSync(new TextEncoder().encode([JSON.stringify(header), ...rows, ''].join('\n')))])
  const honest = async (): Promise<{ file: Blob; bytes: Uint8Array }> => {
    await aLife(db)
    const { file } = await writeBackup(db, '0.1.0', course())
    return { file, bytes: new Uint8Array(await file.arrayBuffer()) }
  }
  const refused = async (file: Blob, words: Message) => {
    const before = await everything(db)
    const names = await Dexie.getDatabaseNames()
    await expect(previewBackup(db, file, course())).rejects.toThrow(new NotABackup(words))
    await expect(restoreBackup(db, file, 'replace', course())).rejects.toThrow(new NotABackup(words))
    await expect(restoreBackup(db, file, 'merge', course())).rejects.toThrow(new NotABackup(words))
    expect(await everything(db)).toEqual(before)
    expect(await Dexie.getDatabaseNames()).toEqual(names)
  }
  const header = (change: Partial<BackupHeader> & Record<string, unknown>) => ({
    format: 'steppingstone-backup',
    version: 1,
    schema: schema.at(-1)?.version ?? 0,
    app: '0.1.0',
    createdAt: '2026-11-21T10:00:00.000Z',
    counts: {},
    bytes: 0,
    sha256: '0'.repeat(64),
    ...change,
  })

  it('foreign: another kind of file, or other JSON', async () => {
    await refused(new Blob(['%PDF-1.7 …']), refusals.foreign)
    await refused(new Blob([]), refusals.foreign)
    await refused(lines({ hello: 'world' }), refusals.foreign)
    await refused(new Blob([gzipSync(new TextEncoder().encode('no json\n'))]), refusals.foreign)
  })

  it('of a newer version', async () => {
    await refused(lines(header({ version: 2 })), refusals.future)
    await refused(lines(header({ schema: 99 })), refusals.future)
  })

  it('with a second header, or of a day that no calendar has', async () => {
    const again = JSON.stringify(header({}))
    await refused(lines(header({ bytes: again.length + 1 }), again), refusals.broken)
    await refused(lines(header({ createdAt: '2026-02-31T10:00:00.000Z' })), refusals.broken)
  })

  it('truncated', async () => {
    const { bytes } = await honest()
    await refused(new Blob([bytes.slice(0, bytes.length / 2)]), refusals.broken)
    await refused(new Blob([bytes.slice(0, bytes.length - 1)]), refusals.broken)
  })

  it('altered, although it unpacks', async () => {
    const { file } = await honest()
    const text = await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text()
    const altered = text.replace('Ask about the team.', 'Ask about the tram.')
    expect(altered).not.toBe(text)
    await refused(new Blob([gzipSync(new TextEncoder().encode(altered))]), refusals.broken)
  })

  it('that unpacks to far more than it says', async () => {
    const bomb = new TextEncoder().encode(`${JSON.stringify(header({}))}\n${'0'.repeat(30_000_000)}`)
    await refused(new Blob([gzipSync(bomb)]), refusals.oversized)
  })

  it('with a row that does not have its form', async () => {
    const row =
      '["evidence",{"id":"01JZZZZZZZZZZZZZZZZZZZZZZ1","updatedAt":"2026-11-21T10:00:00.000Z","action":7}]'
    await refused(
      lines(header({ counts: { evidence: 1 } as never, bytes: row.length + 1 }), row),
      refusals.row('evidence'),
    )
    await refused(lines(header({ bytes: 100 }), '["__proto__",{}]'), refusals.row('__proto__'))
  })
})
