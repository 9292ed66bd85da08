import * as v from 'valibot'
import { unreadAdvert } from '../core/advert/unread'
import { messages } from '../core/kernel/message'
import { time } from '../core/kernel/row'
import { utf8Length } from '../core/kernel/text'
import { UserFacingError } from '../core/kernel/user-facing-error'
import type { PostingRecord } from '../core/pipeline/posting-record'
import { isSetting } from '../core/settings'
import { type StoreName, storeNames, storeOf } from '../records/registry'

/**
 * The backup file: gzipped JSON Lines. The first line is the header; each further line is one row, after the name
 * of its store: `["evidence",{…}]`. Counters are not in it: they are counted anew.
 */
export const backupFormat = 'steppingstone-backup'
export const backupVersion = 1

/** What one line may be at most (bytes), for whoever writes it as for whoever reads it. */
export const maxLine = 4_000_000

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50_000_000))

const headerSchema = v.object({
  format: v.literal(backupFormat),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The newest version of the schema in which the rows have their form. */
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Version of the extension that wrote it. */
  app: v.pipe(v.string(), v.maxLength(40)),
  createdAt: time,
  counts: v.record(v.picklist(storeNames), count),
  /** Bytes and SHA-256 (hexadecimal) of all lines after the header, with their line ends. */
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20_000_000_000)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
})
export type BackupHeader = v.InferOutput<typeof headerSchema>

/** Why a file was not taken. */
export class NotABackup extends UserFacingError {}

const words = messages('store/backup-format', {
  foreign: 'This file is not a Steppingstone backup. Nothing was changed.',
  future:
    'This backup was written by a newer version of Steppingstone. Update the extension, then restore it. Nothing was changed.',
  broken:
    'This backup is damaged: it ends early or was altered. Nothing was changed. If you have an older backup, try that one.',
  oversized: 'This file unpacks to more than it says it holds, so reading was stopped. Nothing was changed.',
  row: 'This backup holds a record under “{store}” that is not valid, so none of it was restored. Nothing was changed.',
  tooLarge:
    'This is larger than one record may be (4 MB), so it was not kept. Nothing else was changed. Shorten it, and try again.',
})

export const refusals = {
  foreign: words.foreign(),
  future: words.future(),
  broken: words.broken(),
  oversized: words.oversized(),
  row: (store: string) => words.row({ store }),
}

/** @throws NotABackup with words for the user. */
export function readHeader(line: string, newestSchema: number): BackupHeader {
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch {
    throw new NotABackup(refusals.foreign)
  }
  const { format, version, schema } = (parsed ?? {}) as {
    format?: unknown
    version?: unknown
    schema?: unknown
  }
  if (format !== backupFormat) throw new NotABackup(refusals.foreign)
  if (Number(version) > backupVersion || Number(schema) > newestSchema) throw new NotABackup(refusals.future)
  const header = v.safeParse(headerSchema, parsed)
  if (!header.success) throw new NotABackup(refusals.broken)
  return header.output
}

export interface BackupRow {
  store: StoreName
  row: { id: string; updatedAt: string } | { name: string; updatedAt: string }
}

/** What any row of any schema has. */
const anyRow = v.union([
  v.looseObject({ id: v.pipe(v.string(), v.maxLength(100)), updatedAt: v.string() }),
  v.looseObject({ name: v.pipe(v.string(), v.maxLength(100)), updatedAt: v.string() }),
])

/** @throws NotABackup where the row does not have the form that its store has today. */
export function checkRow(store: StoreName, row: unknown): BackupRow['row'] {
  const checked = v.safeParse(storeOf(store).schema as v.GenericSchema<unknown, BackupRow['row']>, row)
  if (!checked.success) throw new NotABackup(refusals.row(store))
  return checked.output
}

/**
 * One line of a backup. `today`: it was written in today's schema; of an older one, rows are checked after their
 * upgrade.
 * @throws NotABackup where the line or the row does not have its form.
 */
export function readRow(line: string, { schema }: Pick<BackupHeader, 'schema'>, newest: number): BackupRow {
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch {
    throw new NotABackup(refusals.broken)
  }
  if (!Array.isArray(parsed) || parsed.length !== 2) throw new NotABackup(refusals.broken)
  const [named, row] = parsed as [unknown, unknown]
  const store = storeNames.find(known => known === named)
  if (store === undefined) throw new NotABackup(refusals.row(String(named).slice(0, 40)))
  if (storeOf(store).since > schema) throw new NotABackup(refusals.row(store))
  if (schema === newest) return { store, row: checkRow(store, row) }
  const checked = v.safeParse(anyRow, row)
  if (!checked.success) throw new NotABackup(refusals.row(store))
  return { store, row: checked.output }
}

export const writeRow = (store: StoreName, row: unknown): string => JSON.stringify([store, row])

/** A record is larger than one line of a backup may be, and so than any store takes. */
export class TooLargeARecord extends UserFacingError {
  constructor() {
    super(words.tooLarge())
  }
}

/** Whether a line of a backup is short enough to be read again. */
export const fitsALine = (line: string): boolean =>
  line.length * 3 <= maxLine || (line.length <= maxLine && utf8Length(line) <= maxLine)

/** @throws TooLargeARecord for a row that no backup could give back. */
export function checkSize(store: StoreName, row: unknown): void {
  if (!fitsALine(writeRow(store, row))) throw new TooLargeARecord()
}

/** A posting without what was read of its text, which is read again where it is needed. */
const unread = (posting: PostingRecord): PostingRecord => ({
  ...posting,
  reading: unreadAdvert(posting.fields?.description?.value.length ?? 0),
})

/**
 * The line of a row as a backup takes it: one that whoever reads the backup will take, too. A posting whose reading
 * has grown too large, or lost its form, goes without it.
 * @param today the row is in today's schema; an older one is checked after its upgrade.
 * @returns null where no line can be made of it; "dropped" where nothing is lost by leaving it out.
 */
export function lineOf(store: StoreName, row: unknown, today: boolean): string | 'dropped' | null {
  const { name, value } = row as { name?: unknown; value?: unknown }
  if (today && store === 'settings' && !isSetting(String(name), value)) return 'dropped'
  const isGood = (one: unknown): boolean => v.is(today ? storeOf(store).schema : anyRow, one)
  const line = writeRow(store, row)
  if (isGood(row) && fitsALine(line)) return line
  if (store !== 'postings' || typeof row !== 'object' || row === null) return null
  const posting = unread(row as PostingRecord)
  const shorter = writeRow(store, posting)
  return isGood(posting) && fitsALine(shorter) ? shorter : null
}
