import type { NewKey } from '../../../src/app/devices/set-up'
import type { KeyFile } from '../../../src/core/devices/key-file'
import type { FolderEvent, FolderState } from '../../../src/core/devices/state'
import type { Course } from '../../../src/store/course'
import type { Watchable } from '../../../src/ui/hooks/use-live'
import type { TwiceServices } from '../../shell/also-written'

export type { FolderEvent, FolderState, NewKey }

/** Another device, as the page shows it. */
interface DeviceLine {
  device: string
  name: string
  /** When it wrote last, and when something of it was read last (ISO; empty for never). */
  at: string
  readAt: string
  /** So many deletions of it wait for a word. */
  held: number | null
}

export interface DevicesView {
  isSetUp: boolean
  /** The browser holds the folder; else its files are handed over at each "Sync now". */
  hasFolder: boolean
  /** So many changes wait for the next "Sync now". */
  waits: number
  /** How this device is called. */
  name: string
  state: FolderState | null
  others: DeviceLine[]
  log: FolderEvent[]
}

/** A folder that the user chose, and the keys that lie in it. */
export interface ChosenFolder {
  handle: unknown
  name: string
  keys: KeyFile[]
}

/** What the user has of a folder's key. */
export type KeyWord = { passphrase: string } | { sheet: string }

/** Several devices in step through a folder that the user's own engine copies. */
export interface DeviceServices extends TwiceServices {
  /** This browser can be given a folder; in others its files are handed over each time. */
  canChooseFolder: boolean
  /** Where the browser saves what is written there, as the user finds it. */
  savesInto: string
  devices: Watchable<DevicesView>
  /** In the very click, since the browser asks only then. Null: the user chose none. */
  chooseFolder(): Promise<ChosenFolder | null>
  /** A folder that was dropped on the page; null where it was none, or was not given. */
  droppedFolder(transfer: DataTransfer): Promise<ChosenFolder | null>
  /** The files of a folder, as the user handed them over; none: a new one is begun. */
  openedFolder(files: readonly File[]): Promise<ChosenFolder>
  /** May files be saved into Downloads? In the very click. */
  allowSaving(): Promise<boolean>
  /** Reads what others wrote among these files, and saves what is to be told. */
  syncNow(files: readonly File[]): Promise<void>
  newPassphrase(): string
  newFolderKey(passphrase: string): Promise<NewKey>
  beginFolder(chosen: ChosenFolder, key: NewKey, name: string): Promise<void>
  /** False: the passphrase or the sheet is of another folder. */
  joinFolder(chosen: ChosenFolder, by: KeyWord, name: string): Promise<boolean>
  lookNow(): Promise<void>
  /** In the very click. */
  allowFolder(): Promise<boolean>
  /** The folder lies elsewhere now. In the very click. */
  moveFolder(): Promise<boolean>
  writeAgain(): Promise<void>
  renameDevice(name: string): Promise<void>
  forgetDevice(device: string): Promise<void>
  answerHeld(device: string, answer: 'delete' | 'keep'): Promise<void>
  leaveFolder(withFiles: boolean): Promise<void>
  changeKey(key: NewKey): Promise<void>
  /** The key that another device gave the folder. False: it is not opened by that. */
  takeNewKey(by: KeyWord): Promise<boolean>
  /** The recovery sheet once more; null where the passphrase is another. */
  sheetFor(passphrase: string): Promise<string[] | null>

  /** @returns the file's name. */
  writeOneFile(passphrase: string, course: Course): Promise<string>
  /** @returns how many records changed, or why it was not read. */
  readOneFile(
    file: Blob,
    by: KeyWord,
    course: Course,
  ): Promise<number | 'foreign' | 'passphrase' | 'damaged' | 'newer'>
}
