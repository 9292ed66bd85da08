import browser from 'webextension-polyfill'

/** What lies under this key in the extension's own storage, unchecked; undefined where nothing does. */
export const localItem = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key]

export const setLocalItem = (key: string, value: unknown): Promise<void> =>
  browser.storage.local.set({ [key]: value })

export const removeLocalItem = (key: string): Promise<void> => browser.storage.local.remove(key)

/** Calls back when what lies under this key changed, in whatever context; returns how to stop. */
export function onLocalChange(key: string, callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && key in changes) callback()
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
