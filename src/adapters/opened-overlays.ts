import * as v from 'valibot'
import browser from 'webextension-polyfill'

/** The tabs in which the user opened the overlay, each with the document that asked for its audit first. */
const keyOf = (tabId: number) => `overlay:${tabId}`
const schema = v.object({ document: v.nullable(v.string()) })

/** Before the overlay is put into the page: it asks at once. */
export const overlayOpened = (tabId: number): Promise<void> =>
  browser.storage.session.set({ [keyOf(tabId)]: { document: null } })

export const dropOverlay = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId))

/** Whether the user opened the overlay on this very document. */
export async function isOverlayOn(tabId: number, document: string): Promise<boolean> {
  const opened = v.safeParse(schema, (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)])
  if (!opened.success) return false
  if (opened.output.document === null) await browser.storage.session.set({ [keyOf(tabId)]: { document } })
  return opened.output.document === null || opened.output.document === document
}
