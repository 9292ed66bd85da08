import browser, { type Downloads } from 'webextension-polyfill'
import { messages } from '../core/kernel/message'
import { UserFacingError } from '../core/kernel/user-facing-error'

const words = messages('adapters/downloads', {
  notWritten: 'The browser could not write into your Downloads folder.',
  notFinished: 'The browser did not finish writing the file.',
  notWhole: 'The file in your Downloads folder is not whole. The older ones stay where they are.',
})

/** Files that Steppingstone writes by itself into a folder of its own within Downloads, where the user wants that. */
const folder = 'Steppingstone'
const ours = /[/\\]Steppingstone[/\\]steppingstone-[0-9-]+( \(\d+\)|\(\d+\))?\.jsonl\.gz$/

const permission = { permissions: ['downloads'] } satisfies Parameters<typeof browser.permissions.request>[0]

/** Must be called in the very click: browsers refuse it once something was awaited. */
export const requestDownloads = (): Promise<boolean> => browser.permissions.request(permission)
export const giveBackDownloads = (): Promise<boolean> => browser.permissions.remove(permission)
export const holdsDownloads = (): Promise<boolean> => browser.permissions.contains(permission)

/** Those that are still there, the newest first. Only files of this extension in its own folder are ever touched. */
async function written(): Promise<Downloads.DownloadItem[]> {
  const all = await browser.downloads.search({ filenameRegex: 'steppingstone-', orderBy: ['-startTime'] })
  return all.filter(
    item =>
      item.byExtensionId === browser.runtime.id &&
      item.state === 'complete' &&
      item.exists &&
      ours.test(item.filename),
  )
}

/** When the last file was written by itself, as an ISO string; null where none is there. */
export async function lastWritten(): Promise<string | null> {
  const [newest] = await written()
  return newest ? new Date(newest.startTime).toISOString() : null
}

/** How long a download may take to end (milliseconds). */
const patience = 120_000

function ended(id: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (settle: () => void) => {
      clearTimeout(timer)
      browser.downloads.onChanged.removeListener(heard)
      settle()
    }
    const judge = (state: string | undefined) => {
      if (state === 'complete') stop(resolve)
      if (state === 'interrupted') stop(() => reject(new UserFacingError(words.notWritten())))
    }
    const heard = (change: Downloads.OnChangedDownloadDeltaType) => {
      if (change.id === id) judge(change.state?.current)
    }
    const timer = setTimeout(() => stop(() => reject(new UserFacingError(words.notFinished()))), patience)
    browser.downloads.onChanged.addListener(heard)
    // It may have ended before anyone listened.
    void browser.downloads.search({ id }).then(([item]) => judge(item?.state))
  })
}

/** As many bytes lie there as were handed over: only then may an older one go. @throws where it is not so. */
async function isWhole(id: number, size: number): Promise<void> {
  const [item] = await browser.downloads.search({ id })
  const there = item && (item.fileSize >= 0 ? item.fileSize : item.bytesReceived)
  if (!item?.exists || there !== size) throw new UserFacingError(words.notWhole())
}

async function download(file: Blob, path: string, conflictAction: 'uniquify' | 'overwrite'): Promise<void> {
  const url = URL.createObjectURL(file)
  try {
    const id = await browser.downloads.download({
      url,
      filename: `${folder}/${path}`,
      saveAs: false,
      conflictAction,
    })
    await ended(id)
    await isWhole(id, file.size)
  } finally {
    URL.revokeObjectURL(url)
  }
}

/**
 * Writes a file into the folder, and removes the older ones, of those that the browser still lists, but for the last few.
 * @param keep how many files stay.
 */
export async function writeIntoDownloads(file: Blob, name: string, keep: number): Promise<void> {
  await download(file, name, 'uniquify')
  for (const old of (await written()).slice(keep)) await removeItem(old.id)
}

/** Gone already, or moved by the user: then its line in the list of downloads goes alone. */
async function removeItem(id: number): Promise<void> {
  await browser.downloads.removeFile(id).catch(() => {})
  await browser.downloads.erase({ id })
}

/** The shared folder of several devices within Downloads, where the browser gives no other. */
export const sharedFolder = `${folder}/sync`

/** Files of the shared folder, by their path in it. One that was written half is written again under its name. */
export const sharedFiles = {
  save: (path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> =>
    download(new Blob([bytes], { type: 'application/octet-stream' }), `sync/${path}`, 'overwrite'),
  /** As long as it stands in the browser's list of downloads. */
  async remove(path: string): Promise<void> {
    const name = path.split('/').at(-1) ?? ''
    const found = await browser.downloads.search({ query: [name] })
    const isIt = ({ byExtensionId, filename }: Downloads.DownloadItem) =>
      byExtensionId === browser.runtime.id &&
      filename.replaceAll('\\', '/').endsWith(`/${sharedFolder}/${path}`)
    for (const { id } of found.filter(isIt)) await removeItem(id)
  },
}
