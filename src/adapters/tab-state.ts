import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { type TabState, tabStateSchema } from '../core/contract/tab-state'

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

/** The tabs that show an opportunity, with its id, those that were read last first. */
async function listings(): Promise<{ tabId: number; id: string }[]> {
  const all = await browser.storage.session.get(null)
  return Object.entries(all)
    .flatMap(([key, stored]) => {
      if (!key.startsWith('tab:')) return []
      const checked = v.safeParse(tabStateSchema, stored)
      if (!checked.success || checked.output.state !== 'logged') return []
      const { opportunityId: id, at } = checked.output
      return [{ tabId: Number(key.slice('tab:'.length)), id, at }]
    })
    .sort((a, b) => b.at.localeCompare(a.at))
}

/** The tabs that show an opportunity now. */
export const tabsShowing = async (opportunityId: string): Promise<number[]> =>
  (await listings()).flatMap(({ tabId, id }) => (id === opportunityId ? [tabId] : []))

/** The opportunities that tabs show now, each once. */
export const shownInTabs = async (): Promise<string[]> => [...new Set((await listings()).map(({ id }) => id))]

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
