import type { Message } from '../kernel/message'

/** How it stands with the shared folder, as the last look at it found. */
export type FolderState =
  /** Every file that any device lists was read, and nothing waits to be told. */
  | { state: 'in-step'; at: string; devices: string[] }
  | { state: 'sending'; changes: number }
  /** Something that another device lists is not there, or does not open yet. */
  | { state: 'waiting'; device: string; file: string; since: string }
  | { state: 'needs-leave' }
  | { state: 'folder-gone' }
  /** Nothing of what was written is there: another folder, or one that was emptied. */
  | { state: 'folder-new' }
  | { state: 'wrong-key' }
  | { state: 'update'; device: string }
  | { state: 'held'; device: string; count: number }
  | { state: 'failed'; why: Message }

/** States in which nothing goes on before the user does something. */
const acts: readonly FolderState['state'][] = [
  'needs-leave',
  'folder-gone',
  'folder-new',
  'wrong-key',
  'update',
  'held',
]

export const asksForUser = ({ state }: FolderState): boolean => acts.includes(state)

/** What happened, for the log in plain words. */
export type FolderEvent =
  | { at: string; what: 'read'; device: string; records: number; deleted: number; back: number }
  | { at: string; what: 'told' | 'file-read'; records: number }
  | { at: string; what: 'refused'; device: string; file: string }
  | { at: string; what: 'copied' | 'joined' | 'key-changed' | 'written-again' }

/** So many lines of the log are kept. */
export const mostEvents = 100

/** A file that does not open is named after so long (milliseconds): before, it is rather on its way. */
export const patience = 24 * 60 * 60 * 1_000
