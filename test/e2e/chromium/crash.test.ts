import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  type ExtensionBrowser,
  launchChromium,
  openSurface,
  shortLived,
  workerOf,
} from '../../../scripts/browser/chromium'
import { readRows } from '../../../scripts/browser/stored'
import { until } from '../../../scripts/browser/until'
import { buildExtension } from '../../../scripts/build/bundle'
import { shipped } from '../../../scripts/build/shipped'
import { chooseBackup, takeBackup } from '../harness/backup-file'
import { chance, points, workerPoints } from '../harness/chance'
import { nextSchema, versionNext, versionNow } from '../harness/next-schema'
import { press } from '../harness/press'
import { settle } from '../harness/session'
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
  running = await launchChromium({ extensionDir, profileDir, args: shortLived })
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

/** A profile with so many acknowledged postings in it, closed, and a backup of it. */
async function filled(
  profileDir: string,
  extensionDir: string,
  many: number,
): Promise<{ acknowledged: Acknowledged[]; backup: Buffer }> {
  const extension = await launch(profileDir, extensionDir)
  const stream = new Stream()
  const page = await openSurface(extension, 'options/index.html#settings/data')
  await stream.start(page)
  await until('the postings are logged', () => stream.acknowledged.length >= many, { timeout: 180_000 })
  await stream.stop(page)
  await settle(300)
  const backup = await takeBackup(page)
  await close(extension)
  return { acknowledged: stream.acknowledged, backup }
}

afterEach(async () => {
  await running?.browser.close()
  running = null
  await Promise.all(folders.splice(0).map(each => rm(each, { recursive: true, force: true, maxRetries: 5 })))
})

describe('while it logs', () => {
  const workerMany = workerPoints(4)
  const many = points(1)
  const timeout = 180_000 + workerMany * 20_000 + many * 60_000
  it('a worker, and then a browser, that is killed keeps every posting that it acknowledged', {
    timeout,
  }, async () => {
    const random = chance(1)
    const profileDir = await folder('profile')
    let extension = await launch(profileDir, shipped('chromium'))
    let page = await openSurface(extension, options)
    const stream = new Stream()
    const streamed = () => {
      const before = stream.acknowledged.length
      return until('postings stream in', () => stream.acknowledged.length > before, { every: 5 })
    }
    await stream.start(page)
    const kill = await killer(page)
    const workers = new Set<unknown>()
    for (let point = 0; point < workerMany; point++) {
      await streamed()
      await settle(random() * 150)
      workers.add(await workerName(page))
      await kill()
    }
    await streamed()
    await stream.stop(page)
    expect(workers.size, 'it was another worker each time').toBe(workerMany)
    expect(stream.acknowledged.length).toBeGreaterThanOrEqual(workerMany)
    await expectWhole(page, stream.acknowledged)

    for (let point = 0; point < many; point++) {
      await stream.start(await openSurface(extension, options))
      await streamed()
      await settle(random() * 400)
      await crash(extension)
      extension = await launch(profileDir, shipped('chromium'))
      page = await openSurface(extension, options)
      await expectWhole(page, stream.acknowledged)
    }
    await close(extension)
  })
})

describe('a browser that is killed with much in store', () => {
  let extensionDir = ''
  let profileDir = ''
  let acknowledged: Acknowledged[] = []
  let backup: Buffer
  beforeAll(async () => {
    extensionDir = await mkdtemp(join(tmpdir(), 'steppingstone-extension-'))
    profileDir = await mkdtemp(join(tmpdir(), 'steppingstone-filled-'))
    await cp(shipped('chromium'), extensionDir, { recursive: true })
    ;({ acknowledged, backup } = await filled(profileDir, extensionDir, 100))
  })
  afterAll(async () => {
    for (const each of [extensionDir, profileDir])
      await rm(each, { recursive: true, force: true, maxRetries: 5 })
  })

  const restores = points(2)
  it('while it restores a backup and logs on', { timeout: 180_000 + restores * 90_000 }, async () => {
    const random = chance(4)
    const file = join(await folder('downloads'), 'backup.jsonl.gz')
    await writeFile(file, backup)
    const stream = new Stream()
    let profile = ''
    let extension: ExtensionBrowser | undefined
    for (let point = 0; point < restores; point++) {
      // What is replaced loses what came since the backup: that begins with the profile as it was.
      const replaces = point % 2 === 0
      if (replaces) {
        if (extension) await close(extension)
        profile = await folder('copy')
        await cp(profileDir, profile, { recursive: true })
        stream.acknowledged.splice(0, Number.POSITIVE_INFINITY, ...acknowledged)
        extension = await launch(profile, extensionDir)
      }
      const before: ExtensionBrowser = extension as ExtensionBrowser
      const logging = await openSurface(before, options)
      const page = await openSurface(before, 'options/index.html#settings/data')
      await chooseBackup(page, file)
      if (replaces) await press(page, 'Replace what is here')
      else await press(page, 'Merge it with what is here')
      const known = stream.acknowledged.length
      await stream.start(logging)
      await until('postings stream in', () => stream.acknowledged.length > known, { every: 5 })
      await press(page, replaces ? 'Replace it now' : 'Merge it now')
      await settle(random() * 1_500)
      await crash(before)

      extension = await launch(profile, extensionDir)
      const surface = await openSurface(extension, options)
      await workerOf(extension)
      await until('one database is left', async () => {
        const names = (await surface.evaluate(
          'indexedDB.databases().then(all => all.map(each => each.name))',
        )) as string[]
        return names.length === 1
      })
      await expectWhole(surface, stream.acknowledged)
      expect((await readRows(surface, 'opportunities')).length).toBeGreaterThan(50)
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
