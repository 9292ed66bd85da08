import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterAll, expect, it, vi } from 'vitest'
import { type NewKey, newKey } from '../../../src/adapters/folder/keys'
import { look } from '../../../src/app/devices/look'
import { beginWith, leave } from '../../../src/app/devices/set-up'
import { quickEvidence } from '../../../src/core/brand/evidence'
import { recount } from '../../../src/store/counters'
import { Database } from '../../../src/store/database'
import { addEvidence, deleteEvidence, editEvidence } from '../../../src/store/evidence'
import { freeLocks } from '../../browser-in-memory'
import { MemoryFolder } from './memory-folder'

vi.stubGlobal('navigator', freeLocks)
afterAll(() => vi.unstubAllGlobals())

/** So many seeds: more of them by hand. */
const seeds = Number(process.env.KILL_SEEDS ?? 12)

class Killed extends Error {}

type Bytes = Uint8Array<ArrayBuffer>

/** Numbers that follow from a seed alone (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let x = Math.imul(state ^ (state >>> 15), 1 | state)
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x
    return ((x ^ (x >>> 14)) >>> 0) % below
  }
}

/** Where whoever uses it stops: before what is done, in the middle of it, or after it. */
class Mortal extends MemoryFolder {
  left = Number.POSITIVE_INFINITY
  how = 0
  constructor(readonly shared: MemoryFolder) {
    super()
  }
  /** One step: a look at the folder or at the clock. */
  step(): boolean {
    this.left -= 1
    return this.left < 0
  }
  override async list(path: string) {
    if (this.step()) throw new Killed()
    return this.shared.list(path)
  }
  override async read(path: string) {
    // A file that another program holds, where it is not the end.
    if (this.step()) throw this.how === 1 ? new DOMException('locked', 'NotReadableError') : new Killed()
    return this.shared.read(path)
  }
  override async write(path: string, bytes: Bytes) {
    if (!this.step()) return this.shared.write(path, bytes)
    if (this.how === 2) await this.shared.write(path, bytes.slice(0, bytes.length / 2))
    if (this.how === 3) await this.shared.write(path, new Uint8Array(0))
    if (this.how === 4) await this.shared.write(path, bytes)
    throw new Killed()
  }
  override async remove(path: string) {
    if (this.how === 4) await this.shared.remove(path)
    if (this.step()) throw new Killed()
    return this.shared.remove(path)
  }
}

let time = Date.parse('2026-11-30T09:00:00.000Z')
const opened = async (): Promise<Database> => {
  const db = new Database('test', { indexedDB: new IDBFactory(), IDBKeyRange })
  await db.open()
  return db
}

async function joined(shared: MemoryFolder, made: NewKey, name: string) {
  const db = await opened()
  const folder = new Mortal(shared)
  const now = () => {
    if (folder.step()) throw new Killed()
    time += 1_000
    return new Date(time).toISOString()
  }
  await beginWith(db, shared, { ...made, handle: null, name }, now())
  const state = async () => (await look(db, async () => folder, '0.1.0', now).catch(() => null))?.state?.state
  return { db, folder, state }
}

it('nothing is lost or told wrong, wherever the worker is stopped', async () => {
  const made = await newKey('apple river candle orbit stone', new Date(time).toISOString(), 2 ** 14)
  for (let seed = 1; seed <= seeds; seed++) {
    const number = numbers(seed)
    const shared = new MemoryFolder()
    const all = [await joined(shared, made, 'Laptop'), await joined(shared, made, 'Desk')]
    for (let round = 0; round < 6; round++) {
      const own = all[number(2)]
      if (!own) continue
      for (let i = 0; i <= number(3); i++) {
        const rows = await own.db.evidence.toArray()
        const row = rows[number(Math.max(1, rows.length))]
        const what = number(4)
        if (!row || what < 2)
          await addEvidence(own.db, quickEvidence(`Entry ${seed}-${round}-${i}`, '2026-11-20'))
        else if (what === 2) await editEvidence(own.db, row.id, { result: `Edited ${round}-${i}` })
        else await deleteEvidence(own.db, row.id)
      }
      own.folder.left = number(25)
      own.folder.how = number(5)
      await own.state()
      own.folder.left = Number.POSITIVE_INFINITY
      time += number(2) * 11 * 60_000
    }
    const states: unknown[] = []
    for (let i = 0; i < 4; i++) for (const own of all) states.push(await own.state())
    // What a lost file told is told again only once it was missed for a while.
    time += 11 * 60_000
    for (let i = 0; i < 4; i++) for (const own of all) states.push(await own.state())
    expect(states.slice(-2), `seed ${seed}`).toEqual(['in-step', 'in-step'])
    const [one, other] = await Promise.all(all.map(({ db }) => db.evidence.orderBy('id').toArray()))
    expect(one, `seed ${seed}`).toEqual(other)
    for (const { db } of all) {
      expect(await recount(db)).toEqual([])
      expect(await db.outbox.count()).toBe(0)
      db.close()
    }
  }
})

it('goes on with its numbers where it joins again, so that others read what it tells', async () => {
  const made = await newKey('apple river candle orbit stone', new Date(time).toISOString(), 2 ** 14)
  const shared = new MemoryFolder()
  const [a, b] = [await joined(shared, made, 'Laptop'), await joined(shared, made, 'Desk')]
  await addEvidence(a.db, quickEvidence('Halved the run', '2026-11-20'))
  for (const each of [a, b, a]) await each.state()
  await leave(a.db, shared, true)
  await beginWith(a.db, shared, { ...made, handle: null, name: 'Laptop' }, new Date(time).toISOString())
  await addEvidence(a.db, quickEvidence('Led the move', '2026-11-20'))
  for (const each of [a, b]) await each.state()
  expect((await b.db.evidence.toArray()).map(row => row.action).sort()).toEqual([
    'Halved the run',
    'Led the move',
  ])
})
