import Dexie from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterAll, beforeEach, expect, it, vi } from 'vitest'
import { freeLocks, kept } from '../browser-in-memory'

vi.stubGlobal('navigator', freeLocks)
afterAll(() => vi.unstubAllGlobals())

const { Database } = await import('../../src/store/database')
const { writeBackup } = await import('../../src/store/backup')
const { restoreBackup } = await import('../../src/store/restore')
const { databaseName } = await import('../../src/store/open')
const { putOff, weekOf } = await import('../../src/app/week')

const now = '2027-03-24T09:00:00.000Z'
const course = () => ({ progress: () => {}, signal: new AbortController().signal })
const current = async () => {
  const db = new Database(await databaseName())
  await db.open()
  return db
}
type Db = Awaited<ReturnType<typeof current>>
const says = async (db: Db) => (await weekOf(db, now)).suggestions.map(({ id }) => id)

beforeEach(() => {
  kept.clear()
  Dexie.dependencies.indexedDB = new IDBFactory()
  Dexie.dependencies.IDBKeyRange = IDBKeyRange
})

it('a rule that was silenced stays silent after a restart, a restore and a merge', async () => {
  const db = await current()
  expect(await says(db)).toContain('evidence-due:log')
  const { file: before } = await writeBackup(db, '0.1.0', course())
  await putOff(db, { of: 'evidence-due', until: null })
  const { file } = await writeBackup(db, '0.1.0', course())

  db.close()
  const again = await current()
  expect(await says(again)).not.toContain('evidence-due:log')

  await restoreBackup(again, before, 'merge', course())
  expect(await says(await current())).not.toContain('evidence-due:log')

  await restoreBackup(await current(), before, 'replace', course())
  expect(await says(await current())).toContain('evidence-due:log')
  await restoreBackup(await current(), file, 'merge', course())
  expect(await says(await current())).not.toContain('evidence-due:log')

  await restoreBackup(await current(), file, 'replace', course())
  expect(await says(await current())).not.toContain('evidence-due:log')
})
