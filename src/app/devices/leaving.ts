import { pathOf } from '../../core/devices/names'
import type { Database } from '../../store/database'
import { isSetUp, ownDevice } from '../../store/devices/own'
import { chosenFolder } from './chosen-folder'
import { looking } from './look'
import { leave } from './set-up'

/**
 * Leaves the folder and does the work, while nothing is read or told: what is erased, or restored over, does not come
 * back from the folder meanwhile. What others wrote stays there.
 * @param withFiles so does not what this device wrote. @throws NoFolder where it cannot be reached: nothing was done.
 * @param first `work` where nothing is left if that fails.
 */
export const leavingFolder = <T>(
  db: Database,
  withFiles: boolean,
  first: 'leave' | 'work',
  work: () => Promise<T>,
): Promise<T> =>
  navigator.locks.request(looking, async () => {
    const folder = withFiles && (await isSetUp(db)) ? await chosenFolder(db) : null
    if (folder) await folder.list(pathOf(await ownDevice(db), ''))
    if (first === 'leave') await leave(db, folder, withFiles)
    const made = await work()
    if (first === 'work') await leave(db, folder, withFiles)
    return made
  })
