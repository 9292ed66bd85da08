/** What the browser gives the storage besides IndexedDB: `storage.local`, `storage.session` and locks, in memory. */
export const kept = new Map<string, unknown>()
export const session = new Map<string, string>()

/** In the place of webextension-polyfill: `vi.mock('webextension-polyfill', async () => (await import(…)).polyfill)`. */
export const polyfill = {
  default: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: kept.get(key) }),
        set: async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) kept.set(key, value)
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
      },
      onChanged: { addListener: () => {} },
    },
  },
}

/** In the place of `navigator`: every lock is free. */
export const freeLocks = {
  locks: {
    request: async (_name: string, a: unknown, b?: (lock: object) => unknown) =>
      typeof a === 'function' ? a({}) : b?.({}),
  },
}
