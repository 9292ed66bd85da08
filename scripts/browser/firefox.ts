import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import puppeteer, { type Page } from 'puppeteer'
import { type ExtensionBrowser, type Launch, patient } from './chromium'
import { needBrowser } from './find'
import { patience, until } from './until'

/** The id in manifest.json, and an internal address that is the same at every launch. */
const geckoId = 'steppingstone@steppingstone.example'
const uuid = '5e99a5e5-0000-4000-8000-57e991a95704'

/** Firefox has no switch for all hosts: a proxy takes them, and with it every port. */
const proxied = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
})

const savedInto = (folder: string) => ({
  'browser.download.folderList': 2,
  'browser.download.dir': folder,
  'browser.download.useDownloadDir': true,
  'browser.download.alwaysOpenPanel': false,
})

interface FirefoxLaunch extends Launch {
  /** The event page is stopped after so long without work (milliseconds). */
  idle?: number
  /** Where the browser saves what is downloaded. */
  downloads?: string
  /** Keeps everything between launches; without it the profile is thrown away. */
  profileDir?: string
}

export async function launchFirefox({
  extensionDir,
  web,
  headless = true,
  args = [],
  idle = 600_000,
  profileDir,
  downloads,
}: FirefoxLaunch): Promise<ExtensionBrowser> {
  // Puppeteer sets the preferences of a profile aside and fails where one that crashed has lost them.
  if (profileDir) await appendFile(join(profileDir, 'user.js'), '')
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    headless,
    timeout: patience,
    acceptInsecureCerts: true,
    args: ['-remote-allow-system-access', ...args],
    ...(profileDir ? { userDataDir: profileDir } : {}),
    extraPrefsFirefox: {
      ...proxied(web?.port ?? 9),
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
      // A request for optional hosts is answered with yes: its prompt can't be clicked.
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.background.idle.timeout': idle,
      // A process kept ready for a page that doesn't come: a seventh of what a test costs.
      'dom.ipc.processPrelaunch.enabled': false,
      'extensions.openPopupWithoutUserGesture.enabled': true,
      ...(downloads ? savedInto(downloads) : {}),
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
    },
  })
  await browser.installExtension(extensionDir)
  return { browser: patient(browser), base: `moz-extension://${uuid}/` }
}

/** Opens one of the extension's own pages; Firefox opens it and then says that it didn't. */
export async function openFirefoxSurface({ browser, base }: ExtensionBrowser, path: string): Promise<Page> {
  const page = await browser.newPage()
  page.goto(`${base}${path}`).catch(() => undefined)
  await until(`${path} is open`, () =>
    page.evaluate(`location.href.startsWith('${base}') && document.readyState === 'complete'`),
  )
  return page
}
