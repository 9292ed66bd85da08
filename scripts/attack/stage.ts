import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer'
import { allowHosts } from '../browser/allow-hosts'
import { type ExtensionBrowser, launchChromium, openPopup, openSurface, workerOf } from '../browser/chromium'
import { readRows } from '../browser/stored'
import { type LocalWeb, openLocalWeb, type WebSource } from '../browser/web'

export interface Kept {
  id: string
  title: string
  organization: string
  sightings: number
}

/** A browser with the extension, which notices everywhere, and a web that is played for it. */
export interface Stage {
  extension: ExtensionBrowser
  /** The small disk that the profile lies on; null where it lies with everything else. */
  ownDisk: string | null
  visit(url: string): Promise<Page>
  kept(): Promise<Kept[]>
  popup(page: Page): Promise<Page>
  /** Runs code in the extension's isolated world of a page: what a hijacked renderer can do. */
  inWorld(page: Page, code: string): Promise<unknown>
  close(): Promise<void>
}

export const wait = (milliseconds: number): Promise<void> =>
  new Promise(done => setTimeout(done, milliseconds))

/** Only root may; elsewhere the profile stays on the disk that is there. */
const mountDisk = (folder: string, megabytes: number): boolean =>
  process.getuid?.() === 0 &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'none', folder]).status === 0

export async function openStage(
  extensionDir: string,
  source: WebSource,
  diskMegabytes?: number,
): Promise<Stage> {
  const web: LocalWeb = await openLocalWeb(source)
  const profileDir = await mkdtemp(join(tmpdir(), 'steppingstone-attack-'))
  const ownDisk = diskMegabytes !== undefined && mountDisk(profileDir, diskMegabytes) ? profileDir : null
  const extension = await launchChromium({ extensionDir, profileDir, web })
  await allowHosts(extension, ['https://*/*'])
  const worker = () => workerOf(extension)
  return {
    extension,
    ownDisk,
    async visit(url) {
      const page = await extension.browser.newPage()
      await page.goto(url)
      return page
    },
    kept: async () => readRows<Kept>(await worker(), 'opportunities'),
    popup: page => openPopup(extension, page),
    async inWorld(page, code) {
      const surface = await openSurface(extension, 'options/index.html')
      const asked = `chrome.tabs.query({ url: ${JSON.stringify(page.url())} }).then(([tab]) =>
        chrome.scripting.executeScript({ target: { tabId: tab.id }, func: async () => { ${code} } }))
        .then(([done]) => done.result)`
      const result = surface.evaluate(asked)
      await page.bringToFront()
      const given = await result
      await surface.close()
      return given
    },
    async close() {
      await extension.browser.close()
      await web.close()
      if (ownDisk) spawnSync('umount', [ownDisk])
      await rm(profileDir, { recursive: true, force: true })
    },
  }
}
