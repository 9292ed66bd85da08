import type { StorageHealth } from '../../../src/adapters/storage-health'
import type { Settings } from '../../../src/core/settings'
import type { Course } from '../../../src/store/course'
import type { Preview } from '../../../src/store/restore'
import type { Watchable } from '../../../src/ui/hooks/use-live'
import type { Rescue } from '../../shell/rescued'
import type { Undo } from '../../shell/undo'

export interface StoredCount {
  /** Of which store. */
  store: string
  /** What it is, in the words of the interface ("Opportunities"). */
  name: string
  /** What belongs to it. */
  what: string
  count: number
}

export interface BackupState {
  /** ISO; empty for never. */
  lastBackupAt: string
  /** There is something that a backup would save. */
  worthIt: boolean
  /** There is much of it. */
  much: boolean
  auto: Settings['autoBackup']
}

/** The name of a file for other programs. */
export type Takeaway = string

/** An older database that was set aside since it could not be opened. */
export interface SetAside {
  name: string
  /** ISO. */
  at: string
}

/** The user's records as a whole: kept, taken out, brought back, erased. */
export interface DataServices {
  stored: Watchable<StoredCount[]>
  backupState: Watchable<BackupState>
  /** Writes a file that the browser saves. @returns its name, and how many records were too damaged for it. */
  writeBackup(course: Course): Promise<{ name: string; leftOut: number }>
  /** In the very click where it is switched on. False: the user said no. */
  setAutoBackup(how: BackupState['auto']): Promise<boolean>
  /** Reads and checks a file, and says what it would change; changes nothing. */
  previewBackup(file: Blob, course: Course): Promise<Preview>
  /** @param withFiles what this device wrote into the shared folder goes too; it is left either way. */
  restoreBackup(file: Blob, how: 'replace' | 'merge', withFiles: boolean, course: Course): Promise<void>
  takeOut(what: Takeaway, course: Course): Promise<string>

  foldAfterDays: Watchable<number>
  setFoldAfterDays(days: number): Promise<void>
  storageHealth(): Promise<StorageHealth>
  /** Counts anew from the records. @returns how many counts were put right. */
  recount(): Promise<number>
  setAside: Watchable<SetAside[]>
  writeSetAside(name: string, course: Course): Promise<Rescue>
  removeSetAside(name: string): Promise<void>

  eraseEverything(withFiles: boolean): Promise<boolean>
  /** A whole group of records (records/registry). */
  eraseStore(group: string): Promise<Undo>
  /** The opportunities seen on this host and nowhere else. */
  seenOnlyOn(host: string): Promise<string[]>
  eraseOpportunities(ids: readonly string[]): Promise<Undo>
}
