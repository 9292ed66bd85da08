import {
  type DirectoryHandle,
  directoryFolder,
  holdsFolder,
  isDirectory,
  isThere,
} from '../../adapters/folder/directory'
import type { Folder } from '../../core/devices/folder'
import type { Database } from '../../store/database'
import { ownRow } from '../../store/devices/own'
import { NoFolder } from './look'

/** What the browser knows the folder by; null where none was chosen in this browser. */
export async function chosenHandle(db: Database): Promise<DirectoryHandle | null> {
  const handle = await ownRow(db, 'handle')
  return isDirectory(handle) ? handle : null
}

/** The folder that the user chose. @throws NoFolder */
export async function chosenFolder(db: Database): Promise<Folder> {
  const handle = await chosenHandle(db)
  if (!handle || !(await holdsFolder(handle))) throw new NoFolder('needs-leave')
  if (!(await isThere(handle))) throw new NoFolder('folder-gone')
  return directoryFolder(handle)
}
