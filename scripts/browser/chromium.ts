import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer'
import { installInProfile, unpackedId } from './chromium-profile'
import { needBrowser } from './find'
import { patience, until } from './until'
import type { LocalWeb } from './web'

export interface Launch {
  /** The built extension. */
  extensionDir: string
  /** Where the whole internet is played; without it the browser has none. */
  web?: LocalWeb
  headless?: boolean
  args?: string[]
}

interface ChromiumLaunch extends Launch {
  /** Keeps everything between launches; without it the profile is thrown away. */
  profileDir?: string
}

/** A browser that runs the extension. */
export interface ExtensionBrowser {
  browser: Browser
  /** The root of the extension's own pages: `chrome-extension://…/` or `moz-extension://…/`. */
  base: string
}

/** A browser that asks nothing of the network by itself, as far as it can be told. */
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-domain-reliability',
  '--no-pings',
]

const unwanted = [
  // Addresses are what they are: http is not tried as https first.
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  // Each window would load two pages for what may be typed into its address bar: a third of what a launch costs.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  // A process kept ready for a page that doesn't come.
  'SpareRendererForSitePerProcess',
]

/**
 * Scripts of a test run for seconds, several browsers beside one another: the second compiler for speed costs more than
 * it saves (a tenth of all processor time of such tests), and so do helper threads (a tenth of a surface's, in pairs of
 * runs). Not for what measures, nor for what reckons long, as keys from passphrases do.
 */
export const shortLived = ['--js-flags=--no-opt --single-threaded']

/** How often a page is asked whether it shows what is waited for (milliseconds); in each frame would cost it a core. */
const glance = 100

/** A page that waits as long as everything else that waits here, whatever it waits for. */
function patientPage(page: Page): Page {
  page.setDefaultTimeout(patience)
  const waitForFunction = page.waitForFunction.bind(page)
  page.waitForFunction = (ask, options, ...args) =>
    waitForFunction(ask, { polling: glance, ...options }, ...args)
  return page
}

/** Its pages are patient. */
export function patient(browser: Browser): Browser {
  const newPage = browser.newPage.bind(browser)
  browser.newPage = async (...options) => patientPage(await newPage(...options))
  return browser
}

/** A port where nothing listens: no web is played, so none is reached. */
const nowhere = 9

export async function launchChromium(options: ChromiumLaunch): Promise<ExtensionBrowser> {
  const { extensionDir, profileDir, web, headless = true, args = [] } = options
  if (profileDir) await installInProfile(profileDir, extensionDir)
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    headless,
    // A list of extensions is loaded over the pipe.
    pipe: true,
    enableExtensions: profileDir ? true : [extensionDir],
    timeout: patience,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    ...(profileDir ? { userDataDir: profileDir } : {}),
    args: [
      ...quiet,
      `--disable-features=${unwanted}`,
      `--proxy-server=http://127.0.0.1:${web?.port ?? nowhere}`,
      '--proxy-bypass-list=<-loopback>',
      '--ignore-certificate-errors',
      // Chromium refuses its sandbox to root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? ['--disable-gpu'] : []),
      ...args,
    ],
  })
  return { browser: patient(browser), base: `chrome-extension://${unpackedId(extensionDir)}/` }
}

const isWorkerOf = (base: string) => (target: Target) =>
  target.type() === 'service_worker' && target.url().startsWith(base)

/** The background worker, once its script runs; one that sleeps has to be woken first (`wakeWorker`). */
export async function workerOf({ browser, base }: ExtensionBrowser): Promise<WebWorker> {
  return until('the background worker runs', async () => {
    await browser.waitForTarget(isWorkerOf(base), { timeout: patience })
    // After an update, or a start of the browser, one that is gone may still be listed; it answers no more.
    const worker = await browser.targets().filter(isWorkerOf(base)).at(-1)?.worker()
    return (await worker?.evaluate('typeof chrome.runtime.id === "string"')) ? worker : null
  })
}

/** Ends the background worker as the browser does when it is idle. What it acknowledged must survive. */
export async function killWorker(extension: ExtensionBrowser): Promise<void> {
  const worker = await workerOf(extension)
  await worker.close()
  const isHere = () => extension.browser.targets().some(isWorkerOf(extension.base))
  await until('the background worker is gone', () => !isHere())
}

/**
 * Clicks the toolbar button while a page is in front, as a user does (this grants `activeTab`), and gives the
 * real popup.
 */
export async function openPopup({ browser, base }: ExtensionBrowser, page: Page): Promise<Page> {
  const extension = (await browser.extensions()).get(new URL(base).host)
  if (!extension) throw new Error('The extension is not installed.')
  await page.bringToFront()
  const opened = browser.waitForTarget(target => target.url().startsWith(`${base}popup/`), {
    timeout: patience,
  })
  await page.triggerExtensionAction(extension)
  return patientPage(await (await opened).asPage())
}

/** Opens one of the extension's own pages in a tab. */
export async function openSurface({ browser, base }: ExtensionBrowser, path: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(`${base}${path}`)
  return page
}

/**
 * Lets the next `permissions.request` for these patterns be answered with yes: its prompt can't be clicked in a
 * headless browser. The request itself must still come from a real click.
 */
export async function foreseeGrant({ browser, base }: ExtensionBrowser, patterns: string[]): Promise<void> {
  const page = await browser.newPage()
  await page.goto('chrome://extensions')
  for (const pattern of patterns) {
    await page.evaluate(`chrome.developerPrivate.addHostPermission('${new URL(base).host}', '${pattern}')`)
  }
  await page.close()
}

/** Reloads the extension from its folder, as an update does: scripts in open pages lose their worker. */
export async function updateExtension({ browser, base }: ExtensionBrowser): Promise<void> {
  const before = browser.targets().filter(isWorkerOf(base))
  const page = await browser.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate(`chrome.developerPrivate.reload('${new URL(base).host}', { failQuietly: false })`)
  const isNew = (target: Target) => isWorkerOf(base)(target) && !before.includes(target)
  await browser.waitForTarget(isNew, { timeout: patience })
  await page.close()
}
