import type Dexie from 'dexie'
import { messages } from '../core/kernel/message'
import { UserFacingError } from '../core/kernel/user-facing-error'
import { type StoreName, storeNames } from '../records/registry'
import { type BackupHeader, backupFormat, backupVersion, lineOf } from './backup-format'
import type { Course } from './course'
import { GzipLines } from './gzip-lines'
import { readBackup } from './read-backup'
import { schema } from './schema'
import { timeNow } from './stamp'

const words = messages('store/backup', { nothing: 'There is no record that could be read.' })

/** Rows read at once: enough to be quick, few enough for little memory and for others to come between. */
const page = 500

const newest = schema.at(-1)?.version ?? 1

/** A backup, and how many records are so damaged that no backup could give them back: they are not in it. */
export interface WrittenBackup {
  file: Blob
  /** Records that are damaged. */
  leftOut: number
  /** Stores that could not be read to their end: only of what can be read of a damaged database. */
  unread: number
}

/** The share of the work after which the file is written, and is read back. */
const written = 0.7

/** The rows of one store in the order of their keys, page by page. */
export async function* rowsOf(db: Dexie, store: StoreName): AsyncGenerator<Record<string, unknown>[]> {
  const table = db.table<Record<string, unknown>, string>(store)
  const key = table.schema.primKey.name
  let last: string | null = null
  for (;;) {
    const rows: Record<string, unknown>[] =
      last === null
        ? await table.orderBy(':id').limit(page).toArray()
        : await table.where(':id').above(last).limit(page).toArray()
    if (rows.length === 0) return
    yield rows
    last = String(rows.at(-1)?.[key])
  }
}

/**
 * Writes everything into one file, and reads it back before it is handed out: a file that could not be restored is
 * no backup. Stores are read children first (records/registry), so that what is logged meanwhile leaves no row without its
 * parent.
 * @param whatCanBeRead leaves out what a damaged database does not give, rather than giving up.
 * @throws where nothing at all could be read of it, or the file does not give back what was written.
 */
export async function writeBackup(
  db: Dexie,
  app: string,
  { progress, signal }: Course,
  whatCanBeRead = false,
): Promise<WrittenBackup> {
  const sink = new GzipLines()
  try {
    const writing = { progress: (share: number) => progress(share * written), signal }
    const made = await intoSink(sink, db, app, writing, whatCanBeRead)
    const reading = { progress: (share: number) => progress(written + share * (1 - written)), signal }
    await readBackup(made.file, async () => {}, reading)
    return made
  } catch (error) {
    await sink.stop(error)
    throw error
  }
}

async function intoSink(
  sink: GzipLines,
  db: Dexie,
  app: string,
  { progress, signal }: Course,
  whatCanBeRead: boolean,
): Promise<WrittenBackup> {
  const today = Math.floor(db.verno) >= newest
  let leftOut = 0
  let unread = 0
  const counts = Object.fromEntries(storeNames.map(store => [store, 0])) as Record<StoreName, number>
  for (const [i, store] of storeNames.entries()) {
    try {
      for await (const rows of rowsOf(db, store)) {
        signal.throwIfAborted()
        for (const row of rows) {
          const line = lineOf(store, row, today)
          if (line === null) leftOut++
          if (line === null || line === 'dropped') continue
          await sink.add(line)
          counts[store]++
        }
        // How many are to come is not counted: it would cost a walk of its own.
        progress((i + 1 - 1 / (1 + counts[store] / 10_000)) / storeNames.length)
      }
    } catch (error) {
      signal.throwIfAborted()
      if (!whatCanBeRead) throw error
      unread++
    }
  }
  if (whatCanBeRead && Object.values(counts).every(count => count === 0))
    throw new UserFacingError(words.nothing())
  const header = (body: { bytes: number; sha256: string }): BackupHeader => ({
    format: backupFormat,
    version: backupVersion,
    // A browser's version is ten times ours; one in between is of a repair.
    schema: Math.max(1, Math.floor(db.verno)),
    app,
    createdAt: timeNow(),
    counts,
    ...body,
  })
  const file = await sink.end(body => JSON.stringify(header(body)), 'application/gzip')
  progress(1)
  return { file, leftOut, unread }
}
