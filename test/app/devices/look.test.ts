import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type NewKey, newKey } from '../../../src/adapters/folder/keys'
import { leavingFolder, restoringBeside } from '../../../src/app/devices/leaving'
import { look, NoFolder } from '../../../src/app/devices/look'
import {
  answerHeld,
  beginWith,
  changeKey,
  keyFor,
  keysIn,
  leave,
  takeNewKey,
  writeAgain,
} from '../../../src/app/devices/set-up'
import { noticePosting } from '../../../src/app/notice-posting'
import { quickEvidence } from '../../../src/core/brand/evidence'
import { Database } from '../../../src/store/database'
import { ownDevice, ownRow } from '../../../src/store/devices/own'
import { addEvidence, deleteEvidence, editEvidence } from '../../../src/store/evidence'
import { saveNote, setStatus } from '../../../src/store/opportunities'
import { freeLocks } from '../../browser-in-memory'
import { readingOf } from '../../store/postings-made'
import { MemoryFolder } from './memory-folder'

vi.stubGlobal('navigator', freeLocks)
afterAll(() => vi.unstubAllGlobals())

const passphrase = 'apple river candle orbit stone'
/** Cheap guesses, for tests alone. */
const cheap = 2 ** 14
let time = Date.parse('2026-11-30T09:00:00.000Z')
const now = () => {
  time += 1_000
  return new Date(time).toISOString()
}
const later = (milliseconds: number) => {
  time += milliseconds
}
const day = 86_400_000

class Laptop {
  constructor(
    readonly db: Database,
    readonly folder: MemoryFolder,
  ) {}
  look = async () => (await look(this.db, async () => this.folder, '0.1.0', now)).state
  texts = async () => (await this.db.evidence.toArray()).map(row => row.action).sort()
  device = () => ownDevice(this.db)
  files = async (ending = '.ssc') => {
    const own = await this.device()
    return [...this.folder.files.keys()]
      .filter(path => path.startsWith(`d/${own}/`) && path.endsWith(ending))
      .sort()
  }
}

const fresh = async (): Promise<Database> => {
  const db = new Database('test', { indexedDB: new IDBFactory(), IDBKeyRange })
  await db.open()
  return db
}

async function first(name = 'Laptop', folder = new MemoryFolder()): Promise<Laptop> {
  const db = await fresh()
  await beginWith(db, folder, { ...made, handle: null, name }, now())
  return new Laptop(db, folder)
}

async function joining(other: Laptop, name = 'Desk'): Promise<Laptop> {
  const db = await fresh()
  expect((await keysIn(other.folder)).map(file => file.id)).toEqual([made.file.id])
  await beginWith(db, other.folder, { ...made, handle: null, name }, now())
  return new Laptop(db, other.folder)
}

const told = async (laptop: Laptop, action: string) =>
  addEvidence(laptop.db, quickEvidence(action, '2026-11-20'))

/** Stretched once for all: each takes the processor a while. */
let made: NewKey
beforeAll(async () => {
  made = await newKey(passphrase, now(), cheap)
})

let a: Laptop
let b: Laptop
beforeEach(async () => {
  a = await first()
  await told(a, 'Halved the run')
  await a.look()
  b = await joining(a)
  await b.look()
})

describe('two devices and a folder', () => {
  it('tell one another what changed, and say that they are in step once all is read', async () => {
    expect(await b.texts()).toEqual(['Halved the run'])
    await told(b, 'Led the move')
    const id = await noticePosting(b.db, 'visit-0001', readingOf())
    await setStatus(b.db, id, 'applied')
    expect(await b.look()).toMatchObject({ state: 'in-step', devices: ['Laptop'] })
    expect(await a.look()).toMatchObject({ state: 'in-step', devices: ['Desk'] })
    expect(await a.texts()).toEqual(['Halved the run', 'Led the move'])
    await saveNote(a.db, id, 'Ask about pay.')
    await a.look()
    await b.look()
    expect(await b.db.opportunities.get(id)).toMatchObject({ status: 'applied', note: 'Ask about pay.' })
  })

  it('take nothing in while a surface that was just opened goes first', async () => {
    for (let i = 0; i < 60; i++) await told(a, `Entry ${i}`)
    await a.look()
    let asked = 0
    let goOn = () => {}
    const surface = new Promise<void>(resolve => {
      goOn = resolve
    })
    const giveWay = async () => {
      asked += 1
      if (asked === 2) await surface
    }
    const going = look(b.db, async () => b.folder, '0.1.0', now, giveWay)
    await vi.waitUntil(() => asked === 2, { timeout: 60_000 })
    const there = await b.db.evidence.count()
    expect(there).toBeLessThan(61)
    for (let i = 0; i < 5; i++) expect(await b.db.evidence.count()).toBe(there)
    goOn()
    await going
    expect(await b.db.evidence.count()).toBe(61)
  })

  it('write nothing while nothing changes, and nothing back of what was told', async () => {
    await a.look()
    await b.look()
    const before = [...a.folder.files.keys()].sort()
    for (const each of [a, b, a, b]) await each.look()
    expect([...a.folder.files.keys()].sort()).toEqual(before)
    // All that the second device has came from the first: it has nothing to tell.
    expect((await b.files()).filter(path => !path.includes('head'))).toEqual([])
  })

  it('hold no word in the clear', async () => {
    await told(b, 'A very secret sentence')
    await b.look()
    for (const [path, bytes] of a.folder.files) {
      const text = new TextDecoder('latin1').decode(bytes)
      for (const word of ['secret', 'Halved', 'evidence', 'Laptop', 'Desk', 'format'])
        if (!path.includes('key-') || word !== 'format') expect(text, path).not.toContain(word)
    }
  })

  it('open with the recovery sheet as with the passphrase, and with no other', async () => {
    const files = [made.file]
    expect(await keyFor(files, { passphrase: '  Apple  river candle orbit STONE ' })).not.toBeNull()
    expect(await keyFor(files, { passphrase: 'apple river candle orbit stones' })).toBeNull()
    expect(await keyFor(files, { sheet: made.sheet.join(' ').toLowerCase() })).not.toBeNull()
    const other = await newKey(passphrase, now(), cheap)
    expect(await keyFor(files, { sheet: other.sheet.join('-') })).toBeNull()
  })
})

describe('a file of another device', () => {
  const newest = async () => (await b.files()).filter(path => !path.includes('head')).at(-1) ?? ''
  beforeEach(async () => {
    await told(b, 'Led the move')
    await b.look()
  })
  const refused = async () => {
    const path = await newest()
    expect(await a.look()).toMatchObject({ state: 'waiting', device: 'Desk', file: path })
    expect(await a.texts()).toEqual(['Halved the run'])
  }

  it.each([
    [
      'one bit is flipped',
      (bytes: Uint8Array<ArrayBuffer>) => bytes.map((byte, i) => (i === 40 ? byte ^ 1 : byte)),
    ],
    ['it is cut', (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, bytes.length / 2)],
    ['it is empty', () => new Uint8Array(0)],
  ])('is refused and named where %s, and read once it is whole', async (_what, change) => {
    const path = await newest()
    const whole = a.folder.files.get(path) ?? new Uint8Array(0)
    a.folder.files.set(path, change(whole))
    await refused()
    a.folder.files.set(path, whole)
    expect(await a.look()).toMatchObject({ state: 'in-step' })
    expect(await a.texts()).toContain('Led the move')
  })

  it('is refused where it bears the name of another', async () => {
    const path = await newest()
    const whole = a.folder.files.get(path) ?? new Uint8Array(0)
    await told(b, 'Saved the day')
    await b.look()
    const next = await newest()
    a.folder.files.set(next, whole)
    a.folder.files.delete(path)
    expect(await a.look()).toMatchObject({ state: 'waiting' })
    expect(await a.texts()).toEqual(['Halved the run'])
  })

  it('is refused under the name of another device', async () => {
    const path = await newest()
    const moved = `d/${await a.device()}/${path.split('/').at(-1)}`
    const c = await joining(a, 'Attic')
    a.folder.files.set(
      `d/zzzzzzzzzz/${path.split('/').at(-1)}`,
      a.folder.files.get(path) ?? new Uint8Array(0),
    )
    expect(await c.look()).toMatchObject({ state: 'waiting', file: expect.stringContaining('zzzzzzzzzz') })
    expect(moved).not.toBe(path)
  })

  it('is found as the copy that an engine named apart', async () => {
    const path = await newest()
    const whole = a.folder.files.get(path) ?? new Uint8Array(0)
    a.folder.files.delete(path)
    a.folder.files.set(path.replace('.ssc', '.sync-conflict-20261130-101112-ABCDEFG.ssc'), whole)
    await a.look()
    expect(await a.texts()).toContain('Led the move')
  })

  it('leaves aside what is none of ours', async () => {
    const own = await b.device()
    for (const name of ['.syncthing.x.tmp', 'a.crswap', '.00000009-00000009.ssc.icloud', 'desktop.ini'])
      a.folder.files.set(`d/${own}/${name}`, new Uint8Array([1, 2, 3]))
    a.folder.files.set('.stfolder/x', new Uint8Array(0))
    expect(await a.look()).toMatchObject({ state: 'in-step' })
  })
})

describe('what may happen', () => {
  it.each([
    ['as it is now', (ids: string): unknown => ids],
    ['as an earlier version kept it', (ids: string): unknown => ids.split('\n')],
  ])('a file that is lost is told again, from what was noted of it %s', async (_name, noted) => {
    await told(b, 'Led the move')
    await b.look()
    await b.db
      .table('written')
      .toCollection()
      .modify(file => Object.assign(file, { ids: noted(file.ids) }))
    const path = (await b.files()).find(name => !name.includes('head')) ?? ''
    a.folder.files.delete(path)
    expect(await a.look()).toMatchObject({ state: 'waiting', file: path })
    await b.look()
    later(11 * 60_000)
    await b.look()
    await a.look()
    expect(await a.texts()).toContain('Led the move')
    await b.look()
    expect(await a.look()).toMatchObject({ state: 'in-step' })
  })

  it('a profile that was copied goes on under another name, and both are heard', async () => {
    const other = await fresh()
    for (const table of a.db.tables) await other.table(table.name).bulkPut(await table.toArray())
    const copy = new Laptop(other, a.folder)
    await told(a, 'Led the move')
    await told(copy, 'Saved the day')
    await a.look()
    await copy.look()
    expect(await copy.device()).not.toBe(await a.device())
    await a.look()
    for (const each of [a, b, copy]) await each.look()
    for (const each of [a, b, copy])
      expect(await each.texts()).toEqual(['Halved the run', 'Led the move', 'Saved the day'])
  })

  it('a folder that was emptied deletes nothing, and asks before it is filled', async () => {
    await told(a, 'Led the move')
    await a.look()
    await b.look()
    a.folder.files.clear()
    expect(await a.look()).toEqual({ state: 'folder-new' })
    expect(await a.texts()).toHaveLength(2)
    await writeAgain(a.db, a.folder, now())
    expect(await a.look()).toMatchObject({ state: 'in-step' })
    const c = await joining(a, 'Attic')
    await c.look()
    expect(await c.texts()).toEqual(await a.texts())
  })

  it('a folder that was emptied asks a device that only heard, too', async () => {
    const c = await joining(a, 'Attic')
    await c.look()
    expect(await c.texts()).toEqual(await a.texts())
    a.folder.files.clear()
    expect(await c.look()).toEqual({ state: 'folder-new' })
  })

  it('a folder that is being emptied while it is looked at asks as well', async () => {
    await told(a, 'Led the move')
    await a.look()
    for (const name of [...a.folder.files.keys()]) if (name.startsWith('d/')) a.folder.files.delete(name)
    await a.look()
    for (const name of [...a.folder.files.keys()]) if (!name.startsWith('d/')) a.folder.files.delete(name)
    expect(await a.files()).not.toEqual([])
    expect(await a.look()).toEqual({ state: 'folder-new' })
    await writeAgain(a.db, a.folder, now())
    expect(await a.look()).toMatchObject({ state: 'in-step' })
    expect(await a.texts()).toEqual(['Halved the run', 'Led the move'])
  })

  it('small files become one, and a device that comes late reads that alone', async () => {
    for (let i = 0; i < 12; i++) {
      await told(b, `Entry ${i}`)
      await b.look()
    }
    const before = await b.files()
    later(day + 1)
    await b.look()
    const after = await b.files()
    expect(after.length).toBeLessThan(before.length - 8)
    expect(await a.look()).toMatchObject({ state: 'in-step' })
    expect(await a.texts()).toHaveLength(13)
    const c = await joining(a, 'Attic')
    expect(await c.look()).toMatchObject({ state: 'in-step' })
    expect(await c.texts()).toHaveLength(13)
  })

  it('many deletions wait for a word, and go or come back as it says', async () => {
    const all = []
    for (let i = 0; i < 60; i++) all.push(await told(b, `Entry ${i}`))
    await b.look()
    await a.look()
    for (const { id } of all) await deleteEvidence(b.db, id)
    await b.look()
    expect(await a.look()).toEqual({ state: 'held', device: 'Desk', count: 60 })
    expect(await a.texts()).toHaveLength(61)
    await answerHeld(a.db, await b.device(), 'keep')
    await a.look()
    expect(await a.texts()).toHaveLength(61)
    await b.look()
    expect(await b.texts()).toHaveLength(61)
    for (const { id } of all) await deleteEvidence(b.db, id)
    await b.look()
    expect(await a.look()).toMatchObject({ state: 'held' })
    await answerHeld(a.db, await b.device(), 'delete')
    await a.look()
    expect(await a.texts()).toEqual(['Halved the run'])
  })

  it('a change that a deletion had not heard of brings the record back', async () => {
    const [row] = await a.db.evidence.toArray()
    await deleteEvidence(b.db, row?.id ?? '')
    await editEvidence(a.db, row?.id ?? '', { result: 'Nobody waits.' })
    await b.look()
    await a.look()
    await b.look()
    for (const each of [a, b])
      expect(await each.db.evidence.toArray()).toMatchObject([{ result: 'Nobody waits.' }])
  })

  it('another key: the other device asks for it, and goes on with it', async () => {
    const next = await newKey('another passphrase of some length', now(), cheap)
    await changeKey(a.db, a.folder, next, now())
    expect(await a.look()).toMatchObject({ state: expect.stringMatching(/in-step|waiting/) })
    await told(b, 'Led the move')
    expect(await b.look()).toEqual({ state: 'wrong-key' })
    expect(await keyFor(await keysIn(b.folder), { passphrase })).toBeNull()
    const found = await keyFor(await keysIn(b.folder), { passphrase: 'another passphrase of some length' })
    if (!found) throw new Error('It does not open.')
    await takeNewKey(b.db, b.folder, found.key, found.file)
    await b.look()
    await a.look()
    expect(await a.texts()).toEqual(['Halved the run', 'Led the move'])
    expect(await b.texts()).toEqual(['Halved the run', 'Led the move'])
  })

  it('leaving keeps the records, and takes the files along where that is wanted', async () => {
    await told(b, 'Led the move')
    await b.look()
    await leave(b.db, b.folder, true)
    expect(await b.files()).toEqual([])
    expect(await b.texts()).toHaveLength(2)
    await told(b, 'Said nowhere')
    expect(await b.db.outbox.count()).toBe(0)
    expect(await ownRow(b.db, 'key')).toBeNull()
    expect((await look(b.db, async () => b.folder, '0.1.0', now)).state).toBeNull()
  })

  it('erasing leaves first, so that nothing comes back, and fails before anything goes', async () => {
    const erase = () => b.db.evidence.clear()
    // The browser gives no folder here.
    await expect(leavingFolder(b.db, true, erase)).rejects.toThrow(NoFolder)
    expect(await b.texts()).toHaveLength(1)
    expect(await ownRow(b.db, 'key')).not.toBeNull()
    const looks: unknown[] = []
    await leavingFolder(b.db, false, async () => {
      looks.push(await ownRow(b.db, 'key'))
      await erase()
    })
    expect(looks).toEqual([null])
    await told(a, 'Led the move')
    await a.look()
    expect(await b.look()).toBeNull()
    expect(await b.texts()).toEqual([])
    expect(await a.texts()).toHaveLength(2)
  })

  it('a restore that fails leaves nothing, and one that closes the records before ends all the same', async () => {
    const failing = restoringBeside(b.db, false, async () => {
      throw new Error('damaged')
    })
    await expect(failing).rejects.toThrow('damaged')
    expect(await ownRow(b.db, 'key')).not.toBeNull()
    const restored = restoringBeside(b.db, false, async () => {
      b.db.close()
      return 'done'
    })
    expect(await restored).toBe('done')
    await b.db.open()
  })

  it('a newer version stops the reading of that device alone', async () => {
    const path = (await b.files()).find(name => name.includes('head')) ?? ''
    expect(path).not.toBe('')
    await told(b, 'Led the move')
    const { newest } = await import('../../../src/store/schema')
    expect(newest).toBeGreaterThan(4)
    await b.look()
    expect(await a.look()).toMatchObject({ state: 'in-step' })
  })
})
