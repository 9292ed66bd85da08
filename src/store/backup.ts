import type Dexie from 'dexie'
import type { StoreName } from '../records/registry'
import { storeNames } from '../records/registry'
import { type BackupHeader, backupFormat, backupVersion, writeRow } from './backup-format'
import { GzipLines } from './gzip-lines'
import { timeNow } from './stamp'

/** Rows read at once: enough to be quick, few enough for little memory and for others to come between. */
const page = 500

/** Work that takes its time: how far it is (0 to 1), and a way to stop it. */
export interface Course {
  progress: (share: number) => void
  signal: AbortSignal
}

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
 * Writes everything into one file. Stores are read children first (core/stores), so that what is logged meanwhile
 * leaves no row without its parent.
 * @param whatCanBeRead leaves out what a damaged database does not give, rather than giving up.
 * @throws where nothing at all could be read of it.
 */
export async function writeBackup(
  db: Dexie,
  app: string,
  { progress, signal }: Course,
  whatCanBeRead = false,
): Promise<Blob> {
  const sink = new GzipLines()
  try {
    return await intoSink(sink, db, app, { progress, signal }, whatCanBeRead)
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
): Promise<Blob> {
  const counts = Object.fromEntries(storeNames.map(store => [store, 0])) as Record<StoreName, number>
  for (const [i, store] of storeNames.entries()) {
    try {
      for await (const rows of rowsOf(db, store)) {
        signal.throwIfAborted()
        for (const row of rows) await sink.add(writeRow(store, row))
        counts[store] += rows.length
        // How many are to come is not counted: it would cost a walk of its own.
        progress((i + 1 - 1 / (1 + counts[store] / 10_000)) / storeNames.length)
      }
    } catch (error) {
      signal.throwIfAborted()
      if (!whatCanBeRead) throw error
    }
  }
  if (whatCanBeRead && Object.values(counts).every(count => count === 0))
    throw new Error('There is no record that could be read.')
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
  return file
}
