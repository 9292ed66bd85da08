import type { Folder } from '../../core/devices/folder'

/**
 * The shared folder through the browser's own access to files (Chromium, 122 and later): the user chooses it once, the
 * handle is kept in IndexedDB, and what may be done with it is the user's word at every start until they say "on every
 * visit".
 */
type Mode = { mode: 'readwrite' }
export interface DirectoryHandle extends FileSystemDirectoryHandle {
  queryPermission(mode: Mode): Promise<PermissionState>
  requestPermission(mode: Mode): Promise<PermissionState>
}

const readwrite: Mode = { mode: 'readwrite' }

interface Picker {
  showDirectoryPicker?(options: Mode & { id: string }): Promise<DirectoryHandle>
}

export const canChooseFolder = (): boolean => typeof (globalThis as Picker).showDirectoryPicker === 'function'

/** To be called in the very click. @returns null where the user chose none. */
export async function chooseFolder(): Promise<DirectoryHandle | null> {
  try {
    const handle = await (globalThis as Picker).showDirectoryPicker?.({ ...readwrite, id: 'steppingstone' })
    return handle ?? null
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null
    throw error
  }
}

export const holdsFolder = async (handle: DirectoryHandle): Promise<boolean> =>
  (await handle.queryPermission(readwrite)) === 'granted'

/** To be called in the very click, in a page. */
export const askForFolder = async (handle: DirectoryHandle): Promise<boolean> =>
  (await handle.requestPermission(readwrite)) === 'granted'

export const isDirectory = (handle: unknown): handle is DirectoryHandle =>
  typeof FileSystemDirectoryHandle !== 'undefined' && handle instanceof FileSystemDirectoryHandle

const isAbsent = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === 'NotFoundError' || error.name === 'TypeMismatchError')

/** A folder that is gone fails like a file that is: whether it is there is asked of itself. */
export async function isThere(handle: DirectoryHandle): Promise<boolean> {
  try {
    await handle.values().next()
    return true
  } catch (error) {
    if (isAbsent(error)) return false
    throw error
  }
}

export function directoryFolder(root: DirectoryHandle): Folder {
  const partsOf = (path: string): string[] => path.split('/').filter(Boolean)
  const within = async (names: readonly string[], create: boolean): Promise<DirectoryHandle | null> => {
    let at: FileSystemDirectoryHandle = root
    try {
      for (const name of names) at = await at.getDirectoryHandle(name, { create })
      return at as DirectoryHandle
    } catch (error) {
      if (!create && isAbsent(error)) return null
      throw error
    }
  }
  const ofFile = async (path: string, create: boolean) => {
    const names = partsOf(path)
    const name = names.pop() ?? ''
    return { name, directory: await within(names, create) }
  }
  return {
    async list(path) {
      const directory = await within(partsOf(path), false)
      const found: { name: string; isFolder: boolean }[] = []
      if (!directory) return found
      for await (const each of directory.values())
        found.push({ name: each.name, isFolder: each.kind === 'directory' })
      return found
    },
    async read(path) {
      const { name, directory } = await ofFile(path, false)
      try {
        const file = await (await directory?.getFileHandle(name))?.getFile()
        return file ? new Uint8Array(await file.arrayBuffer()) : null
      } catch (error) {
        if (isAbsent(error)) return null
        throw error
      }
    },
    async write(path, bytes) {
      const { name, directory } = await ofFile(path, true)
      if (!directory) return
      const file = await directory.getFileHandle(name, { create: true })
      // Written beside it and put in its place when it is whole.
      const stream = await file.createWritable()
      try {
        await stream.write(bytes)
        await stream.close()
      } catch (error) {
        await stream.abort().catch(() => {})
        throw error
      }
    },
    async remove(path) {
      const { name, directory } = await ofFile(path, false)
      await directory?.removeEntry(name).catch(error => {
        if (!isAbsent(error)) throw error
      })
    },
  }
}
