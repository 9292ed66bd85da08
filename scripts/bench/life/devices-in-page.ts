import Dexie from 'dexie'
import { type DirectoryHandle, directoryFolder } from '../../../src/adapters/folder/directory'
import { newKey } from '../../../src/adapters/folder/keys'
import { hearFrom } from '../../../src/app/devices/hear'
import { look } from '../../../src/app/devices/look'
import { beginWith } from '../../../src/app/devices/set-up'
import { changesName, pathOf } from '../../../src/core/devices/names'
import { statuses } from '../../../src/core/pipeline/opportunity'
import { Database } from '../../../src/store/database'
import { tellOthers } from '../../../src/store/devices/outbox'
import { ownDevice, putOwn, unstamped } from '../../../src/store/devices/own'
import { editEvidence } from '../../../src/store/evidence'
import { storage } from '../../../src/store/open'
import { saveNote, setStatus } from '../../../src/store/opportunities'
import { timeNow } from '../../../src/store/stamp'
import { setTick } from '../../../src/store/ticks'

/** Runs in a page of the extension: two databases in step through a folder of the browser's own. */
const handle = async () => {
  const own = await navigator.storage.getDirectory()
  return (await own.getDirectoryHandle('folder', { create: true })) as DirectoryHandle
}
const root = async () => directoryFolder(await handle())
const key = newKey('a passphrase for measuring', timeNow(), 2 ** 14)

const otherDatabase = async (): Promise<Database> => {
  const db = new Database('bench-other')
  await db.open()
  return db
}

const lookIn = async (db: Database): Promise<number> => {
  const folder = await root()
  const began = performance.now()
  const { state } = await look(db, async () => folder, '0.1.0', timeNow)
  if (state?.state !== 'in-step') throw new Error(JSON.stringify(state))
  return performance.now() - began
}

async function bytesIn(): Promise<{ files: number; bytes: number }> {
  const folder = await root()
  let files = 0
  let bytes = 0
  for (const { name } of await folder.list(pathOf(await ownDevice(await storage()), ''))) {
    const file = await folder.read(pathOf(await ownDevice(await storage()), name))
    if (name.startsWith('head')) continue
    files += 1
    bytes += file?.length ?? 0
  }
  return { files, bytes }
}

export async function begin(): Promise<{ ms: number; files: number; bytes: number }> {
  const db = await storage()
  await beginWith(db, await root(), { ...(await key), handle: null, name: 'Laptop' }, timeNow())
  const ms = await lookIn(db)
  return { ms, ...(await bytesIn()) }
}

export async function join(): Promise<number> {
  const db = await otherDatabase()
  await beginWith(db, await root(), { ...(await key), handle: null, name: 'Desk' }, timeNow())
  const took = await lookIn(db)
  db.close()
  return took
}

/** So many edits as they come: statuses, notes, ticks, entries of the log, each its own record. */
async function edit(db: Database, count: number, from: number, withLog = true): Promise<string[]> {
  const all = await db.opportunities.toCollection().primaryKeys()
  const ids = Array.from({ length: count }, (_, i) => all[(from + i) % all.length] ?? '')
  const entries = await db.evidence.limit(count).primaryKeys()
  for (let i = 0; i < count; i++) {
    const id = ids[i] ?? ''
    if (i % 5 === 0) await setTick(db, id, `item-${i}`, true)
    else if (i % 5 === 1 && withLog)
      await editEvidence(db, entries[i % entries.length] ?? '', { result: `Ready ${i + from} hours earlier` })
    else if (i % 5 === 2) await saveNote(db, id, `Ask about shift ${i + from}, and who plans it.`)
    else await setStatus(db, id, statuses[1 + ((i + from) % 4)] ?? 'interested')
  }
  return ids
}

function plainDatabase(): Dexie {
  const plain = new Dexie('bench-plain', { chromeTransactionDurability: 'strict' })
  plain.version(1).stores({ rows: 'id, *keys, lastSeenAt, [status+lastSeenAt], judgedWith, updatedAt' })
  return plain
}

/** The same rows written by Dexie alone, each in a transaction of its own. */
async function plainly(rows: readonly object[], atOnce: boolean): Promise<number> {
  await Dexie.delete('bench-plain')
  const plain = plainDatabase()
  await plain.open()
  const began = performance.now()
  if (atOnce) await plain.table('rows').bulkPut([...rows])
  else for (const row of rows) await plain.table('rows').put(row)
  const took = performance.now() - began
  plain.close()
  return took
}

const rowsOf = async (db: Database, ids: readonly string[]) =>
  (await db.opportunities.bulkGet([...ids])).flatMap(row => row ?? [])

/** @returns the openings that were edited. */
export const edited = async (count: number, from: number): Promise<string[]> =>
  edit(await storage(), count, from)

/** Milliseconds of telling what waits, and the bytes that it took. */
export async function tell(): Promise<{ ms: number; bytes: number }> {
  const before = await bytesIn()
  const ms = await lookIn(await storage())
  return { ms, bytes: (await bytesIn()).bytes - before.bytes }
}

/** Milliseconds in which the other device hears what was told. */
export async function hear(): Promise<number> {
  const db = await otherDatabase()
  try {
    return await lookIn(db)
  } finally {
    db.close()
  }
}

/** Whether the worker hears what is told, as where a user chose the folder. */
export const workerHears = async (does: boolean): Promise<unknown> =>
  putOwn(await storage(), 'handle', does ? await handle() : null)

/** The other device tells so many edits, none of which lets every opening be judged anew. */
export async function toldByOther(count: number, from: number): Promise<void> {
  const db = await otherDatabase()
  try {
    await edit(db, count, from, false)
    await lookIn(db)
  } finally {
    db.close()
  }
}

/** Milliseconds in which Dexie alone writes the same rows. */
export const plain = async (ids: readonly string[], atOnce: boolean): Promise<number> =>
  plainly(await rowsOf(await storage(), ids), atOnce)

/**
 * Milliseconds of one edit while others are told, while not, and of the same row written by Dexie alone: turn by turn,
 * so that whatever else slows the machine down slows all of them.
 */
export async function dearer(count: number) {
  const db = await storage()
  const ids = (await db.opportunities.toCollection().primaryKeys()).slice(0, count)
  const rows = await rowsOf(db, ids)
  await Dexie.delete('bench-plain')
  const alone = plainDatabase()
  await alone.open()
  const made: { on: number[]; off: number[]; plain: number[] } = { on: [], off: [], plain: [] }
  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    const began = performance.now()
    await work()
    return performance.now() - began
  }
  for (let turn = 0; turn < 6; turn++)
    for (const [i, id] of ids.entries())
      for (const tells of (i + turn) % 2 === 0 ? [true, false] : [false, true]) {
        await tellOthers(db, tells)
        const status = statuses[1 + ((i + turn * 2 + Number(tells)) % 4)] ?? 'interested'
        const edit = await timed(() => setStatus(db, id, status))
        const plain = await timed(() => alone.table('rows').put(rows[i]))
        // The first turn warms up.
        if (turn === 0) continue
        made[tells ? 'on' : 'off'].push(edit)
        made.plain.push(plain)
      }
  await tellOthers(db, true)
  alone.close()
  return made
}

/** Milliseconds of looking through so many files that were read before, and of naming them alone. */
export async function scan(count: number): Promise<{ took: number; listing: number }> {
  const db = await otherDatabase()
  const folder = await root()
  const device = 'zzzzzzzzzz'
  for (let i = 1; i <= count; i++)
    await folder.write(pathOf(device, changesName({ from: i, to: i })), new Uint8Array([1, 2, 3]))
  await db.others.put({
    device,
    name: 'Attic',
    head: 0,
    at: '',
    files: [],
    ranges: [{ from: 1, to: count }],
    readAt: '',
  })
  const listed = performance.now()
  await folder.list(pathOf(device, ''))
  const listing = performance.now() - listed
  const into = await unstamped(db)
  const { key: own } = await key
  const place = {
    db,
    into: async () => into,
    folder,
    key: own,
    device: await ownDevice(db),
    app: '0.1.0',
    now: timeNow,
    giveWay: async () => {},
  }
  const began = performance.now()
  await hearFrom(place, device)
  const took = performance.now() - began
  into.close()
  db.close()
  return { took, listing }
}
