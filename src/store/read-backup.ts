import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { StoreName } from '../records/registry'
import {
  type BackupHeader,
  type BackupRow,
  maxLine,
  NotABackup,
  readHeader,
  readRow,
  refusals,
} from './backup-format'
import type { Course } from './course'
import { unpackedLines } from './lines'
import { schema } from './schema'

const newest = schema.at(-1)?.version ?? 1

/** Rows that are handed on together. */
const atOnce = 500

const keyOf = (row: BackupRow['row']): string => ('id' in row ? row.id : row.name)

/** Room for the header's own line. */
const headerRoom = 100_000

/**
 * Reads a backup to its end: every row is checked against the schema of its store as it comes, and at the end
 * counts and checksum against the header. Rows that `take` was given mean nothing before this has returned.
 * @param take is given rows of one store, some hundred at a time, in the order of the file.
 * @throws NotABackup with a sentence for the user.
 */
export async function readBackup(
  file: Blob,
  take: (store: StoreName, rows: BackupRow['row'][], header: BackupHeader) => Promise<void>,
  { progress, signal }: Course,
): Promise<BackupHeader> {
  let header: BackupHeader | null = null
  let read = 0
  const hash = sha256.create()
  const counts = new Map<StoreName, number>()
  const last = new Map<StoreName, string>()
  let waiting: { store: StoreName; rows: BackupRow['row'][] } | null = null
  const most = () => (header === null ? headerRoom + maxLine : headerRoom + header.bytes)
  const onRead = (bytes: number) => {
    read += bytes
    progress(Math.min(1, read / file.size))
  }
  for await (const { line, bytes } of unpackedLines(file, most, onRead, signal)) {
    if (header === null) {
      header = readHeader(line, newest)
      continue
    }
    hash.update(bytes)
    const { store, row } = readRow(line, header, newest)
    const count = (counts.get(store) ?? 0) + 1
    if (count > (header.counts[store] ?? 0)) throw new NotABackup(refusals.broken)
    counts.set(store, count)
    // They are written in the order of their ids: one that comes twice would be counted and yet lost.
    const key = keyOf(row)
    if (key <= (last.get(store) ?? '')) throw new NotABackup(refusals.broken)
    last.set(store, key)
    if (waiting && (waiting.store !== store || waiting.rows.length >= atOnce)) {
      await take(waiting.store, waiting.rows, header)
      waiting = null
    }
    waiting ??= { store, rows: [] }
    waiting.rows.push(row)
  }
  if (header !== null && waiting) await take(waiting.store, waiting.rows, header)
  if (header === null) throw new NotABackup(refusals.broken)
  const complete = Object.entries(header.counts).every(
    ([store, count]) => (counts.get(store as StoreName) ?? 0) === count,
  )
  if (!complete || bytesToHex(hash.digest()) !== header.sha256) throw new NotABackup(refusals.broken)
  return header
}
