import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  type ExtensionBrowser,
  launchChromium,
  openSurface,
  workerOf,
} from '../../../scripts/browser/chromium'
import { readRows } from '../../../scripts/browser/stored'
import { until } from '../../../scripts/browser/until'
import { buildExtension } from '../../../scripts/build/bundle'
import { chooseBackup, takeBackup } from '../harness/backup-file'
import { chance, points, workerPoints } from '../harness/chance'
import { nextSchema, versionNext, versionNow } from '../harness/next-schema'
import { press } from '../harness/press'
import { settle } from '../harness/session'
import { shipped } from '../harness/shipped'
import { type Acknowledged, Stream } from '../harness/stream'
import { expectWhole } from '../harness/whole'

const folders: string[] = []
const folder = async (name: string): Promise<string> => {
  const made = await mkdtemp(join(tmpdir(), `steppingstone-${name}-`))
  folders.push(made)
  return made
}
let running: ExtensionBrowser | null = null
async function launch(profileDir: string, extensionDir: string): Promise<ExtensionBrowser> {
  running = await launchChromium({ extensionDir, profileDir })
  return running
}

/** The browser ends without a word to anything in it. */
async function crash({ browser }: ExtensionBrowser): Promise<void> {
  const gone = new Promise(resolve => browser.process()?.once('exit', resolve))
  browser.process()?.kill('SIGKILL')
  await gone
  running = null
}
/** Ends the worker in the midst of its work, as often as asked; a message on its way wakes the next one at once. */
async function killer(page: Page): Promise<() => Promise<void>> {
  const cdp = await page.createCDPSession()
  await cdp.send('ServiceWorker.enable')
  return () => cdp.send('ServiceWorker.stopAllWorkers')
}
/** The name of the worker that runs now: each has its own. */
const workerName = async (page: Page): Promise<unknown> =>
  page.evaluate("chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] }).then(all => all[0]?.contextId)")
const close = async ({ browser }: ExtensionBrowser) => {
  await browser.close()
  running = null
}

const options = 'options/index.html#settings/about'

/** A profile with so many acknowledged postings in it, closed. */
async function filled(profileDir: string, extensionDir: string, many: number): Promise<Acknowledged[]> {
  const extension = await launch(profileDir, extensionDir)
  const stream = new Stream()
  const page = await openSurface(extension, options)
  await stream.start(page)
  await until('the postings are logged', () => stream.acknowledged.length >= many, { timeout: 180_000 })
  await stream.stop(page)
  await settle(300)
  await close(extension)
  return stream.acknowledged
}

afterEach(async () => {
  await running?.browser.close()
  running = null
  await Promise.all(folders.splice(0).map(each => rm(each, { recursive: true, force: true, maxRetries: 5 })))
})

describe('a worker that is killed', () => {
  const many = workerPoints(4)
  it('keeps every posting that it acknowledged, whole', { timeout: 180_000 + many * 20_000 }, async () => {
    const random = chance(1)
    const extension = await launch(await folder('profile'), shipped('chromium'))
    const page = await openSurface(extension, options)
    const stream = new Stream()
    await stream.start(page)
    const kill = await killer(page)
    const workers = new Set<unknown>()
    for (let point = 0; point < many; point++) {
      const before = stream.acknowledged.length
      await until('postings stream in', () => stream.acknowledged.length > before, { every: 5 })
      await settle(random() * 150)
      workers.add(await workerName(page))
      await kill()
    }
    const before = stream.acknowledged.length
    await until('postings stream in', () => stream.acknowledged.length > before)
    await stream.stop(page)
    expect(workers.size, 'it was another worker each time').toBe(many)
    expect(stream.acknowledged.length).toBeGreaterThanOrEqual(many)
    await expectWhole(page, stream.acknowledged)
  })
})

describe('a browser that is killed', () => {
  const many = points(1)

  it('while it logs', { timeout: 180_000 + many * 60_000 }, async () => {
    const random = chance(2)
    const profileDir = await folder('profile')
    const stream = new Stream()
    for (let point = 0; point < many; point++) {
      const extension = await launch(profileDir, shipped('chromium'))
      const page = await openSurface(extension, options)
      await expectWhole(page, stream.acknowledged)
      const before = stream.acknowledged.length
      await stream.start(page)
      await until('postings stream in', () => stream.acknowledged.length > before, { every: 5 })
      await settle(random() * 400)
      await crash(extension)
    }
    const extension = await launch(profileDir, shipped('chromium'))
    await expectWhole(await openSurface(extension, options), stream.acknowledged)
    await close(extension)
  })
})

describe('a browser that is killed with much in store', () => {
  let extensionDir = ''
  let profileDir = ''
  let acknowledged: Acknowledged[] = []
  beforeAll(async () => {
    extensionDir = await mkdtemp(join(tmpdir(), 'steppingstone-extension-'))
    profileDir = await mkdtemp(join(tmpdir(), 'steppingstone-filled-'))
    await cp(shipped('chromium'), extensionDir, { recursive: true })
    acknowledged = await filled(profileDir, extensionDir, 100)
  })
  afterAll(async () => {
    for (const each of [extensionDir, profileDir])
      await rm(each, { recursive: true, force: true, maxRetries: 5 })
  })

  const restores = points(2)
  it('while it restores a backup and logs on', { timeout: 180_000 + restores * 90_000 }, async () => {
    const random = chance(4)
    const downloads = await folder('downloads')
    const file = join(downloads, 'backup.jsonl.gz')
    const before = await launch(profileDir, extensionDir)
    const writing = await openSurface(before, 'options/index.html#settings/data')
    await writeFile(file, await takeBackup(writing))
    await close(before)

    for (let point = 0; point < restores; point++) {
      const copy = await folder('copy')
      await cp(profileDir, copy, { recursive: true })
      const stream = new Stream()
      stream.acknowledged.push(...acknowledged)
      const extension = await launch(copy, extensionDir)
      const logging = await openSurface(extension, options)
      const page = await openSurface(extension, 'options/index.html#settings/data')
      await chooseBackup(page, file)
      if (point % 2) await press(page, 'Replace what is here')
      else await press(page, 'Merge it with what is here')
      await stream.start(logging)
      await until('postings stream in', () => stream.acknowledged.length > acknowledged.length, { every: 5 })
      await press(page, point % 2 ? 'Replace it now' : 'Join them')
      await settle(random() * 1_500)
      await crash(extension)

      const after = await launch(copy, extensionDir)
      const surface = await openSurface(after, options)
      await workerOf(after)
      await until('one database is left', async () => {
        const names = (await surface.evaluate(
          'indexedDB.databases().then(all => all.map(each => each.name))',
        )) as string[]
        return names.length === 1
      })
      await expectWhole(surface, stream.acknowledged)
      expect((await readRows(surface, 'opportunities')).length).toBeGreaterThan(50)
      await close(after)
    }
  })

  const upgrades = points(1)
  it('while it upgrades the database', { timeout: 180_000 + upgrades * 90_000 }, async () => {
    const random = chance(3)
    // The same folder, and so the same extension, as an update comes: the last test here.
    await buildExtension({ browser: 'chromium', outdir: extensionDir, plugins: [nextSchema] })
    const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'))
    await writeFile(join(extensionDir, 'manifest.json'), JSON.stringify({ ...manifest, version: '99.0.0' }))
    const versions = new Set<number>()
    for (let point = 0; point < upgrades; point++) {
      const copy = await folder('copy')
      await cp(profileDir, copy, { recursive: true })
      const interrupted = await launch(copy, extensionDir)
      const page = await interrupted.browser.newPage()
      page.goto(`${interrupted.base}${options}`).catch(() => undefined)
      await settle(random() * 1_200)
      await crash(interrupted)

      const extension = await launch(copy, extensionDir)
      const surface = await openSurface(extension, options)
      const version = `indexedDB.databases().then(all => all.find(each => each.name === 'steppingstone')?.version)`
      const upgraded = await until('the database is of the new version', async () => {
        const now = Number(await surface.evaluate(version))
        versions.add(now)
        return now > versionNow * 10 && now
      })
      // Dexie counts in tenths.
      expect(upgraded).toBe(versionNext * 10)
      const rows = await expectWhole(surface, acknowledged)
      expect(rows.length).toBeGreaterThan(50)
      expect(rows.filter(row => !('upgraded' in row))).toEqual([])
      await close(extension)
    }
  })
})
