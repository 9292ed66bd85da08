import { keyByPassphrase, keyBySheet, type NewKey } from '../../adapters/folder/keys'
import type { FolderKey } from '../../adapters/folder/seal'
import type { Folder } from '../../core/devices/folder'
import { type KeyFile, readKeyFile } from '../../core/devices/key-file'
import { isKeyName, keyName, pathOf } from '../../core/devices/names'
import { readSheet } from '../../core/devices/sheet'
import type { Database } from '../../store/database'
import { beginMarkingAll, tellOthers } from '../../store/devices/outbox'
import { forgetFolder, noteEvent, ownDevice, ownRow, putOwn, putState } from '../../store/devices/own'

/** The keys that lie in a folder, the newest first; none where nobody set it up. */
export async function keysIn(folder: Folder): Promise<KeyFile[]> {
  const names = (await folder.list('')).map(each => each.name).filter(isKeyName)
  const files = await Promise.all(
    names.map(async name => {
      const bytes = await folder.read(name)
      return bytes && readKeyFile(new TextDecoder().decode(bytes))
    }),
  )
  return files.flatMap(file => file ?? []).sort((a, b) => (a.at < b.at ? 1 : -1))
}

export type { NewKey }

/** The key of a folder by what the user has of it; null where it opens none of its keys. */
export async function keyFor(
  files: readonly KeyFile[],
  by: { passphrase: string } | { sheet: string },
): Promise<{ key: FolderKey; file: KeyFile } | null> {
  for (const file of files) {
    const read = 'sheet' in by ? readSheet(by.sheet) : null
    const key =
      'passphrase' in by
        ? ((await keyByPassphrase(file, by.passphrase))?.key ?? null)
        : read && 'key' in read
          ? await keyBySheet(file, read.key)
          : null
    if (key) return { key, file }
  }
  return null
}

interface Begun {
  key: FolderKey
  file: KeyFile
  /** What the browser knows the folder by. */
  handle: unknown
  name: string
}

const writeKey = (folder: Folder, file: KeyFile): Promise<void> =>
  folder.write(keyName(file.id), new TextEncoder().encode(`${JSON.stringify(file)}\n`))

/** From now on this device keeps in step through the folder: a new one, or one that others use already. */
export async function beginWith(
  db: Database,
  folder: Folder,
  { key, file, handle, name }: Begun,
  now: string,
): Promise<void> {
  const isNew = (await keysIn(folder)).every(each => each.id !== file.id)
  if (isNew) await writeKey(folder, file)
  await ownDevice(db)
  await db.transaction('rw', db.sync, db.outbox, db.written, db.others, async () => {
    await Promise.all([db.written.clear(), db.others.clear()])
    await putOwn(db, 'key', { ...key, file })
    await putOwn(db, 'handle', handle)
    await putOwn(db, 'name', name)
    await putState(db, { state: 'sending', changes: 1 })
    await tellOthers(db, true)
    await beginMarkingAll(db)
    await noteEvent(db, { at: now, what: 'joined' })
  })
}

/** Everything is told again: into a folder that is new or was emptied, or for a device that went. */
export async function writeAgain(db: Database, folder: Folder, now: string): Promise<void> {
  const key = await ownRow(db, 'key')
  if (key?.file) await writeKey(folder, key.file)
  await db.transaction('rw', db.sync, db.written, db.outbox, async () => {
    await db.written.clear()
    await beginMarkingAll(db)
    await noteEvent(db, { at: now, what: 'written-again' })
  })
}

/** Stops keeping in step. The records stay; @param withFiles so do this device's files unless they are to go. */
export async function leave(db: Database, folder: Folder | null, withFiles: boolean): Promise<void> {
  const device = await ownDevice(db)
  if (folder && withFiles) await removeFilesOf(folder, device)
  await forgetFolder(db)
}

/** Removes what a device wrote. */
export async function removeFilesOf(folder: Folder, device: string): Promise<void> {
  for (const { name } of await folder.list(pathOf(device, ''))) await folder.remove(pathOf(device, name))
}

/** Under another key everything is read and written from the beginning. Call in a transaction over `underKey`. */
async function putKey(db: Database, key: FolderKey, file: KeyFile): Promise<void> {
  await putOwn(db, 'key', { ...key, file })
  await db.written.clear()
  await db.others.toCollection().modify(other => {
    other.head = 0
    other.files = []
  })
  await beginMarkingAll(db)
}
const underKey = (db: Database) => [db.sync, db.written, db.others, db.outbox]

/**
 * Another key, for a device that was lost: what this device wrote is written again under it, and other devices ask for
 * the new passphrase. Copies that an engine keeps of what was there before stay readable to whoever has the old key.
 */
export async function changeKey(
  db: Database,
  folder: Folder,
  { key, file }: Pick<NewKey, 'key' | 'file'>,
  now: string,
): Promise<void> {
  const before = await ownRow(db, 'key')
  const device = await ownDevice(db)
  await writeKey(folder, file)
  await db.transaction('rw', underKey(db), async () => {
    await putKey(db, key, file)
    await noteEvent(db, { at: now, what: 'key-changed' })
  })
  await removeFilesOf(folder, device)
  for (const old of await keysIn(folder))
    if (old.folder === before?.folder) await folder.remove(keyName(old.id))
}

/** The new key of a folder whose key another device changed. */
export async function takeNewKey(db: Database, folder: Folder, key: FolderKey, file: KeyFile): Promise<void> {
  const device = await ownDevice(db)
  await db.transaction('rw', underKey(db), () => putKey(db, key, file))
  await removeFilesOf(folder, device)
}

/** A device that is no more: it is not shown and not read, and what it told is told by this one. */
export const forgetDevice = (db: Database, device: string): Promise<void> =>
  db.transaction('rw', db.others, db.sync, db.outbox, async () => {
    await db.others.update(device, { forgotten: true })
    await beginMarkingAll(db)
  })

/** The user's word on many deletions of a device. */
export const answerHeld = async (db: Database, device: string, answer: 'delete' | 'keep'): Promise<void> =>
  void (await db.others.update(device, { answer }))
