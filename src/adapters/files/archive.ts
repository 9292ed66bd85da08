import { type UnzipFileInfo, unzipSync } from 'fflate'
import { limits } from './limits'
import { Refused } from './refusal'

/**
 * Entries of a ZIP by name, unpacked only where `wanted` says so and only inside the limits: sizes are read from the
 * directory first, and the unpacked bytes never exceed what it states.
 * @throws Refused for what is damaged, locked or unpacks to too much.
 */
export function openArchive(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  let total = 0
  let count = 0
  const filter = (file: UnzipFileInfo) => {
    count += 1
    if (count > limits.entries) throw new Refused('too-large')
    if (file.originalSize > limits.unpacked || tooDense(file)) throw new Refused('too-large')
    if (!wanted(file.name)) return false
    total += file.originalSize
    if (total > limits.unpacked) throw new Refused('too-large')
    return true
  }
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })))
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('broken')
  }
}

/** More than a megabyte out of almost nothing. */
const tooDense = ({ size, originalSize }: UnzipFileInfo): boolean =>
  originalSize > 1_000_000 && originalSize > size * limits.ratio

/** Names of all entries, with nothing unpacked. */
export function archiveNames(bytes: Uint8Array): string[] {
  const names: string[] = []
  openArchive(bytes, name => {
    names.push(name)
    return false
  })
  return names
}

export const isArchive = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)
