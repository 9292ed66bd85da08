import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { type TabState, tabStateSchema } from '../core/tab-state'

const keyOf = (tabId: number) => `tab:${tabId}`

export async function getTabState(tabId: number): Promise<TabState | null> {
  const stored = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)]
  const checked = v.safeParse(tabStateSchema, stored)
  return checked.success ? checked.output : null
}

export const setTabState = (tabId: number, state: TabState): Promise<void> =>
  browser.storage.session.set({ [keyOf(tabId)]: state })

export const dropTabState = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId))

/** Forgets what was read in every tab. */
export const dropAllTabStates = (): Promise<void> => browser.storage.session.clear()

/** The tabs that show an opportunity now. */
export async function tabsShowing(opportunityId: string): Promise<number[]> {
  const all = await browser.storage.session.get(null)
  return Object.entries(all).flatMap(([key, stored]) => {
    const checked = v.safeParse(tabStateSchema, stored)
    const shows =
      key.startsWith('tab:') &&
      checked.success &&
      checked.output.state === 'logged' &&
      checked.output.opportunityId === opportunityId
    return shows ? [Number(key.slice('tab:'.length))] : []
  })
}

/** Calls back with each new state of one tab; returns how to stop. */
export function watchTabState(tabId: number, callback: (state: TabState | null) => void): () => void {
  const listener = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    if (area !== 'session' || !(keyOf(tabId) in changes)) return
    const checked = v.safeParse(tabStateSchema, changes[keyOf(tabId)]?.newValue)
    callback(checked.success ? checked.output : null)
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
