import browser from 'webextension-polyfill'

/** The tab a surface was opened on. The address is there only where the browser lets us know it. */
export interface CurrentTab {
  id: number
  url: string | null
  /** What the page calls itself; like the address, only where the browser lets us know it. */
  title: string | null
}

export async function currentTab(): Promise<CurrentTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, title: tab.title ?? null }
}

export async function openOptions(hash = ''): Promise<void> {
  const address = browser.runtime.getURL(`options/index.html${hash}`)
  await browser.tabs.create({ url: address })
}

export const onTabClosed = (callback: (tabId: number) => void): void =>
  browser.tabs.onRemoved.addListener(callback)

/**
 * A tab went to another address. Where the browser lets us know the address, a load without a new one is of a frame
 * in the page (or of the same page once more), and must not make anyone forget what the page itself showed.
 */
export const onTabLoading = (callback: (tabId: number) => void): void =>
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status === 'loading' && (change.url !== undefined || tab.url === undefined)) callback(tabId)
  })

export const extensionVersion = (): string => browser.runtime.getManifest().version
