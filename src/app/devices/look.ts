import type { Folder } from '../../core/devices/folder'
import { readKeyFile } from '../../core/devices/key-file'
import { devicesFolder, isDevice, isKeyName, keyName, pathOf } from '../../core/devices/names'
import type { FolderState } from '../../core/devices/state'
import { messages } from '../../core/kernel/message'
import { UserFacingError } from '../../core/kernel/user-facing-error'
import type { Database } from '../../store/database'
import { beginMarkingAll, markNext, waitingCount } from '../../store/devices/outbox'
import { becomeAnother, noteEvent, ownDevice, ownRow, putState, unstamped } from '../../store/devices/own'
import { failureOf } from '../../store/failures'
import { firstMissing, hearFrom } from './hear'
import { isCopied, writeHead } from './own-head'
import type { Place } from './place'
import { joinFiles, tellWhatWaits, tidyFiles } from './tell'

/** The folder cannot be reached: it is gone, or the browser wants the user's leave first. */
export class NoFolder extends UserFacingError {
  constructor(readonly why: 'needs-leave' | 'folder-gone') {
    super(why === 'needs-leave' ? words.leave() : words.gone())
  }
}

const words = messages('devices/no-folder', {
  leave: 'The browser wants your OK for the shared folder first: give it under “Your devices”.',
  gone: 'The shared folder is not there.',
})

export interface Look {
  /** Null where none is set up. */
  state: FolderState | null
  /** Stores of which rows changed. */
  stores: string[]
}

/** Held by whoever reads and tells: one at a time, in whatever context. */
export const looking = 'steppingstone-devices'

/**
 * One look at the folder: what others told is taken in, what waits here is told. It may be stopped at any point.
 * @param folder the way to it; throws `NoFolder`.
 * @param giveWay waits where somebody else is to go first.
 */
export const look = (
  db: Database,
  folder: () => Promise<Folder>,
  app: string,
  now: () => string,
  giveWay: () => Promise<void> = async () => {},
): Promise<Look> =>
  navigator.locks.request(looking, async () => {
    const own = await ownRow(db, 'key')
    if (own === null) return { state: null, stores: [] }
    let opened: Promise<Database> | undefined
    const into = () => {
      opened ??= unstamped(db)
      return opened
    }
    const stores = new Set<string>()
    try {
      const device = await ownDevice(db)
      const key = { folder: own.folder, key: own.key }
      const place = { db, into, folder: await folder(), key, device, app, now, giveWay }
      const state = await lookAt(place, stores)
      await putState(db, state)
      return { state, stores: [...stores] }
    } catch (error) {
      const state: FolderState =
        error instanceof NoFolder ? { state: error.why } : { state: 'failed', why: failureOf(error).words }
      await putState(db, state)
      return { state, stores: [...stores] }
    } finally {
      const connection = await opened?.catch(() => null)
      connection?.close()
    }
  })

const namesIn = async ({ folder }: Place, path: string, isFolder: boolean): Promise<Set<string>> =>
  new Set((await folder.list(path)).filter(each => each.isFolder === isFolder).map(each => each.name))

async function lookAt(first: Place, stores: Set<string>): Promise<FolderState> {
  let place = first
  const { db, now } = place
  let there = await namesIn(place, pathOf(place.device, ''), false)
  if (await isEmptied(place)) return { state: 'folder-new' }
  if (await isCopied(place, there)) {
    await becomeAnother(db)
    await beginMarkingAll(db)
    await noteEvent(db, { at: now(), what: 'copied' })
    place = { ...place, device: await ownDevice(db) }
    there = new Set()
  }
  const devices = [...(await namesIn(place, devicesFolder, true))].filter(
    name => isDevice(name) && name !== place.device,
  )
  // Marked before anything is heard: what others tell just as it stands here needs not be told by this device too.
  while (await markNext(db));
  for (const device of devices) {
    const heard = await hearFrom(place, device)
    for (const store of heard.stores) stores.add(store)
  }
  await tidyFiles(place, there)
  await tellWhatWaits(place)
  await joinFiles(place)
  await writeHead(place, await namesIn(place, pathOf(place.device, ''), false))
  return stateOf(place, devices)
}

/**
 * This device wrote or heard here before, and no key is there any more: it is another folder, or one that was emptied.
 * What the device finds of its own says nothing: a look while files are still being removed writes some anew.
 */
async function isEmptied(place: Place): Promise<boolean> {
  const { written, others } = place.db
  if ((await written.count()) === 0 && (await others.count()) === 0) return false
  return ![...(await namesIn(place, '', false))].some(isKeyName)
}

async function stateOf(place: Place, devices: readonly string[]): Promise<FolderState> {
  const { db } = place
  const others = (await db.others.bulkGet([...devices])).flatMap(other =>
    other && !other.forgotten ? [other] : [],
  )
  if (await keyChanged(place)) return { state: 'wrong-key' }
  for (const { stopped, name, held = 0 } of others) {
    if (stopped === 'newer') return { state: 'update', device: name }
    if (stopped === 'held') return { state: 'held', device: name, count: held }
  }
  for (const other of others) {
    const missing = other.waitsFor?.name ?? firstMissing(other)
    if (missing !== null)
      return {
        state: 'waiting',
        device: other.name,
        file: pathOf(other.device, missing),
        since: other.waitsFor?.since ?? other.at,
      }
  }
  const changes = await waitingCount(db)
  if (changes > 0) return { state: 'sending', changes }
  return { state: 'in-step', at: place.now(), devices: others.map(other => other.name) }
}

/** Another device gave the folder a new key. */
async function keyChanged({ db, folder, key }: Place): Promise<boolean> {
  const own = (await ownRow(db, 'key'))?.file
  const names = (await folder.list('')).map(each => each.name).filter(isKeyName)
  if (own && names.includes(keyName(own.id))) return false
  for (const name of names) {
    const bytes = await folder.read(name)
    const file = bytes && readKeyFile(new TextDecoder().decode(bytes))
    if (file && file.folder === key.folder) return false
  }
  return names.length > 0
}
