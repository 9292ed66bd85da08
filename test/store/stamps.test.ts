import Dexie from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { freeLocks, kept } from '../browser-in-memory'
import { fieldsOf, readingOf } from './postings-made'

vi.stubGlobal('navigator', freeLocks)

const { Database } = await import('../../src/store/database')
const { writeBackup } = await import('../../src/store/backup')
const { restoreBackup } = await import('../../src/store/restore')
const { databaseName } = await import('../../src/store/open')
const { noticePosting } = await import('../../src/app/notice-posting')
const { correctFields, saveNote, setStatus } = await import('../../src/store/opportunities')
const { addEvidence, deleteEvidence, editEvidence, restoreEvidence } = await import(
  '../../src/store/evidence'
)
const { quickEvidence } = await import('../../src/core/brand/evidence')
const { takeCorrectionBack } = await import('../../src/store/edit-advert')

type Db = InstanceType<typeof Database>
const course = () => ({ progress: () => {}, signal: new AbortController().signal })
const backup = async (db: Db) => (await writeBackup(db, '0.1.0', course())).file
const current = async (): Promise<Db> => new Database(await databaseName()).open() as unknown as Promise<Db>

const today = Date.parse('2026-11-21T12:00:00.000Z')
const day = 86_400_000
const clock = (offset: number) => vi.setSystemTime(today + offset)

/** Another device that has what this one has. */
async function another(db: Db): Promise<Db> {
  await restoreBackup(db, await backup(db), 'replace', course())
  return current()
}
/** Both as one, on the first and on the second: they agree. */
async function merged(a: Db, b: Db): Promise<Db> {
  const [fileA, fileB] = [await backup(a), await backup(b)]
  await restoreBackup(a, fileB, 'merge', course())
  const one = await current()
  await restoreBackup(b, fileA, 'merge', course())
  const two = await current()
  for (const name of ['opportunities', 'evidence', 'stamps', 'tombstones'])
    expect(await two.table(name).toArray()).toEqual(await one.table(name).toArray())
  return one
}

let db: Db
let id: string
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: today })
  kept.clear()
  Dexie.dependencies.indexedDB = new IDBFactory()
  Dexie.dependencies.IDBKeyRange = IDBKeyRange
  db = await current()
  id = await noticePosting(db, 'visit-0001', readingOf())
})
afterEach(() => vi.useRealTimers())

describe('two devices', () => {
  for (const [name, offset] of [
    ['right', 0],
    ['ten years ahead', 3_650 * day],
    ['200 days behind', -200 * day],
  ] as const) {
    it(`keep what each changed in one record, with a clock that is ${name}`, async () => {
      const there = await another(db)
      await setStatus(db, id, 'applied')
      await saveNote(db, id, 'Ask about pay.')
      await correctFields(db, id, fieldsOf({ title: 'Shepherd' }, 'user'))
      clock(offset)
      await saveNote(there, id, 'Ring Kim.')
      await correctFields(there, id, fieldsOf({ hiringOrganization: 'Alp' }, 'user'))
      // The page is seen once more: nothing that the user said here is older for it.
      await noticePosting(there, 'visit-0002', readingOf())
      clock(day)
      const one = await merged(db, there)
      const row = await one.opportunities.get(id)
      expect(row).toMatchObject({ status: 'applied', title: 'Shepherd', organization: 'Alp', sightings: 2 })
      for (const line of ['Ask about pay.', 'Ring Kim.']) expect(row?.note).toContain(line)
      // Whoever has seen it can change it again.
      await setStatus(one, id, 'offer')
      await saveNote(one, id, 'Settled.')
      const last = await merged(one, there)
      expect(await last.opportunities.get(id)).toMatchObject({ status: 'offer', note: 'Settled.' })
    })
  }

  it('leave out what one took back, and keep what the other wrote', async () => {
    await correctFields(db, id, fieldsOf({ title: 'Shepherd', hiringOrganization: 'Alp' }, 'user'))
    const there = await another(db)
    await takeCorrectionBack(db, id, 'title')
    await saveNote(there, id, 'Ring Kim.')
    const row = await (await merged(db, there)).opportunities.get(id)
    expect(Object.keys(row?.corrections ?? {})).toEqual(['hiringOrganization'])
    expect(row?.note).toBe('Ring Kim.')
  })

  it('bring a deleted record back where the other had changed it unheard, and only there', async () => {
    const entry = await addEvidence(db, quickEvidence('Halved the run', '2026-11-20'))
    const other = await addEvidence(db, quickEvidence('Led the move', '2026-11-20'))
    const there = await another(db)
    clock(-200 * day)
    await editEvidence(there, entry.id, { result: 'Nobody waits.' })
    clock(day)
    for (const each of [entry, other]) await deleteEvidence(db, each.id)
    const one = await merged(db, there)
    expect((await one.evidence.toArray()).map(row => row.result)).toEqual(['Nobody waits.'])
  })

  it('do not delete once more what was put back', async () => {
    const entry = await addEvidence(db, quickEvidence('Halved the run', '2026-11-20'))
    await editEvidence(db, entry.id, { result: 'Nobody waits.' })
    const row = await db.evidence.get(entry.id)
    clock(3_650 * day)
    await deleteEvidence(db, entry.id)
    const there = await another(db)
    clock(0)
    if (row) await restoreEvidence(db, row)
    const one = await merged(db, there)
    expect((await one.evidence.toArray()).map(({ result }) => result)).toEqual(['Nobody waits.'])
  })
})

it('stamps nothing for a reading alone, and forgets the stamps of a row with the row', async () => {
  clock(1_000)
  await noticePosting(db, 'visit-0003', readingOf())
  expect((await db.stamps.toArray()).map(({ fields }) => fields)).toEqual([{}])
  const entry = await addEvidence(db, quickEvidence('Halved the run', '2026-11-20'))
  await editEvidence(db, entry.id, { result: 'Nobody waits.' })
  expect(Object.keys((await db.stamps.get(`evidence ${entry.id}`))?.fields ?? {})).toEqual(['result'])
  await deleteEvidence(db, entry.id)
  expect(await db.stamps.get(`evidence ${entry.id}`)).toBeUndefined()
  expect((await db.tombstones.get(entry.id))?.stamps?.fields.result).toBeDefined()
})
