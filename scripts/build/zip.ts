import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { type Zippable, zipSync } from 'fflate'

/** The oldest time that a ZIP can hold: an own time would make each package differ. */
const epoch = '1980-01-01T00:00:00'

/** A folder as a ZIP: the same files give the same bytes, wherever and whenever. */
export async function zipFolder(folder: string): Promise<Uint8Array> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
  const files: Zippable = {}
  for (const path of paths) {
    // 3: made on Unix, so that the attributes are the same on every system.
    files[path.split(sep).join('/')] = [await readFile(join(folder, path)), { os: 3, attrs: 0o644 << 16 }]
  }
  return zipSync(files, { level: 9, mtime: epoch })
}
