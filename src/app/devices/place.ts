import type { FolderKey } from '../../adapters/folder/seal'
import type { Folder } from '../../core/devices/folder'
import type { Database } from '../../store/database'

/** A device at its folder: all that reading and telling take. */
export interface Place {
  db: Database
  /** The same database, through a connection that stamps nothing; opened where something is to be taken in. */
  into(): Promise<Database>
  folder: Folder
  key: FolderKey
  device: string
  /** Version of the extension. */
  app: string
  now(): string
  /** Waits where somebody else is to go first; asked between any two transactions that keep others waiting. */
  giveWay(): Promise<void>
}
