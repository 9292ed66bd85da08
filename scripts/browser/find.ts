import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { BrowserName } from '../build/manifest'

/** Commands and places where each browser is usually found, the best first. */
const commands: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  firefox: ['firefox', 'firefox-esr'],
}
const places: Record<BrowserName, string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
}
/** Names a path of one's own choice: STEPPINGSTONE_CHROMIUM, STEPPINGSTONE_FIREFOX. */
const variable = (browser: BrowserName) => `STEPPINGSTONE_${browser.toUpperCase()}`
const debianPackage: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' }

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The path of an installed browser, or null. */
export function findBrowser(browser: BrowserName): string | null {
  const chosen = process.env[variable(browser)]
  if (chosen) return chosen
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = commands[browser].flatMap(command => folders.map(folder => join(folder, command)))
  return [...onPath, ...places[browser]].find(path => isExecutable(path)) ?? null
}

/** The path of the browser, installed first where that can be done; else an error says what to install. */
export function needBrowser(browser: BrowserName): string {
  const found = findBrowser(browser)
  if (found) return found
  if (isDebian()) installOnDebian(debianPackage[browser])
  const installed = findBrowser(browser)
  if (installed) return installed
  const name = browser === 'chromium' ? 'Chromium or Google Chrome' : 'Firefox'
  throw new Error(`${name} was not found. Install it, or name its path in ${variable(browser)}.`)
}

const isDebian = () =>
  existsSync('/etc/os-release') && /^ID(_LIKE)?=.*\bdebian\b/m.test(readFileSync('/etc/os-release', 'utf8'))

/** As root, or by sudo where it asks no password; a failure is told by what is missing afterwards. */
function installOnDebian(name: string): void {
  const isRoot = process.getuid?.() === 0
  const apt = (...args: string[]) => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-y', '-q', ...args]
    const [first = '', ...rest] = isRoot ? command : ['sudo', '-n', ...command]
    // What apt says goes to the error stream: the output of a command is read by other programs.
    return spawnSync(first, rest, { stdio: ['ignore', 2, 2] }).status === 0
  }
  console.error(`Installing ${name} …`)
  if (!apt('install', '--no-install-recommends', name)) {
    apt('update')
    apt('install', '--no-install-recommends', name)
  }
}
