import Dexie from 'dexie'
import { isSetting } from '../core/settings'
import { type StoreName, storeNames } from '../records/registry'
import { rowsOf } from './backup'
import { type BackupHeader, type BackupRow, checkRow } from './backup-format'
import { recount } from './counters'
import type { Course } from './course'
import { criteriaMark, reviseMerged } from './criteria'
import { Database } from './database'
import { bringOver, rememberDatabaseBefore, restoring } from './database-before'
import { putRows } from './merge-rows'
import { firstDatabaseName, switchTo } from './open'
import { readBackup } from './read-backup'
import { holdsRecords } from './records-gone'
import { declare, schema } from './schema'
import { newId, timeNow } from './stamp'

/** What a file holds, and what it would change here. */
export interface Preview {
  header: BackupHeader
  stores: Record<StoreName, { inFile: number; added: number; changed: number; same: number }>
}

const idOf = (row: BackupRow['row']): string => ('id' in row ? row.id : row.name)

/** Reads the whole file, checks it, and counts what it would change; changes nothing. */
export async function previewBackup(db: Database, file: Blob, course: Course): Promise<Preview> {
  const stores = Object.fromEntries(
    storeNames.map(store => [store, { inFile: 0, added: 0, changed: 0, same: 0 }]),
  ) as Preview['stores']
  const count = async (store: StoreName, rows: BackupRow['row'][]) => {
    const here = await db.table<BackupRow['row'], string>(store).bulkGet(rows.map(idOf))
    const tally = stores[store]
    for (const [i, row] of rows.entries()) {
      const known = here[i]
      tally.inFile += 1
      tally[known === undefined ? 'added' : known.updatedAt === row.updatedAt ? 'same' : 'changed'] += 1
    }
  }
  return { header: await readBackup(file, count, course), stores }
}

/** One part of the whole way, as a course of its own. */
const part = ({ progress, signal }: Course, from: number, to: number): Course => ({
  progress: share => progress(from + share * (to - from)),
  signal,
})

/** A new database, filled from the file in the schema that it was written in, then brought to today's. */
async function fill(name: string, file: Blob, course: Course): Promise<Database> {
  const newest = schema.at(-1)?.version ?? 1
  let filling: Dexie | undefined
  const take = async (store: StoreName, rows: BackupRow['row'][], { schema: version }: BackupHeader) => {
    if (!filling) {
      filling = new Dexie(name)
      declare(
        filling,
        schema.filter(step => step.version <= version),
      )
      await filling.open()
    }
    await putRows(filling, store, rows)
  }
  const header = await readBackup(file, take, course).finally(() => filling?.close())
  const db = new Database(name, {}, false)
  await db.open()
  // Rows of an older schema are checked after their upgrade: then they must have today's form.
  if (header.schema < newest) {
    for (const store of storeNames) {
      for await (const rows of rowsOf(db, store)) for (const row of rows) checkRow(store, row)
    }
  }
  await db.settings.filter(({ name, value }) => !isSetting(name, value)).delete()
  return db
}

/**
 * Restores a backup, all or nothing: a new database is filled and checked, and only then is every context switched
 * to it. `replace` takes the file's records alone, and what was changed here while it ran; `merge` joins both.
 * The database before stays until the worker has heard of the switch and brought over what was still being written then.
 * @throws NotABackup with a sentence for the user, or the signal's reason; nothing was changed then.
 */
export const restoreBackup = (
  db: Database,
  file: Blob,
  how: 'replace' | 'merge',
  course: Course,
): Promise<void> => navigator.locks.request(restoring, () => restore(db, file, how, course))

async function restore(db: Database, file: Blob, how: 'replace' | 'merge', course: Course): Promise<void> {
  const since = timeNow()
  const name = `${firstDatabaseName}-${newId().toLowerCase()}`
  let made: Database | undefined
  try {
    made = await fill(name, file, part(course, 0, how === 'merge' ? 0.7 : 0.95))
    const before = await Promise.all([criteriaMark(db), criteriaMark(made)])
    await bringOver(db, made, how === 'merge' ? '' : since, course.signal)
    if (how === 'merge') await reviseMerged(made, before)
    await recount(made)
    course.signal.throwIfAborted()
    await rememberDatabaseBefore({ name: db.name, since })
    made.close()
    // Before anyone follows: what fails after the switch would take away what they follow to.
    await holdsRecords(name)
    await switchTo(name)
    course.progress(1)
  } catch (error) {
    made?.close()
    await Dexie.delete(name)
    throw error
  }
}
