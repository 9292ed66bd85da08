import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { BrowserName } from '../build/manifest'
import { root } from '../root'

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

/** The oldest version that the manifest takes. */
function minimumOf(browser: BrowserName): number {
  const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as {
    minimum_chrome_version: string
    browser_specific_settings: { gecko: { strict_min_version: string } }
  }
  const { minimum_chrome_version, browser_specific_settings } = manifest
  return Number.parseInt(
    browser === 'chromium' ? minimum_chrome_version : browser_specific_settings.gecko.strict_min_version,
    10,
  )
}

/** Its first number, of what it says of itself ("Mozilla Firefox 140.4.0esr"); null where it says none. */
export function versionIn(said: string): number | null {
  const [, number] = /(?:^|\s)(\d{1,4})\./.exec(said) ?? []
  return number === undefined ? null : Number(number)
}

function versionOf(path: string): number | null {
  // On Windows a browser that is asked for its version opens a window.
  if (process.platform === 'win32') return null
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 })
  return versionIn(stdout ?? '')
}

/** Every browser of this name that is installed, the best first; or the one that was chosen, alone. */
function installed(browser: BrowserName): string[] {
  const chosen = process.env[variable(browser)]
  if (chosen) return [chosen]
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = commands[browser].flatMap(command => folders.map(folder => join(folder, command)))
  return [...onPath, ...places[browser]].filter(isExecutable)
}

/** The first that is new enough; one that doesn't say its version is taken at its word. */
const newEnough = (browser: BrowserName): string | null =>
  installed(browser).find(path => (versionOf(path) ?? minimumOf(browser)) >= minimumOf(browser)) ?? null

/**
 * The path of the browser in a version that the manifest takes. It is installed, or brought up to date, first where
 * that can be done; else an error says in one sentence what to do.
 */
export function needBrowser(browser: BrowserName): string {
  const known = found.get(browser)
  if (known) return known
  const chosen = process.env[variable(browser)]
  let path = newEnough(browser)
  if (!path && !chosen && isDebian()) {
    installOnDebian(debianPackage[browser])
    path = newEnough(browser)
  }
  if (!path) throw new Error(whatToDo(browser))
  found.set(browser, path)
  return path
}

const found = new Map<BrowserName, string>()

function whatToDo(browser: BrowserName): string {
  const name = browser === 'chromium' ? 'Chromium or Google Chrome' : 'Firefox'
  const least = minimumOf(browser)
  const old = installed(browser).map(path => `${path} is version ${versionOf(path) ?? 'unknown'}`)
  return old.length > 0
    ? `${name} ${least} or newer is needed; ${old.join(', ')}. Update it, or name the path of a newer one in ${variable(browser)}.`
    : `${name} was not found. Install version ${least} or newer, or name its path in ${variable(browser)}.`
}

const isDebian = () =>
  existsSync('/etc/os-release') && /^ID(_LIKE)?=.*\bdebian\b/m.test(readFileSync('/etc/os-release', 'utf8'))

/** Seconds that another program's installing is waited for. */
const patience = 300

/** As root, or by sudo where it asks no password; a failure is told by what is missing afterwards. */
function installOnDebian(name: string): void {
  const isRoot = process.getuid?.() === 0
  const apt = (...args: string[]) => {
    const wait = ['-o', `DPkg::Lock::Timeout=${patience}`]
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-y', '-q', ...wait, ...args]
    const [first = '', ...rest] = isRoot ? command : ['sudo', '-n', ...command]
    // What apt says goes to the error stream: the output of a command is read by other programs.
    return spawnSync(first, rest, { stdio: ['ignore', 2, 2] }).status === 0
  }
  console.error(`Installing ${name} …`)
  // Lists of long ago name versions that are too old, or gone. The lists have a lock of their own, which apt doesn't
  // wait for.
  for (let tries = 5; tries > 0 && !apt('update'); tries--)
    if (tries > 1) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5_000)
  apt('install', '--no-install-recommends', name)
}
