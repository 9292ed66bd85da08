/**
 * The browser's interfaces, in memory: what unit tests find under the name of `webextension-polyfill`, with the real
 * worker behind its messages where a test asks for one (`test/options/real-services.ts`).
 */
type Heard<A extends unknown[]> = (...told: A) => void

function event<A extends unknown[]>() {
  const heard = new Set<Heard<A>>()
  return {
    addListener: (callback: Heard<A>) => void heard.add(callback),
    removeListener: (callback: Heard<A>) => void heard.delete(callback),
    tell: (...told: A) => {
      for (const callback of [...heard]) callback(...told)
    },
  }
}

/** `storage.local` and `storage.session`. */
export const kept = new Map<string, unknown>()
export const session = new Map<string, string>()

interface Permissions {
  origins?: string[]
  permissions?: string[]
}

/** What the user let the browser give, and what they say when it asks. */
export const grants = { origins: new Set<string>(), permissions: new Set<string>(), says: true }

/** Files that were handed to the browser to be saved, the newest last. */
export const downloads: { id: number; filename: string; fileSize: number; startTime: string }[] = []

/** Files that a page gave an address of its own. */
export const addresses = new Map<string, Blob>()

const added = event<[Permissions]>()
const removed = event<[Permissions]>()
const changed = event<[Record<string, { newValue?: unknown }>, string]>()
const downloaded = event<[{ id: number; state: { current: string } }]>()

const holds = ({ origins = [], permissions = [] }: Permissions): boolean =>
  origins.every(each => grants.origins.has(each)) && permissions.every(each => grants.permissions.has(each))

/** Takes from the extension what the user takes away in the browser's own settings. */
export function takeAway({ origins = [], permissions = [] }: Permissions): void {
  for (const each of origins) grants.origins.delete(each)
  for (const each of permissions) grants.permissions.delete(each)
  removed.tell({ origins, permissions })
}

interface Registered {
  id: string
}
const registered: Registered[] = []

/** Everything as in a browser that was just installed. */
export function forgetBrowser(): void {
  kept.clear()
  session.clear()
  grants.origins.clear()
  grants.permissions.clear()
  grants.says = true
  downloads.length = 0
  registered.length = 0
}

const id = 'steppingstone'
const getURL = (path: string) => `chrome-extension://${id}/${path}`

const browser = {
  storage: {
    local: {
      get: async (key: string) => ({ [key]: kept.get(key) }),
      set: async (values: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(values)) kept.set(key, value)
        const news = Object.entries(values).map(([key, newValue]) => [key, { newValue }])
        changed.tell(Object.fromEntries(news), 'local')
      },
      remove: async (key: string) => void kept.delete(key),
    },
    session: {
      get: async (key: string | null) => {
        if (key === null)
          return Object.fromEntries([...session].map(([name, value]) => [name, JSON.parse(value)]))
        const stored = session.get(key)
        return stored === undefined ? {} : { [key]: JSON.parse(stored) }
      },
      set: async (values: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(values)) session.set(key, JSON.stringify(value))
      },
      remove: async (keys: string | string[]) => {
        for (const key of [keys].flat()) session.delete(key)
      },
      clear: async () => session.clear(),
    },
    onChanged: changed,
  },
  permissions: {
    getAll: async () => ({ origins: [...grants.origins], permissions: [...grants.permissions] }),
    contains: async (wanted: Permissions) => holds(wanted),
    request: async (wanted: Permissions) => {
      if (!grants.says) return false
      for (const each of wanted.origins ?? []) grants.origins.add(each)
      for (const each of wanted.permissions ?? []) grants.permissions.add(each)
      added.tell(wanted)
      return true
    },
    remove: async (given: Permissions) => {
      const held = holds(given)
      takeAway(given)
      return held
    },
    onAdded: added,
    onRemoved: removed,
  },
  runtime: {
    id,
    getURL,
    getManifest: () => ({ version: '0.1.0' }),
    onInstalled: event(),
    onStartup: event(),
  },
  downloads: {
    search: async ({ id: wanted }: { id?: number }) =>
      downloads
        .filter(file => wanted === undefined || file.id === wanted)
        .map(file => ({ ...file, byExtensionId: id, state: 'complete', exists: true }))
        .reverse(),
    download: async ({ url, filename }: { url: string; filename: string }) => {
      const size = addresses.get(url)?.size ?? 0
      const file = {
        id: downloads.length + 1,
        filename: `/Downloads/${filename}`,
        fileSize: size,
        startTime: new Date().toISOString(),
      }
      downloads.push(file)
      downloaded.tell({ id: file.id, state: { current: 'complete' } })
      return file.id
    },
    removeFile: async () => {},
    erase: async ({ id: gone }: { id: number }) => {
      const at = downloads.findIndex(file => file.id === gone)
      if (at >= 0) downloads.splice(at, 1)
    },
    onChanged: downloaded,
  },
  scripting: {
    getRegisteredContentScripts: async () => [...registered],
    registerContentScripts: async (scripts: Registered[]) => void registered.push(...scripts),
    unregisterContentScripts: async () => void registered.splice(0),
    executeScript: async () => [],
  },
  tabs: { query: async () => [], create: async () => ({}), onRemoved: event(), onUpdated: event() },
  notifications: { create: async () => {}, clear: async () => {}, onClicked: event() },
  alarms: { create: async () => {}, clear: async () => {}, onAlarm: event() },
  action: {
    setBadgeText: async () => {},
    setBadgeTextColor: async () => {},
    setBadgeBackgroundColor: async () => {},
    setTitle: async () => {},
  },
}

export default browser

interface Sender {
  id: string
  url: string
}
type Listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => unknown
const listeners = new Set<Listener>()

const asSent = <T>(value: T): T => (value === undefined ? value : JSON.parse(JSON.stringify(value)))

/**
 * `chrome.runtime`, through which the options page reaches the worker: what is sent is copied as Chromium copies it.
 * To be put where adapters/messaging looks for it.
 */
export const runtime = {
  id,
  getURL,
  onMessage: { addListener: (listener: Listener) => void listeners.add(listener) },
  sendMessage: (message: unknown): Promise<unknown> =>
    new Promise(resolve => {
      const sender = { id, url: getURL('options/index.html') }
      const taken = [...listeners].some(
        listener => listener(asSent(message), sender, answer => resolve(asSent(answer))) === true,
      )
      if (!taken) resolve(undefined)
    }),
}

/** In the place of `navigator`: every lock is free. */
export const freeLocks = {
  locks: {
    request: async (_name: string, a: unknown, b?: (lock: object) => unknown) =>
      typeof a === 'function' ? a({}) : b?.({}),
  },
}
