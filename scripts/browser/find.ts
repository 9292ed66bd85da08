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

/** What the search asks of the machine; a test gives another one. */
export interface Machine {
  /** Every browser that is there, the best first, with the first number of its version where it says one. */
  installed(): { path: string; version: number | null }[]
  /** Named by the user: nothing is installed beside it. */
  isChosen: boolean
  /** Packages can be installed: it is Debian. */
  canInstall: boolean
  isRoot: boolean
  /** @returns whether the command came to a good end. */
  run(command: string[]): boolean
  pause(milliseconds: number): void
}

const thisMachine = (browser: BrowserName): Machine => ({
  installed: () => installed(browser).map(path => ({ path, version: versionOf(path) })),
  isChosen: Boolean(process.env[variable(browser)]),
  canInstall: isDebian(),
  isRoot: process.getuid?.() === 0,
  // What apt says goes to the error stream: the output of a command is read by other programs.
  run: ([first = '', ...rest]) => spawnSync(first, rest, { stdio: ['ignore', 2, 2] }).status === 0,
  pause: milliseconds => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds),
})

/**
 * The path of the browser in a version that the manifest takes. It is installed, or brought up to date, first where
 * that can be done; else an error says in one sentence what to do.
 */
export function needBrowser(browser: BrowserName): string {
  const known = found.get(browser)
  if (known) return known
  const path = findOn(thisMachine(browser), browser, minimumOf(browser))
  found.set(browser, path)
  return path
}

const found = new Map<BrowserName, string>()

/** @param least the oldest version that will do; one that doesn't say its version is taken at its word. */
export function findOn(machine: Machine, browser: BrowserName, least: number): string {
  const newEnough = () => machine.installed().find(({ version }) => (version ?? least) >= least)?.path
  let path = newEnough()
  if (!path && !machine.isChosen && machine.canInstall) {
    installOnDebian(machine, debianPackage[browser])
    path = newEnough()
  }
  if (!path) throw new Error(whatToDo(machine, browser, least))
  return path
}

function whatToDo(machine: Machine, browser: BrowserName, least: number): string {
  const name = browser === 'chromium' ? 'Chromium or Google Chrome' : 'Firefox'
  const old = machine.installed().map(({ path, version }) => `${path} is version ${version ?? 'unknown'}`)
  return old.length > 0
    ? `${name} ${least} or newer is needed; ${old.join(', ')}. Update it, or name the path of a newer one in ${variable(browser)}.`
    : `${name} was not found. Install version ${least} or newer, or name its path in ${variable(browser)}.`
}

/** The path of a program that is not a browser; it is installed first where that can be done. */
export function needProgram(name: string): string {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const there = () => folders.map(folder => join(folder, name)).find(isExecutable)
  if (!there() && isDebian()) installOnDebian(thisMachine('chromium'), name)
  const path = there()
  if (!path) throw new Error(`${name} was not found. Install it, so that it is on the path.`)
  return path
}

const isDebian = () =>
  existsSync('/etc/os-release') && /^ID(_LIKE)?=.*\bdebian\b/m.test(readFileSync('/etc/os-release', 'utf8'))

/** Seconds that another program's installing is waited for. */
const patience = 300

/** As root, or by sudo where it asks no password; a failure is told by what is missing afterwards. */
function installOnDebian({ isRoot, run, pause }: Machine, name: string): void {
  const apt = (...args: string[]) => {
    const wait = ['-o', `DPkg::Lock::Timeout=${patience}`]
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-y', '-q', ...wait, ...args]
    return run(isRoot ? command : ['sudo', '-n', ...command])
  }
  console.error(`Installing ${name} …`)
  // Lists of long ago name versions that are too old, or gone. The lists have a lock of their own, which apt doesn't
  // wait for.
  for (let tries = 5; tries > 0 && !apt('update'); tries--) if (tries > 1) pause(5_000)
  apt('install', '--no-install-recommends', name)
}
