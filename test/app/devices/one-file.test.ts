import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, it } from 'vitest'
import { NotRead, readOneFile, writeOneFile } from '../../../src/app/devices/one-file'
import { noticePosting } from '../../../src/app/notice-posting'
import { quickEvidence } from '../../../src/core/brand/evidence'
import { recount } from '../../../src/store/counters'
import { Database } from '../../../src/store/database'
import { addEvidence, deleteEvidence } from '../../../src/store/evidence'
import { saveNote } from '../../../src/store/opportunities'
import { readingOf } from '../../store/postings-made'

const passphrase = 'apple river candle orbit stone'
const now = '2026-11-30T09:00:00.000Z'
const course = () => ({ progress: () => {}, signal: new AbortController().signal })
const fresh = async (): Promise<Database> => {
  const db = new Database('test', { indexedDB: new IDBFactory(), IDBKeyRange })
  await db.open()
  return db
}
const written = (db: Database) => writeOneFile(db, passphrase, '0.1.0', now, course(), 2 ** 14)
const read = (db: Database, file: Blob, by = passphrase) =>
  readOneFile(db, file, { passphrase: by }, now, course())

it('brings all records over, sealed, and both sides together', async () => {
  const [here, there] = [await fresh(), await fresh()]
  const id = await noticePosting(here, 'visit-0001', readingOf())
  await saveNote(here, id, 'Ask about pay.')
  await addEvidence(here, quickEvidence('Halved the run', '2026-11-20'))
  await addEvidence(there, quickEvidence('Led the move', '2026-11-20'))
  const file = await written(here)
  const text = new TextDecoder('latin1').decode(await file.arrayBuffer())
  for (const word of ['Ask about pay', 'Halved', 'opportunities']) expect(text).not.toContain(word)

  expect((await read(there, file)).records).toBeGreaterThan(3)
  expect(await there.opportunities.get(id)).toMatchObject({ note: 'Ask about pay.', sightings: 1 })
  expect((await there.evidence.toArray()).map(row => row.action).sort()).toEqual([
    'Halved the run',
    'Led the move',
  ])
  expect(await recount(there)).toEqual([])
  // Read once more it brings nothing, and back it brings what was only there.
  expect((await read(there, file)).records).toBe(0)
  await read(here, await written(there))
  expect(await here.evidence.count()).toBe(2)
  // Nothing that was only on one side goes; what was deleted does.
  const [row] = (await there.evidence.toArray()).filter(each => each.action === 'Led the move')
  await deleteEvidence(there, row?.id ?? '')
  await read(here, await written(there))
  expect((await here.evidence.toArray()).map(each => each.action)).toEqual(['Halved the run'])
})

it('reads nothing of a file that is damaged, foreign, or under another passphrase', async () => {
  const [here, there] = [await fresh(), await fresh()]
  await addEvidence(here, quickEvidence('Halved the run', '2026-11-20'))
  const file = await written(here)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const at = new TextDecoder('latin1').decode(bytes).indexOf('SSC1') + 40
  const changed = new Blob([bytes.map((byte, i) => (i === at ? byte ^ 1 : byte))])
  const why = (reading: Promise<unknown>) =>
    reading.then(
      () => 'read',
      error => (error as NotRead).why,
    )
  expect(await why(read(there, changed))).toBe('damaged')
  expect(await why(read(there, file, 'some other words than those'))).toBe('passphrase')
  expect(await why(read(there, new Blob([bytes.slice(0, 200)])))).toBe('foreign')
  expect(await why(read(there, new Blob(['no archive'])))).toBe('foreign')
  expect(await there.evidence.count()).toBe(0)
  expect(new NotRead('foreign').why).toBe('foreign')
})
