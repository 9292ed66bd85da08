import browser from 'webextension-polyfill'

/** Hosts that the user gave, as match patterns. None is held at installation. */
export const grantedOrigins = async (): Promise<string[]> =>
  (await browser.permissions.getAll()).origins ?? []

/** Must be called in the very click: browsers refuse it once something was awaited. */
export const requestOrigins = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...origins] })

/** False where the browser kept them, for example because a wider permission covers them. */
export const giveBackOrigins = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.remove({ origins: [...origins] })

export function onPermissionsChanged(callback: () => void): () => void {
  browser.permissions.onAdded.addListener(callback)
  browser.permissions.onRemoved.addListener(callback)
  return () => {
    browser.permissions.onAdded.removeListener(callback)
    browser.permissions.onRemoved.removeListener(callback)
  }
}
