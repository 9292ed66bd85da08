import type { Folder } from '../../../src/core/devices/folder'

type Bytes = Uint8Array<ArrayBuffer>

/** A folder that is a table of paths: what an engine of the user's own copies between devices. */
export class MemoryFolder implements Folder {
  readonly files = new Map<string, Bytes>()

  async list(path: string): Promise<{ name: string; isFolder: boolean }[]> {
    const start = path === '' ? '' : `${path.replace(/\/$/, '')}/`
    const found = new Map<string, boolean>()
    for (const each of this.files.keys()) {
      if (!each.startsWith(start)) continue
      const [name = '', ...rest] = each.slice(start.length).split('/')
      found.set(name, rest.length > 0)
    }
    return [...found].map(([name, isFolder]) => ({ name, isFolder }))
  }
  async read(path: string): Promise<Bytes | null> {
    return this.files.get(path) ?? null
  }
  async write(path: string, bytes: Bytes): Promise<void> {
    this.files.set(path, bytes)
  }
  async remove(path: string): Promise<void> {
    this.files.delete(path)
  }

  /** As an engine brings it to another device. */
  copyTo(other: MemoryFolder): void {
    for (const [path, bytes] of this.files) other.files.set(path, bytes)
  }
}
