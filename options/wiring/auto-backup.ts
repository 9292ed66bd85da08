import {
  holdsDownloads,
  lastWritten,
  requestDownloads,
  writeIntoDownloads,
} from '../../src/adapters/downloads'
import { extensionVersion } from '../../src/adapters/tabs'
import { localDay } from '../../src/core/kernel/days'
import { writeBackup } from '../../src/store/backup'
import type { Database } from '../../src/store/database'
import { storage } from '../../src/store/open'
import { getSetting, putSetting } from '../../src/store/settings'
import { timeNow } from '../../src/store/stamp'
import { backupIsDue } from '../sections/data/backup-due'
import type { BackupState } from '../sections/data/services'

/** The last so many stay. */
const keep = 5

/** Writes one where the user wants that and the last is old enough. */
async function backUpIfDue(): Promise<void> {
  const db = await storage()
  const how = await getSetting(db, 'autoBackup')
  if (how === 'off' || !(await holdsDownloads())) return
  // One window writes it, however many are open.
  await navigator.locks.request('steppingstone-auto-backup', { ifAvailable: true }, async lock => {
    if (!lock || !backupIsDue(how, await lastAutomatic(db), timeNow())) return
    const course = { progress: () => {}, signal: new AbortController().signal }
    const { file } = await writeBackup(db, extensionVersion(), course)
    await writeIntoDownloads(file, `steppingstone-${localDay(timeNow())}.jsonl.gz`, keep)
    await putSetting(db, 'autoBackupAt', timeNow())
    await putSetting(db, 'lastBackupAt', timeNow())
  })
}

/** By the browser's list of downloads, and by what was noted here: the list may have been emptied. */
async function lastAutomatic(db: Database): Promise<string | null> {
  const [listed, noted] = [(await lastWritten()) ?? '', await getSetting(db, 'autoBackupAt')]
  return [listed, noted].sort().at(-1) || null
}

export async function setAutoBackup(how: BackupState['auto']): Promise<boolean> {
  // First of all and not awaited behind anything: the browser asks only in the very click.
  if (how !== 'off' && !(await requestDownloads())) return false
  await putSetting(await storage(), 'autoBackup', how)
  if (how !== 'off') await backUpIfDue()
  return true
}

/** As long as the page is open it looks now and then whether one is due (milliseconds). */
const everyNow = 60 * 60 * 1000

export function keepBackups(): void {
  // What failed is tried again at the next look; the page says how old the last backup is.
  const look = () => void backUpIfDue().catch(() => {})
  look()
  setInterval(look, everyNow)
}
