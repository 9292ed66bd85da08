import type { Written } from '../../core/devices/levels'
import type { Range } from '../../core/devices/names'

/** What a device keeps for itself of the shared folder; no backup holds it. */

/** A row of which the others are to be told. */
export interface Marked {
  /** The row, by its store and key, and whether it is told as a whole (store/devices/marks). */
  id: string
  /** Chance, another one whenever the row changes: what changes while it is told stays marked. */
  mark: number
  /** Rows that were marked together, by store and key, line by line. */
  ids?: string
}

/** A file that this device wrote into the folder. */
export interface WrittenFile extends Written {
  name: string
  sha256: string
  /** Of which rows it tells, by store and key, line by line: of a whole life they are 200,000, and read at every look. */
  ids: string
  /** Its lines stand in a later file since then (ISO): it is removed a day later. */
  replacedAt?: string
  /** It was not in the folder (ISO). */
  missingSince?: string
}

/** Another device, as far as it was read. */
export interface OtherDevice {
  device: string
  name: string
  /** The number of its newest head that was read, and when that was written (ISO). */
  head: number
  at: string
  /** Files that it says it wrote. */
  files: { from: number; to: number; sha256: string }[]
  ranges: Range[]
  /** When something of it was read last (ISO). */
  readAt: string
  /** Why it is not read on. */
  stopped?: 'newer' | 'held'
  /** So many of the user's records it deleted, where that waits for a word. */
  held?: number
  /** The user's answer. */
  answer?: 'delete' | 'keep'
  /** A file that could not be opened, and since when (ISO). */
  waitsFor?: { name: string; since: string }
  /** Not shown, and not read, any more. */
  forgotten?: true
}
