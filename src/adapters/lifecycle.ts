import browser from 'webextension-polyfill'

/** After installation, and after an update of the extension. */
export const onInstalled = (callback: (reason: 'install' | 'update') => void): void =>
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') callback(reason)
  })

/** At the start of the browser; having a listener is what wakes the worker then. */
export const onStartup = (callback: () => void): void => browser.runtime.onStartup.addListener(callback)
