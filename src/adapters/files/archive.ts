import { Unzip, type UnzipFileInfo, UnzipInflate, unzipSync, zipSync } from 'fflate'
import { joined } from '../bytes'
import { limits } from './limits'
import { Refused } from './refusal'

/** Packed bytes that are unpacked at once: at deflate's densest they make some megabytes. */
const portion = 8_192

/** The record at the end of an archive, behind which a comment may stand, and one entry's record in the directory. */
const atEnd = { sign: 0x06054b50, length: 22, longestComment: 65_535 }
const inDirectory = { sign: 0x02014b50, length: 46 }

/** Whether an entry asks for a password, as the directory states it (APPNOTE 4.3.12 and 4.4.4). */
function isLocked(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const first = Math.max(0, bytes.length - atEnd.length - atEnd.longestComment)
  let end = bytes.length - atEnd.length
  while (end >= first && view.getUint32(end, true) !== atEnd.sign) end--
  if (end < first) return false
  let at = view.getUint32(end + 16, true)
  while (at + inDirectory.length <= bytes.length && view.getUint32(at, true) === inDirectory.sign) {
    if ((view.getUint16(at + 8, true) & 1) === 1) return true
    const lengths = [28, 30, 32].map(from => view.getUint16(at + from, true))
    at += lengths.reduce((sum, length) => sum + length, inDirectory.length)
  }
  return false
}

/** Names of all entries, with nothing unpacked. */
export function archiveNames(bytes: Uint8Array): string[] {
  if (isLocked(bytes)) throw new Refused('encrypted')
  const names: string[] = []
  const filter = (file: UnzipFileInfo) => {
    names.push(file.name)
    if (names.length > limits.entries || file.originalSize > limits.unpacked) throw new Refused('too-large')
    return false
  }
  try {
    unzipSync(bytes, { filter })
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('broken')
  }
  return names
}

/** What came out of an archive so far, whatever its directory states. */
class Count {
  #all = 0

  /** @param from packed bytes of the entry. @throws Refused for more than a résumé can hold. */
  add(bytes: number, entry: number, from: number): void {
    this.#all += bytes
    const isBomb = entry > 1_000_000 && entry > from * limits.ratio
    if (this.#all > limits.unpacked || isBomb) throw new Refused('too-large')
  }
}

/**
 * Entries of a ZIP by name, unpacked only where `wanted` says so. What comes out is counted as it comes: the sizes
 * that an archive states are its own word.
 * @throws Refused for what is damaged, locked or unpacks to too much.
 */
export function openArchive(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  const named = new Set(archiveNames(bytes).filter(wanted))
  const found = new Map<string, Uint8Array>()
  const count = new Count()
  let read = 0
  const unzip = new Unzip(file => {
    if (!named.has(file.name) || found.has(file.name)) return
    const begin = read
    const chunks: Uint8Array[] = []
    let length = 0
    file.ondata = (error, chunk, final) => {
      if (error) throw error
      length += chunk.length
      count.add(chunk.length, length, read + portion - begin)
      chunks.push(chunk)
      if (final) found.set(file.name, joined(chunks))
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (; read < bytes.length; read += portion)
      unzip.push(bytes.subarray(read, read + portion), read + portion >= bytes.length)
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('broken')
  }
  if (found.size < named.size) throw new Refused('broken')
  return found
}

/** An archive of these entries, stored as they are: what a library without limits is given in place of the file. */
export const archiveOf = (entries: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(entries), { level: 0 })

export const isArchive = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)
