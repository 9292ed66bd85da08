import type { From } from '../adapters/messaging'

/** Where something was seen, by the browser's word alone. */
export interface Seen {
  tabId: number
  /** 0 is the tab's own document; others are frames in it. */
  frameId: number
  /** Of the document that sent. */
  url: string
  /** Of the tab; empty where the browser does not let us know it. */
  tabUrl: string
  /** The browser's name for the document; null where it has none. */
  documentId: string | null
}

export const originAt = (address: string): string | null =>
  URL.canParse(address) ? new URL(address).origin : null

/** Null where nothing may be noticed: no tab, no web address, or a document that the user does not see. */
export function seenBy({ tabId, frameId, url, tabUrl, documentId, active }: From): Seen | null {
  if (tabId === null || !active || !/^https?:/i.test(url)) return null
  const seen = { tabId, frameId, tabUrl, documentId }
  if (frameId !== 0 || tabUrl === '') return { ...seen, url }
  // The tab went on to another site while this was on its way.
  if (originAt(tabUrl) !== originAt(url)) return null
  // A document that changes its address by script is at the tab's; the sender's stays as it was loaded.
  return { ...seen, url: tabUrl }
}
