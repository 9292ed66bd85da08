import type { Folder } from '../../core/devices/folder'
import { isKeyName } from '../../core/devices/names'

/** How files get into the folder that the browser gives nobody: the path in it, and what is written there. */
interface Saver {
  save(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>
  /** Only what this browser saved itself can be removed by it. */
  remove(path: string): Promise<void>
}

/**
 * The shared folder where a browser gives no folders (Firefox, Safari): the user hands its files over, as they stand at
 * that moment, and what is written is saved into it by the browser as any download.
 */
export function handedOver(files: readonly File[], saver: Saver): Folder {
  const there = new Map<string, File | Uint8Array<ArrayBuffer>>(pathsOf(files))
  const within = (path: string): string => (path === '' || path.endsWith('/') ? path : `${path}/`)
  return {
    async list(path) {
      const start = within(path)
      const found = new Map<string, boolean>()
      for (const each of there.keys()) {
        if (!each.startsWith(start)) continue
        const [name = '', ...more] = each.slice(start.length).split('/')
        found.set(name, more.length > 0)
      }
      return [...found].map(([name, isFolder]) => ({ name, isFolder }))
    },
    async read(path) {
      const file = there.get(path)
      return file instanceof File ? new Uint8Array(await file.arrayBuffer()) : (file ?? null)
    },
    async write(path, bytes) {
      await saver.save(path, bytes)
      there.set(path, bytes)
    },
    async remove(path) {
      await saver.remove(path)
      there.delete(path)
    },
  }
}

/**
 * Each file by its path in the shared folder: that is where the key lies, so that whoever chose a folder around it chose
 * right too; else the folder that was chosen.
 */
function pathsOf(files: readonly File[]): [string, File][] {
  const all = files.map(file => ({ file, parts: file.webkitRelativePath.split('/') }))
  const roots = all
    .flatMap(({ parts }) => (isKeyName(parts.at(-1) ?? '') ? [parts.slice(0, -1)] : []))
    .sort((a, b) => a.length - b.length)
  const root = roots[0] ?? all[0]?.parts.slice(0, 1) ?? []
  return all.flatMap(({ file, parts }): [string, File][] =>
    root.every((name, i) => parts[i] === name) ? [[parts.slice(root.length).join('/'), file]] : [],
  )
}
