import { strToU8, unzipSync, zipSync } from 'fflate'
import { newName } from '../../adapters/folder/chance'
import { newKey } from '../../adapters/folder/keys'
import { NotOpened, open, seal } from '../../adapters/folder/seal'
import { readKeyFile } from '../../core/devices/key-file'
import { mostLines } from '../../core/devices/levels'
import { headOf, lineText, readChanges } from '../../core/devices/lines'
import { changesName, isDevice, isKeyName, keyName, named, pathOf } from '../../core/devices/names'
import { isSharedSetting } from '../../core/devices/shared-settings'
import { storeNames, storeOf } from '../../records/registry'
import type { Course } from '../../store/course'
import type { Database } from '../../store/database'
import { linesOf } from '../../store/devices/lines-of'
import { noteEvent, ownDevice, unstamped } from '../../store/devices/own'
import { take } from '../../store/devices/take'
import { Taking } from '../../store/devices/taking'
import { toldIn } from '../../store/devices/told'
import { newest } from '../../store/schema'
import { indexLeft } from '../../store/search-rebuild'
import { stampsId, tellsOthers } from '../../store/stamping'
import { Body, textIn } from './body'
import { keyFor } from './set-up'

/**
 * All records in one sealed file, for devices that share no folder: an archive of what a folder would hold. Reading it
 * merges; nothing that is only here goes.
 */
const largest = 400_000_000

export async function writeOneFile(
  db: Database,
  passphrase: string,
  app: string,
  now: string,
  { progress, signal }: Course,
  cost?: number,
): Promise<Blob> {
  const { key, file } = await newKey(passphrase, now, cost)
  const entries: Record<string, Uint8Array> = {}
  const device = newName()
  const body = new Body()
  let from = 1
  const flush = async () => {
    if (body.lines === 0) return
    const range = { from, to: from + body.lines - 1 }
    const path = pathOf(device, changesName(range))
    const head = headOf({ schema: newest, app, device, ...range })
    entries[path] = await seal(key, path, body.file(head))
    from += body.lines
    body.clear()
  }
  const names = storeNames.filter(name => !storeOf(name).beside)
  for (const [i, name] of names.entries()) {
    for await (const keys of keysOf(db, name)) {
      signal.throwIfAborted()
      const told = keys.filter(each => name !== 'settings' || isSharedSetting(each))
      const ids = told.map(each => stampsId(name, each))
      for await (const lines of linesOf(db, ids))
        for (const { line } of lines) {
          const text = lineText(line)
          if (body.add(text)) continue
          await flush()
          body.add(text)
        }
    }
    progress((i + 1) / names.length)
  }
  await flush()
  entries[keyName(file.id)] = strToU8(JSON.stringify(file))
  // What is sealed packs no further.
  return new Blob([new Uint8Array(zipSync(entries, { level: 0 }))], { type: 'application/zip' })
}

/** The keys of a store in their order, page by page. */
async function* keysOf(db: Database, name: string): AsyncGenerator<string[]> {
  for (let last = ''; ; ) {
    const keys = (await db.table(name).where(':id').above(last).limit(mostLines).primaryKeys()).map(String)
    if (keys.length === 0) return
    yield keys
    last = keys.at(-1) ?? ''
  }
}

/** Why a file was not read. */
export class NotRead extends Error {
  constructor(readonly why: 'foreign' | 'passphrase' | 'damaged' | 'newer') {
    super(why)
  }
}

/**
 * Reads such a file, all of it or, where it is damaged, nothing.
 * @returns how many records are otherwise now, and of which stores.
 */
export async function readOneFile(
  db: Database,
  file: Blob,
  by: { passphrase: string } | { sheet: string },
  now: string,
  { progress, signal }: Course,
): Promise<{ records: number; stores: string[] }> {
  if (file.size > largest) throw new NotRead('foreign')
  const entries = unpacked(new Uint8Array(await file.arrayBuffer()))
  const keys = Object.entries(entries).flatMap(([name, bytes]) => {
    const read = isKeyName(name) ? readKeyFile(new TextDecoder().decode(bytes)) : null
    return read ?? []
  })
  if (keys.length === 0) throw new NotRead('foreign')
  const found = await keyFor(keys, by)
  if (!found) throw new NotRead('passphrase')
  const told = []
  const paths = Object.keys(entries).filter(isChanges).sort()
  for (const [i, path] of paths.entries()) {
    signal.throwIfAborted()
    const opened = await open(found.key, path, new Uint8Array(entries[path] ?? [])).catch(error => {
      throw error instanceof NotOpened ? new NotRead('damaged') : error
    })
    const changes = readChanges(textIn(opened) ?? '', newest)
    if (changes === 'newer') throw new NotRead('newer')
    if (changes === 'foreign') throw new NotRead('damaged')
    told.push(changes.lines.flatMap(line => toldIn(line) ?? []))
    progress((i + 1) / paths.length / 2)
  }
  const device = await ownDevice(db)
  const relay = (await db.sync.get(tellsOthers))?.value === true
  const into = await unstamped(db)
  const stores = new Map<string, number>()
  try {
    for (const [i, some] of told.entries()) {
      const taking = new Taking(device, now, relay)
      await take(into, some, taking)
      for (const [name, count] of taking.changed) stores.set(name, (stores.get(name) ?? 0) + count)
      progress(0.5 + (i + 1) / told.length / 2)
    }
  } finally {
    into.close()
  }
  while (await indexLeft(db));
  const records = [...stores.values()].reduce((sum, count) => sum + count, 0)
  await noteEvent(db, { at: now, what: 'file-read', records })
  return { records, stores: [...stores.keys()] }
}

function isChanges(path: string): boolean {
  const [folder, device = '', name = '', ...rest] = path.split('/')
  return folder === 'd' && isDevice(device) && named(name)?.kind === 'changes' && rest.length === 0
}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    let size = 0
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize
        return size <= largest && (isChanges(name) || isKeyName(name))
      },
    })
  } catch {
    throw new NotRead('foreign')
  }
}
