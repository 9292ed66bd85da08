import type { KeyFile } from '../../core/devices/key-file'
import { asksForUser, type FolderEvent, type FolderState, mostEvents } from '../../core/devices/state'
import { Database } from '../database'
import { newId } from '../stamp'
import { tellOthers } from './outbox'

/** What a device knows of itself and of the shared folder; in `sync`, by name. */
interface OwnRows {
  /** Its name in stamps, and of its folder. */
  device: string
  /** As the user calls it. */
  name: string
  /** The folder's key, which nothing can take out of the browser, and the file that gives it to other devices. */
  key: { folder: string; key: CryptoKey; file: KeyFile | null }
  /** The folder, where the browser gave one. */
  handle: unknown
  /** The next sequence number. */
  next: number
  head: { n: number; boot: string; before: string }
  state: FolderState
  /** It goes on only once the user does something: by itself, so that a popup needs to know no states. */
  asks: boolean
  log: FolderEvent[]
}

export async function ownRow<Name extends keyof OwnRows>(
  db: Database,
  name: Name,
): Promise<OwnRows[Name] | null> {
  const row = await db.sync.get(name)
  return row === undefined ? null : (row.value as OwnRows[Name])
}

export const putOwn = <Name extends keyof OwnRows>(
  db: Database,
  name: Name,
  value: OwnRows[Name],
): Promise<string> => db.sync.put({ name, value })

export const putState = (db: Database, state: FolderState): Promise<void> =>
  db.transaction('rw', db.sync, async () => {
    await putOwn(db, 'state', state)
    await putOwn(db, 'asks', asksForUser(state))
  })

/** The device's name, given when first asked for. */
export const ownDevice = (db: Database): Promise<string> =>
  db.transaction('rw', db.sync, async () => {
    const known = await ownRow(db, 'device')
    if (known !== null) return known
    const made = newId().slice(-10).toLowerCase()
    await putOwn(db, 'device', made)
    return made
  })

export const isSetUp = async (db: Database): Promise<boolean> => (await ownRow(db, 'key')) !== null

/** Takes numbers for so many lines: never given twice, also where nothing comes of it. @returns the first. */
export const takeNumbers = (db: Database, count: number): Promise<number> =>
  db.transaction('rw', db.sync, async () => {
    const next = (await ownRow(db, 'next')) ?? 1
    await putOwn(db, 'next', next + count)
    return next
  })

export const noteEvent = (db: Database, event: FolderEvent): Promise<void> =>
  db.transaction('rw', db.sync, async () => {
    const log = (await ownRow(db, 'log')) ?? []
    await putOwn(db, 'log', [event, ...log].slice(0, mostEvents))
  })

/** A profile that was copied goes on under another name: everything is told once more under it. */
export const becomeAnother = (db: Database): Promise<void> =>
  db.transaction('rw', db.sync, db.written, async () => {
    await putOwn(db, 'device', newId().slice(-10).toLowerCase())
    await db.sync.bulkDelete(['next', 'head'])
    await db.written.clear()
  })

/**
 * Forgets the folder: nothing is told any more. The records stay as they are. Its numbers go on where it joins again:
 * others have read those that were.
 */
export const forgetFolder = (db: Database): Promise<void> =>
  db.transaction('rw', db.sync, db.outbox, db.written, db.others, async () => {
    await db.sync.bulkDelete(['key', 'handle', 'state', 'asks', 'log', 'marking'])
    await Promise.all([db.written.clear(), db.others.clear()])
    await tellOthers(db, false)
  })

/** The same database through a connection that stamps nothing: what is told is taken in as it is. */
export async function unstamped(db: Database): Promise<Database> {
  const { indexedDB, IDBKeyRange } = db._options
  const into = new Database(
    db.name,
    // What the power takes away is read once more: that it was read is written strictly, after it.
    {
      chromeTransactionDurability: 'relaxed',
      ...(indexedDB && { indexedDB }),
      ...(IDBKeyRange && { IDBKeyRange }),
    },
    false,
  )
  await into.open()
  return into
}
