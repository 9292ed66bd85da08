import { afterEach, describe, expect, it } from 'vitest'
import { type ExtensionBrowser, launchChromium, workerOf } from '../../../scripts/browser/chromium'
import { patience, until } from '../../../scripts/browser/until'
import { shipped } from '../../../scripts/build/shipped'

describe('the first run', () => {
  let extension: ExtensionBrowser | undefined
  afterEach(() => extension?.browser.close())

  it('opens the options page once, and holds no host', async () => {
    extension = await launchChromium({ extensionDir: shipped('chromium') })
    const { browser, base } = extension
    const isOptions = (target: { url(): string }) => target.url().startsWith(`${base}options/`)
    await browser.waitForTarget(isOptions, { timeout: patience })
    const worker = await workerOf(extension)
    const held = await worker.evaluate('chrome.permissions.getAll()')
    expect(held).toMatchObject({ origins: [] })
    await until('it has settled', () => new Promise(resolve => setTimeout(() => resolve(true), 500)))
    expect(browser.targets().filter(isOptions)).toHaveLength(1)
  })
})
