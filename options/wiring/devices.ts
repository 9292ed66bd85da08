import { devicesAlarm, setAlarm } from '../../src/adapters/alarms'
import { requestDownloads, sharedFiles, sharedFolder } from '../../src/adapters/downloads'
import {
  askForFolder,
  canChooseFolder,
  chooseFolder,
  type DirectoryHandle,
  directoryFolder,
  isDirectory,
} from '../../src/adapters/folder/directory'
import { handedOver } from '../../src/adapters/folder/handed-over'
import { keyByPassphrase, newKey, newPassphrase } from '../../src/adapters/folder/keys'
import type { FolderKey } from '../../src/adapters/folder/seal'
import { saveFile } from '../../src/adapters/save-file'
import { extensionVersion } from '../../src/adapters/tabs'
import { chosenFolder, chosenHandle } from '../../src/app/devices/chosen-folder'
import { keepInStep } from '../../src/app/devices/keep-in-step'
import { leavingFolder, whileNobodyLooks } from '../../src/app/devices/leaving'
import { look } from '../../src/app/devices/look'
import { NotRead, readOneFile, writeOneFile } from '../../src/app/devices/one-file'
import {
  answerHeld,
  beginWith,
  changeKey,
  forgetDevice,
  keyFor,
  keysIn,
  takeNewKey,
  writeAgain,
} from '../../src/app/devices/set-up'
import type { Folder } from '../../src/core/devices/folder'
import type { KeyFile } from '../../src/core/devices/key-file'
import { localDay } from '../../src/core/kernel/days'
import { messages } from '../../src/core/kernel/message'
import { UserFacingError } from '../../src/core/kernel/user-facing-error'
import type { Database } from '../../src/store/database'
import { waitingCount } from '../../src/store/devices/outbox'
import { ownRow, putOwn } from '../../src/store/devices/own'
import { settleText, writtenTwice } from '../../src/store/devices/written-twice'
import { live } from '../../src/store/live'
import { storage } from '../../src/store/open'
import { indexLeft } from '../../src/store/search-rebuild'
import { timeNow } from '../../src/store/stamp'
import type { ChosenFolder, DeviceServices, DevicesView } from '../sections/devices/services'

/** The page keeps in step by itself while it is open. What it hears, its live queries show. */
const inStep = keepInStep({ storage, app: extensionVersion, now: timeNow, heard: async () => {} })

/** The worker looks on from here by an alarm of its own, which this sets the first time. */
const wakeWorker = (): Promise<void> => setAlarm(devicesAlarm, Date.now() + 60_000)

const view = live(async (db): Promise<DevicesView> => {
  const [key, handle, waits, name, state, log, others] = await Promise.all([
    ownRow(db, 'key'),
    chosenHandle(db),
    waitingCount(db),
    ownRow(db, 'name'),
    ownRow(db, 'state'),
    ownRow(db, 'log'),
    db.others.toArray(),
  ])
  return {
    isSetUp: key !== null,
    hasFolder: handle !== null,
    waits,
    name: name ?? '',
    state,
    log: log ?? [],
    others: others
      .filter(other => !other.forgotten)
      .map(other => ({
        device: other.device,
        name: other.name,
        at: other.at,
        readAt: other.readAt,
        held: other.stopped === 'held' ? (other.held ?? 0) : null,
      })),
  }
})

const chosen = async (handle: DirectoryHandle): Promise<ChosenFolder> => ({
  handle,
  name: handle.name,
  keys: await keysIn(directoryFolder(handle)),
})

/** The folder whose files the user handed over last; it stands for what lies there until the page is closed. */
let handed: Folder | null = null

const handOver = (files: readonly File[]): Folder => {
  handed = handedOver(files, sharedFiles)
  return handed
}

const words = messages('options/wiring/devices', {
  first: 'Press “Sync now” first, so that Steppingstone can look into the folder.',
})

/** Whichever way to the folder there is. @throws UserFacingError where there is none. */
async function folderNow(db: Database): Promise<Folder> {
  if (handed) return handed
  if ((await chosenHandle(db)) === null) throw new UserFacingError(words.first())
  return chosenFolder(db)
}

const lookNow = async (): Promise<void> => {
  if (!handed) return void (await inStep.look())
  const folder = handed
  const db = await storage()
  await look(db, async () => folder, extensionVersion(), timeNow)
  while (await indexLeft(db));
}

/** From now on in step through the folder: of its own accord where the browser holds it. */
async function begin(
  { handle }: ChosenFolder,
  made: { key: FolderKey; file: KeyFile },
  name: string,
): Promise<void> {
  const held = isDirectory(handle) ? handle : null
  const folder = held ? directoryFolder(held) : handed
  if (!folder) throw new TypeError('This folder is not one of the browser’s.')
  if (held) handed = null
  await beginWith(await storage(), folder, { ...made, handle: held, name }, timeNow())
  if (held) await wakeWorker()
  await lookNow()
}

export const deviceServices: DeviceServices = {
  canChooseFolder: canChooseFolder(),
  devices: view,
  async chooseFolder() {
    const handle = await chooseFolder()
    return handle && chosen(handle)
  },
  async droppedFolder(transfer) {
    const items = [...transfer.items] as (DataTransferItem & {
      getAsFileSystemHandle?(): Promise<FileSystemHandle | null>
    })[]
    // Asked for at once: what was dropped is forgotten with the event.
    const handle = await items.find(item => item.kind === 'file')?.getAsFileSystemHandle?.()
    if (!isDirectory(handle) || !(await askForFolder(handle))) return null
    return chosen(handle)
  },
  newPassphrase,
  newFolderKey: passphrase => newKey(passphrase, timeNow()),
  savesInto: `Downloads/${sharedFolder}`,
  async openedFolder(files) {
    const folder = handOver(files)
    const name = files[0]?.webkitRelativePath.split('/')[0]
    return { handle: folder, name: name || sharedFolder, keys: await keysIn(folder) }
  },
  allowSaving: requestDownloads,
  async syncNow(files) {
    handOver(files)
    await lookNow()
  },
  beginFolder: begin,
  async joinFolder(folder, by, name) {
    const found = await keyFor(folder.keys, by)
    if (!found) return false
    await begin(folder, found, name)
    return true
  },
  lookNow,
  async allowFolder() {
    const handle = await chosenHandle(await storage())
    const allowed = handle !== null && (await askForFolder(handle))
    await lookNow()
    return allowed
  },
  async moveFolder() {
    const handle = await chooseFolder()
    if (!handle) return false
    await putOwn(await storage(), 'handle', handle)
    await lookNow()
    return true
  },
  async writeAgain() {
    const db = await storage()
    await whileNobodyLooks(async () => writeAgain(db, await folderNow(db), timeNow()))
    await lookNow()
  },
  renameDevice: async name => {
    await putOwn(await storage(), 'name', name)
    inStep.soon()
  },
  forgetDevice: async device => {
    const db = await storage()
    await whileNobodyLooks(() => forgetDevice(db, device))
    inStep.soon()
  },
  async answerHeld(device, answer) {
    const db = await storage()
    await whileNobodyLooks(() => answerHeld(db, device, answer))
    await lookNow()
  },
  async leaveFolder(withFiles) {
    const db = await storage()
    await leavingFolder(db, withFiles, async () => {})
    handed = null
  },
  async changeKey(made) {
    const db = await storage()
    await lookNow()
    await whileNobodyLooks(async () => changeKey(db, await folderNow(db), made, timeNow()))
    await lookNow()
  },
  async takeNewKey(by) {
    const db = await storage()
    const folder = await folderNow(db)
    const own = (await ownRow(db, 'key'))?.folder
    const found = await keyFor(
      (await keysIn(folder)).filter(file => file.folder !== own),
      by,
    )
    if (!found) return false
    await whileNobodyLooks(() => takeNewKey(db, folder, found.key, found.file))
    await lookNow()
    return true
  },
  async sheetFor(passphrase) {
    const file = (await ownRow(await storage(), 'key'))?.file
    return file ? ((await keyByPassphrase(file, passphrase))?.sheet ?? null) : null
  },
  writtenTwice: live(db => writtenTwice(db)),
  settleText: async (text, as) => settleText(await storage(), text, as),
  async writeOneFile(passphrase, course) {
    const name = `steppingstone-sync-${localDay(timeNow())}.zip`
    saveFile(await writeOneFile(await storage(), passphrase, extensionVersion(), timeNow(), course), name)
    return name
  },
  async readOneFile(file, by, course) {
    try {
      return (await readOneFile(await storage(), file, by, timeNow(), course)).records
    } catch (error) {
      if (error instanceof NotRead) return error.why
      throw error
    }
  },
}

/** A look when the page opens; later ones follow from what changes, and from the worker. */
export const lookAtFolder = (): void => void inStep.look().catch(() => {})
