import type { Folder } from '../../core/devices/folder'
import { pathOf } from '../../core/devices/names'
import type { Database } from '../../store/database'
import { isSetUp, ownDevice } from '../../store/devices/own'
import { chosenFolder } from './chosen-folder'
import { looking } from './look'
import { leave, removeFilesOf } from './set-up'

/** Does it while nothing is read or told, in whatever context: no look goes on with what it changes. */
export const whileNobodyLooks = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(looking, work)

/** The folder and this device's name in it, where its files are to go. @throws NoFolder where it cannot be reached. */
async function filesToRemove(
  db: Database,
  withFiles: boolean,
): Promise<{ folder: Folder; device: string } | null> {
  if (!withFiles || !(await isSetUp(db))) return null
  const [folder, device] = [await chosenFolder(db), await ownDevice(db)]
  await folder.list(pathOf(device, ''))
  return { folder, device }
}

/**
 * Leaves the folder, then does the work, while nothing is read or told: what is erased does not come back from the
 * folder meanwhile. What others wrote stays there.
 * @param withFiles what this device wrote goes. @throws NoFolder where it cannot be reached: nothing was done.
 */
export const leavingFolder = <T>(db: Database, withFiles: boolean, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(looking, async () => {
    const own = await filesToRemove(db, withFiles)
    await leave(db, own?.folder ?? null, withFiles)
    return work()
  })

/**
 * Restores, while nothing is read or told. Another database takes the place of `db`, which is closed then: it knows of
 * no folder, so that this device has left it; where the work fails, nothing is left.
 * @param withFiles as for `leavingFolder`.
 */
export const restoringBeside = <T>(db: Database, withFiles: boolean, restore: () => Promise<T>): Promise<T> =>
  navigator.locks.request(looking, async () => {
    const own = await filesToRemove(db, withFiles)
    const made = await restore()
    // It is restored, whatever becomes of files to which nobody adds any more.
    if (own) await removeFilesOf(own.folder, own.device).catch(() => {})
    return made
  })
