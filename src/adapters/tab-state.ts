import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { type TabState, tabStateSchema } from '../core/contract/tab-state'

const keyOf = (tabId: number) => `tab:${tabId}`

export async function getTabState(tabId: number): Promise<TabState | null> {
  const stored = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)]
  const checked = v.safeParse(tabStateSchema, stored)
  return checked.success ? checked.output : null
}

/** Of the advert's text, what waits for the user holds at most so many characters: the session's store is small. */
const mostWaiting = 60_000

/** A state whose reading holds at most so much of the advert's text. */
function within(state: TabState, most: number): TabState {
  if (!('reading' in state) || !state.reading.fields.description) return state
  const { reading } = state
  const { description } = state.reading.fields
  let room = most
  const value = description.value.filter(({ text }) => {
    room -= text.length
    return room >= 0
  })
  if (value.length === description.value.length) return state
  const fields = { ...reading.fields, description: { ...description, value } }
  return { ...state, reading: { ...reading, complete: false, fields } }
}

/** Keeps what is known of a tab. Where the store is full, other tabs' pages without a posting give way first. */
export async function setTabState(tabId: number, state: TabState): Promise<void> {
  const keep = (kept: TabState) => browser.storage.session.set({ [keyOf(tabId)]: kept })
  try {
    await keep(within(state, mostWaiting))
  } catch {
    await makeRoom()
    await keep(within(state, 0))
  }
}

async function makeRoom(): Promise<void> {
  const all = Object.entries(await browser.storage.session.get(null))
  const idle = all.filter(
    ([key, stored]) =>
      key.startsWith('judged:') ||
      (key.startsWith('tab:') && (stored as { state?: unknown } | null)?.state === 'nothing'),
  )
  await browser.storage.session.remove(idle.map(([key]) => key))
}

export const dropTabState = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId))

/** Forgets all that is kept for the browser session: what was read in tabs, budgets, judgements, opened overlays. */
export const clearSession = (): Promise<void> => browser.storage.session.clear()

export interface Shown {
  tabId: number
  /** Of the opportunity. */
  id: string
}

/** The tabs that show an opportunity, with its id, those that were read last first. */
export async function shownInTabs(): Promise<Shown[]> {
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
