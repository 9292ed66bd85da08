import * as v from 'valibot'
import browser from 'webextension-polyfill'
import type { Bucket } from '../core/kernel/bucket'

/** Budgets by name, for the browser session: a worker that sleeps and wakes gives none anew. */
const key = 'budgets'
const schema = v.record(v.string(), v.object({ tokens: v.number(), at: v.number() }))

export const keptBuckets = {
  async read(): Promise<Record<string, Bucket>> {
    const stored = v.safeParse(schema, (await browser.storage.session.get(key))[key])
    return stored.success ? stored.output : {}
  },
  /** Nobody waits for it: what is lost with a killed worker is a part of a budget. */
  write(buckets: Readonly<Record<string, Bucket>>): void {
    browser.storage.session.set({ [key]: buckets }).catch(() => {})
  },
}
