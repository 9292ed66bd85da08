import { brandMarkdown } from '../../src/adapters/files-out/brand-out'
import { evidenceMarkdown } from '../../src/adapters/files-out/evidence-out'
import { send } from '../../src/adapters/messaging'
import { saveFile } from '../../src/adapters/save-file'
import { storageHealth } from '../../src/adapters/storage-health'
import { extensionVersion } from '../../src/adapters/tabs'
import { restoringBeside } from '../../src/app/devices/leaving'
import { hasMuchToLose } from '../../src/app/much-to-lose'
import { opportunitiesCsv } from '../../src/app/opportunities-csv'
import { recordsCsv } from '../../src/app/records-csv'
import { localDay } from '../../src/core/kernel/days'
import { writeBackup } from '../../src/store/backup'
import { brandVersions } from '../../src/store/brand'
import { recount, statusCounts } from '../../src/store/counters'
import type { Course } from '../../src/store/course'
import type { Database } from '../../src/store/database'
import { listEvidence } from '../../src/store/evidence'
import { live } from '../../src/store/live'
import { storage } from '../../src/store/open'
import { previewBackup, restoreBackup } from '../../src/store/restore'
import {
  listSetAside,
  onSetAsideChanged,
  removeSetAside,
  writeWhatCanBeRead,
} from '../../src/store/set-aside'
import { getSetting, putSetting } from '../../src/store/settings'
import { timeNow } from '../../src/store/stamp'
import type { Watchable } from '../../src/ui/hooks/use-live'
import { say } from '../../src/words/say'
import type { BackupState, DataServices, SetAside, StoredCount, Takeaway } from '../sections/data/services'
import { storesInOrder } from '../shell/labelled-stores'
import type { Rescue } from '../shell/rescued'
import { setAutoBackup } from './auto-backup'
import { eraseServices } from './erase'

/** Only what is counted already or small is counted: walking a large store takes half a second. */
const countOf = async (db: Database, store: string): Promise<number> =>
  store === 'opportunities'
    ? Object.values(await statusCounts(db)).reduce((sum, count) => sum + count, 0)
    : db.table(store).count()

const stored = (db: Database): Promise<StoredCount[]> =>
  Promise.all(
    storesInOrder().map(async ({ name: store, stored: { name, what } }) => ({
      store,
      name: say(name),
      what: say(what),
      count: await countOf(db, store),
    })),
  )

async function backupState(db: Database): Promise<BackupState> {
  const [lastBackupAt, auto, counts, much] = await Promise.all([
    getSetting(db, 'lastBackupAt'),
    getSetting(db, 'autoBackup'),
    stored(db),
    hasMuchToLose(db),
  ])
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  return { lastBackupAt, auto, worthIt: all > 0, much }
}

const backupName = (): string => `steppingstone-${localDay(timeNow())}.jsonl.gz`

/** Saves what can be read of a database that does not open. */
export async function saveWhatCanBeRead(name: string, course: Course): Promise<Rescue> {
  const { file, ...lacks } = await writeWhatCanBeRead(name, extensionVersion(), course)
  saveFile(file, backupName())
  return { file: backupName(), ...lacks }
}

async function takeOut(what: Takeaway, course: Course): Promise<Blob> {
  const db = await storage()
  switch (what) {
    case 'opportunities.csv':
      return opportunitiesCsv(db, course, say)
    case 'evidence.md':
      return evidenceMarkdown(await listEvidence(db), say)
    case 'brand.md':
      return brandMarkdown(await brandVersions(db), say)
    default:
      return recordsCsv(db, what, say)
  }
}

const setAside: Watchable<SetAside[]> = {
  subscribe(next, failed = () => {}) {
    const tell = () => void listSetAside().then(next, failed)
    tell()
    return { unsubscribe: onSetAsideChanged(tell) }
  },
}

export const dataServices: DataServices = {
  stored: live(stored),
  backupState: live(backupState),
  async writeBackup(course) {
    const db = await storage()
    const { file, leftOut } = await writeBackup(db, extensionVersion(), course)
    saveFile(file, backupName())
    await putSetting(db, 'lastBackupAt', timeNow())
    return { name: backupName(), leftOut }
  },
  setAutoBackup,
  previewBackup: async (file, course) => previewBackup(await storage(), file, course),
  async restoreBackup(file, how, withFiles, course) {
    const db = await storage()
    await restoringBeside(db, withFiles, () => restoreBackup(db, file, how, course))
    // What is here now lies in that very file, if it took the place of all else.
    if (how === 'replace') await putSetting(await storage(), 'lastBackupAt', timeNow()).catch(() => {})
    await send('sitesChanged', {}).catch(() => {})
  },
  async takeOut(what, course) {
    const name = `steppingstone-${what.replace('.', `-${localDay(timeNow())}.`)}`
    saveFile(await takeOut(what, course), name)
    return name
  },
  foldAfterDays: live(db => getSetting(db, 'foldAfterDays')),
  setFoldAfterDays: async days => putSetting(await storage(), 'foldAfterDays', days),
  storageHealth,
  recount: async () => (await recount(await storage())).length,
  setAside,
  writeSetAside: saveWhatCanBeRead,
  removeSetAside,
  ...eraseServices,
}
