import Dexie from 'dexie'
import { IDBKeyRange, IDBFactory as MemoryFactory } from 'fake-indexeddb'
import { Body, textIn } from '../../../src/app/devices/body'
import { type Line, lineText, readChanges } from '../../../src/core/devices/lines'
import type { PostingRecord } from '../../../src/core/pipeline/posting-record'
import { storeNames } from '../../../src/records/registry'
import { Database } from '../../../src/store/database'
import { linesOf } from '../../../src/store/devices/lines-of'
import { mark } from '../../../src/store/devices/marks'
import {
  beginMarkingAll,
  markNext,
  tellOthers,
  unmarkTold,
  waitingLines,
  waitingRows,
} from '../../../src/store/devices/outbox'
import { take as takeIn } from '../../../src/store/devices/take'
import { Taking } from '../../../src/store/devices/taking'
import { toldIn } from '../../../src/store/devices/told'
import { unpackedPosting } from '../../../src/store/postings'

/** Devices on one table, that tell one another what changed by files that may be late, lost or read twice. */
export interface Device {
  name: string
  /** As surfaces write into it. */
  db: Database
  /** As what is told is taken in. */
  into: Database
  written: { ids: string[]; text: string; lost?: true }[]
  read: Map<string, Set<string>>
}

export async function device(name: string): Promise<Device> {
  const options = { indexedDB: new MemoryFactory(), IDBKeyRange }
  const db = new Database('test', options)
  await db.open()
  await db.sync.put({ name: 'device', value: name })
  await tellOthers(db, true)
  await beginMarkingAll(db)
  while (await markNext(db));
  const into = new Database('test', options, false)
  await into.open()
  return { name, db, into, written: [], read: new Map() }
}

const head = {
  format: 'steppingstone-changes' as const,
  version: 2 as const,
  schema: 5,
  app: '0.1.0',
  from: 1,
  to: 1,
}

async function all<T>(portions: AsyncIterable<Iterable<T>>): Promise<T[]> {
  const made: T[] = []
  for await (const some of portions) made.push(...some)
  return made
}

function textOf({ name }: Device, lines: readonly { line: Line }[]): string {
  const body = new Body()
  for (const { line } of lines) body.add(lineText(line))
  const text = textIn(body.file({ ...head, device: name }))
  if (text === null) throw new Error('A file says nothing.')
  return text
}

/** Writes what waits into a file. @returns whether something did. */
export async function push(own: Device): Promise<boolean> {
  const waiting = await waitingRows(own.db)
  if (!waiting) return false
  own.written.push({ ids: waiting.ids, text: textOf(own, await all(waitingLines(own.db, waiting))) })
  await unmarkTold(own.db, waiting.marks)
  return true
}

/** Ten files, or fewer, become one that tells how their rows stand now. */
export async function join(own: Device, from: number, most: number): Promise<void> {
  const some = own.written.slice(from, from + most)
  if (some.length < 2) return
  const ids = [...new Set(some.flatMap(each => each.ids))]
  own.written.splice(from, some.length, { ids, text: textOf(own, await all(linesOf(own.db, ids))) })
}

/** A file that nobody has read and nobody will: its writer tells its rows once more. */
export async function lose(own: Device, at: number): Promise<void> {
  const [file] = own.written.splice(at, 1)
  if (file) await own.db.outbox.bulkPut(file.ids.map(id => mark(id, true)))
}

async function take(own: Device, text: string): Promise<void> {
  const changes = readChanges(text, 6)
  if (typeof changes === 'string') throw new Error(changes)
  const told = changes.lines.map(toldIn)
  if (told.includes(null)) throw new Error('A line did not have its form.')
  const taking = new Taking(own.name, new Date().toISOString())
  await takeIn(
    own.into,
    told.flatMap(each => each ?? []),
    taking,
  )
}

/** Reads files of another device that were not read, in any order; some of them twice. */
export async function pull(own: Device, other: Device, order: number, most: number): Promise<void> {
  const read = own.read.get(other.name) ?? new Set<string>()
  own.read.set(other.name, read)
  const unread = other.written.filter(file => !read.has(file.text))
  if (order % 2) unread.reverse()
  for (const file of unread.slice(0, most)) {
    await take(own, file.text)
    if (order % 3 === 0) await take(own, file.text)
    read.add(file.text)
  }
}

/** Everything is exchanged until nobody has anything to tell. @returns after how many rounds. */
export async function exchange(all: readonly Device[], mostRounds: number): Promise<number> {
  for (let round = 1; round <= mostRounds; round++) {
    let said = false
    for (const own of all) said = (await push(own)) || said
    for (const own of all) for (const other of all) if (own !== other) await pull(own, other, round, 9_999)
    if (!said) return round
  }
  return Number.POSITIVE_INFINITY
}

/** What follows from the records and a device's own yardstick, and is each device's own. */
const own = new Set(['verdict', 'counts', 'judgedWith', 'tallied'])

/** Every record of every store, as far as devices share it. */
export async function shared(db: Database): Promise<Record<string, unknown[]>> {
  const all = await Promise.all(
    storeNames.map(async name => {
      const rows = (await db.table(name).toArray()) as Record<string, unknown>[]
      const wanted = name === 'settings' ? rows.filter(row => row.name === 'ownProfile') : rows
      return [
        name,
        wanted.map(row => {
          if (name === 'opportunities')
            return Object.fromEntries(Object.entries(row).filter(([field]) => !own.has(field)))
          // Which postings are archived is each device's own.
          return name === 'postings' ? unpackedPosting(row as unknown as PostingRecord) : row
        }),
      ] as const
    }),
  )
  return Object.fromEntries(all)
}

export const closeAll = (all: readonly Device[]): void => {
  for (const { db, into } of all) for (const each of [db, into]) each.close()
}

Dexie.dependencies.IDBKeyRange = IDBKeyRange
