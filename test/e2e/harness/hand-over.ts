import { readdir } from 'node:fs/promises'
import { basename, join, sep } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer'

/**
 * Hands the files of a folder over, as the choice of a folder does. No test can operate that choice: the files are given
 * to the page's own field, and what the choice would say of each beside, where in the folder it lies, is said here.
 */
export async function handOver(page: Page, label: string, folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(each => each.isFile()).map(each => join(each.parentPath, each.name))
  const paths = files.map(file => basename(folder) + file.slice(folder.length).split(sep).join('/'))
  await page.evaluate(`(() => {
    const paths = ${JSON.stringify(paths)}
    const of = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'files').get
    Object.defineProperty(HTMLInputElement.prototype, 'files', {
      configurable: true,
      get() {
        const files = [...of.call(this)]
        files.forEach((file, i) => Object.defineProperty(file, 'webkitRelativePath', { configurable: true, value: paths[i] }))
        return files
      },
    })
  })()`)
  const field = await page.waitForSelector(`input[type=file][aria-label="${label}"]`)
  await (field as ElementHandle<HTMLInputElement>).uploadFile(...files)
}
