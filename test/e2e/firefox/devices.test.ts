import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ExtensionBrowser, openSurface, workerOf } from '../../../scripts/browser/chromium'
import { launchFirefox, openFirefoxSurface } from '../../../scripts/browser/firefox'
import { dropFolder, giveFolder } from '../../../scripts/browser/given-folder'
import { readRows } from '../../../scripts/browser/stored'
import { until } from '../../../scripts/browser/until'
import { shipped } from '../../../scripts/build/shipped'
import { handOver } from '../harness/hand-over'
import { press, shows } from '../harness/press'
import { Session } from '../harness/session'
import { typed } from '../harness/typed'

const passphrase = 'a passphrase that nobody draws'
const section = 'options/index.html#settings/devices'
const log = 'options/index.html#brand/evidence'

let downloads = ''
let folder = ''
let firefox: ExtensionBrowser
let chromium: Session
beforeAll(async () => {
  downloads = await mkdtemp(join(tmpdir(), 'steppingstone-downloads-'))
  folder = join(downloads, 'Steppingstone', 'sync')
  firefox = await launchFirefox({ extensionDir: shipped('firefox'), downloads })
})
afterAll(async () => {
  await firefox?.browser.close()
  await chromium?.close()
  await rm(downloads, { recursive: true, force: true })
})

async function note(page: Page, action: string): Promise<void> {
  await page.waitForSelector('form input')
  const field = await page.$('form input')
  await field?.type(action)
  await page.keyboard.press('Enter')
  await shows(page, action)
  await page.close()
}
const shots = process.env.STEPPINGSTONE_SHOTS
/** Photographed where a folder is named; the browser cannot be asked for another scheme. */
async function pictured(page: Page, name: string): Promise<void> {
  if (!shots) return
  await mkdir(shots, { recursive: true })
  await page.screenshot({ path: join(shots, `devices-firefox-${name}.png`), fullPage: true })
}

const actionsIn = async (page: Parameters<typeof readRows>[0]): Promise<string[]> =>
  (await readRows<{ action: string }>(page, 'evidence')).map(row => row.action).sort()

it('Firefox keeps in step by hand with a Chromium that does it alone', async () => {
  await note(await openFirefoxSurface(firefox, log), 'Halved the night run')
  const laptop = await openFirefoxSurface(firefox, section)
  await shows(laptop, 'Begin a new one')
  await pictured(laptop, 'none')
  await press(laptop, 'Begin a new one')
  await typed(laptop, 'What this device is called', 'Laptop')
  await typed(laptop, 'Passphrase', passphrase)
  await press(laptop, 'Go on')
  await laptop.waitForSelector('.op-recovery-groups code')
  const groups = await laptop.$$eval('.op-recovery-groups code', all => all.map(each => each.textContent))
  const asked = await laptop.$eval('form .ss-label', label =>
    Number(/\d+/.exec(label.textContent ?? '')?.[0]),
  )
  await typed(laptop, `Type group ${asked} of the sheet`, groups[asked - 1] ?? '')
  await press(laptop, 'Keep in step')
  await shows(laptop, 'No other device has joined yet.')
  expect((await readdir(folder)).sort()).toEqual(['d', expect.stringMatching(/^steppingstone-key-/)])

  chromium = await Session.open({
    reckons: true,
    prepare: (profileDir, extensionDir) => giveFolder(profileDir, extensionDir, folder),
  })
  await note(await openSurface(chromium.extension, log), 'Led the move to Leeds')
  const desk = await openSurface(chromium.extension, section)
  await dropFolder(desk, '[aria-labelledby=folder] .op-drop', folder)
  await shows(desk, 'is in use by your other devices')
  await typed(desk, 'What this device is called', 'Desk')
  await typed(desk, 'Passphrase', passphrase)
  await press(desk, 'Join')
  await shows(desk, 'with Laptop')
  const both = ['Halved the night run', 'Led the move to Leeds']
  expect(await actionsIn(await workerOf(chromium.extension))).toEqual(both)

  await laptop.bringToFront()
  await handOver(laptop, 'Shared folder', folder)
  await shows(laptop, 'with Desk')
  await pictured(laptop, 'in-step')
  expect(await actionsIn(laptop)).toEqual(both)

  await note(await openFirefoxSurface(firefox, log), 'Taught the new planners')
  await laptop.bringToFront()
  await shows(laptop, 'One change waits here for the next time.')
  await handOver(laptop, 'Shared folder', folder)
  await shows(laptop, 'Nothing has changed here since.')
  await desk.bringToFront()
  await press(desk, 'Look now')
  await until('the other has heard', async () =>
    (await actionsIn(await workerOf(chromium.extension))).includes('Taught the new planners'),
  )

  await shows(desk, 'In step at')
  const paths = (await readdir(folder, { recursive: true })).filter(path => /\.\w+$/.test(path))
  expect(paths.length).toBeGreaterThan(3)
  for (const path of paths) {
    // The browser writes beside a file before it takes its place.
    if (path.endsWith('.crswap')) continue
    const text = await readFile(join(folder, path), 'latin1')
    for (const word of ['Halved', 'Leeds', 'planners', 'Laptop', 'Desk']) expect(text).not.toContain(word)
    expect(path).toMatch(/^(steppingstone-key-\w+\.json|d\/\w{10}\/(head-)?[\d-]+\.ssc)$/)
  }
})

it('one sync file goes from one browser to the other, and refuses another passphrase', async () => {
  const page = await openFirefoxSurface(firefox, section)
  await press(page, 'Write a sync file…')
  await typed(page, 'Passphrase for the file', passphrase)
  await press(page, 'Write it')
  await shows(page, 'is in your downloads.')
  const file = await until('the file is saved', async () =>
    (await readdir(downloads)).find(name => /^steppingstone-sync-[\d-]+\.zip$/.test(name)),
  )
  const session = await Session.open({ reckons: true })
  try {
    const other = await openSurface(session.extension, section)
    const chooser = await other.waitForSelector('input[type=file][aria-label="Sync file"]')
    await (
      chooser as Awaited<ReturnType<Page['$']>> & { uploadFile(path: string): Promise<void> }
    ).uploadFile(join(downloads, file))
    await typed(other, 'Passphrase', 'another one that is long enough')
    await press(other, 'Read it')
    await shows(other, 'That does not open this folder.')
    await typed(other, 'Passphrase', passphrase)
    await press(other, 'Read it')
    await shows(other, 'records came or changed.')
    expect(await actionsIn(page)).toHaveLength(3)
    expect(await actionsIn(await workerOf(session.extension))).toEqual(await actionsIn(page))
  } finally {
    await session.close()
  }
})
