import { type ExtensionBrowser, foreseeGrant, openSurface } from './chromium'

/**
 * Gives the extension hosts as the user would, by its own request: an evaluation counts as a user's gesture.
 * For commands and tests to which the switch in the options page doesn't matter.
 */
export async function allowHosts(extension: ExtensionBrowser, origins: string[]): Promise<void> {
  await foreseeGrant(extension, origins)
  const page = await openSurface(extension, 'options/index.html')
  const granted = await page.evaluate(`chrome.permissions.request(${JSON.stringify({ origins })})`)
  await page.close()
  if (granted !== true) throw new Error(`The browser did not grant ${origins.join(', ')}.`)
}
