import type { StorageHealth } from '../src/adapters/storage-health'
import type { Settings } from '../src/core/settings'
import type { Course } from '../src/store/course'
import type { Notice } from '../src/store/derived-rows'
import type { Preview } from '../src/store/restore'
import type { Watchable } from '../src/ui/hooks/use-live'
import type { Rescue } from './shell/rescued'

export type { Notice, Preview, StorageHealth }

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

/** Puts back what was erased. */
export type Undo = () => Promise<void>

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

/** Where and when postings are noticed, and what was. */
export interface NoticingServices {
  /** ISO; empty where noticing is not paused. */
  pausedUntil: Watchable<string>
  setPausedUntil(time: string): Promise<void>
  quietHosts: Watchable<string[]>
  setQuietHosts(hosts: string[]): Promise<void>
  badge: Watchable<Settings['badge']>
  setBadge(badge: Settings['badge']): Promise<void>
  /** The newest first. */
  notices: Watchable<Notice[]>
  /** When each site was switched on, by id ("*" is everywhere, a match pattern a host given by itself). */
  switchedOnAt: Watchable<Readonly<Record<string, string>>>
  /** Match patterns of hosts given one by one, which no site of the list stands for. */
  otherOrigins: Watchable<string[]>
  giveBackOrigin(origin: string): Promise<boolean>
  /** The browser lets files be written into Downloads. */
  holdsDownloads: Watchable<boolean>
  giveBackDownloads(): Promise<boolean>
}

/** How the user is reminded of what they planned. */
export interface ReminderServices {
  /** The browser lets notifications be shown. */
  holdsNotifications: Watchable<boolean>
  /** In the very click, since the browser asks only then. False: the user said no. */
  requestNotifications(): Promise<boolean>
  giveBackNotifications(): Promise<boolean>
  /** The time of a day, as "09:00". */
  remindAt: Watchable<string>
  setRemindAt(time: string): Promise<void>
  reminderWords: Watchable<Settings['reminderWords']>
  setReminderWords(words: Settings['reminderWords']): Promise<void>
}

/** A life to look around in, in a database of its own. */
export interface ExampleServices {
  /** This window shows the example. */
  showsExample: boolean
  /** There is one on this device, whether shown or not. */
  exampleKept: () => Promise<boolean>
  openExample(course: Course): Promise<void>
  leaveExample(): void
  removeExample(): Promise<void>
}

export type SettingsServices = DataServices & NoticingServices & ReminderServices & ExampleServices
