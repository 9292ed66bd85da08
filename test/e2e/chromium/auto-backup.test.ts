import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ExtensionBrowser, launchChromium, openSurface } from '../../../scripts/browser/chromium'
import { installInProfile, unpackedId } from '../../../scripts/browser/chromium-profile'
import { until } from '../../../scripts/browser/until'
import { shipped } from '../../../scripts/build/shipped'

/** What a browser remembers: that `downloads` was allowed once, so that it asks no more, and where downloads go. */
async function remember(profileDir: string, downloads: string): Promise<void> {
  const extensionDir = shipped('chromium')
  await installInProfile(profileDir, extensionDir)
  const path = join(profileDir, 'Default', 'Preferences')
  const preferences = JSON.parse(await readFile(path, 'utf8'))
  preferences.download = { default_directory: downloads, prompt_for_download: false }
  const extension = preferences.extensions.settings[unpackedId(extensionDir)]
  extension.granted_permissions.api.push('downloads')
  extension.runtime_granted_permissions = {
    api: ['downloads'],
    explicit_host: [],
    manifest_permissions: [],
    scriptable_host: [],
  }
  await writeFile(path, JSON.stringify(preferences))
}

describe('backups by themselves', () => {
  let extension: ExtensionBrowser
  let profileDir: string
  let downloads: string
  beforeEach(async () => {
    profileDir = await mkdtemp(join(tmpdir(), 'steppingstone-profile-'))
    downloads = await mkdtemp(join(tmpdir(), 'steppingstone-downloads-'))
    await remember(profileDir, downloads)
    extension = await launchChromium({ extensionDir: shipped('chromium'), profileDir })
  })
  afterEach(async () => {
    await extension?.browser.close()
    for (const dir of [profileDir, downloads]) await rm(dir, { recursive: true, force: true })
  })

  const files = async (): Promise<string[]> =>
    (await readdir(downloads, { recursive: true })).filter(name => /steppingstone-.*\.jsonl\.gz$/.test(name))
  const choose = async (page: Page, label: string) => {
    await page.bringToFront()
    await (await page.waitForSelector(`::-p-xpath(//label[contains(., "${label}")])`))?.click()
  }
  const holds = (page: Page) => page.evaluate(`chrome.permissions.contains({ permissions: ['downloads'] })`)

  it('ask in the click, are written once a day, and the last five stay', async () => {
    const page = await openSurface(extension, 'options/index.html#settings/data')
    await page.waitForSelector('#backup')
    expect(await holds(page)).toBe(false)
    await choose(page, 'Every day')
    await until('one is written', async () => (await files()).length === 1)
    expect(await holds(page)).toBe(true)
    const [first = ''] = await files()
    expect(first).toMatch(/^Steppingstone[/\\]steppingstone-\d{4}-\d\d-\d\d\.jsonl\.gz$/)

    await page.reload()
    await page.waitForSelector('#backup')
    await new Promise(done => setTimeout(done, 1_500))
    expect(await files()).toHaveLength(1)

    // The user's own file in the same folder is nobody's business.
    await writeFile(join(downloads, 'Steppingstone', 'steppingstone-of-mine.jsonl.gz'), 'mine')
    // Days go by: for the page it is a day later at each of its loads.
    for (let day = 1; day <= 6; day++) {
      const later = await openSurface(extension, 'options/index.html#settings/about')
      await later.evaluateOnNewDocument(`{
        const now = Date.now, Day = Date, ahead = ${day} * 90_000_000
        globalThis.Date = class extends Day {
          constructor(...of) { super(...(of.length === 0 ? [now() + ahead] : of)) }
          static now() { return now() + ahead }
        }
      }`)
      const before = await newest()
      await later.reload()
      await until(`the one of day ${day} is written`, async () => (await newest()) !== before)
      await later.close()
    }
    // Older ones go once the newest was read back.
    const backups = async () => (await files()).filter(name => !name.includes('of-mine'))
    await until('the last five stay', async () => (await backups()).length <= 5)
    expect(await backups()).toHaveLength(5)
    expect((await files()).some(name => name.includes('of-mine'))).toBe(true)
  })

  const newest = async (): Promise<string | undefined> =>
    (await files())
      .filter(name => !name.includes('of-mine'))
      .sort()
      .at(-1)

  it('stop, and the permission goes back, in one click on the page of sites', async () => {
    const page = await openSurface(extension, 'options/index.html#settings/data')
    await page.waitForSelector('#backup')
    await choose(page, 'Every week')
    await until('one is written', async () => (await files()).length === 1)
    await page.evaluate(`location.hash = 'settings/sites'`)
    const back = await page.waitForSelector('[aria-label="Give back: Downloads"]')
    await back?.click()
    await until('it is given back', async () => !(await holds(page)))
    await page.evaluate(`location.hash = 'settings/data'`)
    await until('nothing is written by itself any more', async () =>
      page.evaluate(`document.querySelector('[name=auto-backup]')?.checked`),
    )
  })
})
