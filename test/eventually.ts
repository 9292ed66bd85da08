import { vi } from 'vitest'

/** What `check` gives once it no longer throws. It waits as long as a slow machine needs, and not a moment longer. */
export const eventually = <T>(check: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(check, { timeout: 60_000, interval: 20 })
