import type { Page } from 'puppeteer'
import type { ExtensionBrowser } from '../../../scripts/browser/chromium'
import { launchFirefox, openFirefoxSurface } from '../../../scripts/browser/firefox'
import { readRows } from '../../../scripts/browser/stored'
import { until } from '../../../scripts/browser/until'
import { type LocalWeb, openLocalWeb, type WebSource } from '../../../scripts/browser/web'
import { shipped } from '../../../scripts/build/shipped'
import type { OpportunityRecord } from '../../../src/core/pipeline/opportunity-record'
import { FirefoxPopup } from './firefox-popup'
import { control } from './press'

/** A user's Firefox with the extension as shipped; one options page stays open as the view into it. */
export class FirefoxSession {
  private constructor(
    readonly extension: ExtensionBrowser,
    readonly web: LocalWeb,
    readonly options: Page,
  ) {}

  static async open(source: WebSource, idle?: number): Promise<FirefoxSession> {
    const web = await openLocalWeb(source)
    const extensionDir = shipped('firefox')
    const extension = await launchFirefox({ extensionDir, web, ...(idle === undefined ? {} : { idle }) })
    const options = await openFirefoxSurface(extension, 'options/index.html#settings/sites')
    return new FirefoxSession(extension, web, options)
  }

  /** Clicks a switch on the page of sites, as the user does. */
  async flip(name: string): Promise<void> {
    await this.options.bringToFront()
    const found = await control(this.options, name)
    await found.evaluate(element => element.scrollIntoView({ block: 'center' }))
    await found.click()
  }

  async visit(url: string): Promise<Page> {
    const page = await this.extension.browser.newPage()
    await page.bringToFront()
    await page.goto(url)
    return page
  }

  opportunities = (): Promise<OpportunityRecord[]> =>
    readRows<OpportunityRecord>(this.options, 'opportunities')

  noticed = (title: string): Promise<OpportunityRecord> =>
    until(`"${title}" is noticed`, async () =>
      (await this.opportunities()).find(opportunity => opportunity.title === title),
    )

  badge = (url: string): Promise<unknown> =>
    this.options.evaluate(`browser.tabs.query({ url: ${JSON.stringify(url)} })
      .then(([tab]) => browser.action.getBadgeText({ tabId: tab.id }))`)

  /**
   * Opens the real popup over the tab in front. The protocol doesn't list it; the extension's own pages can
   * reach its window: `inPopup` evaluates with that window as `popup`.
   */
  async openPopup(): Promise<FirefoxPopup> {
    const views = `browser.extension.getViews({ type: 'popup' })`
    await this.options.evaluate(`${views}.forEach(view => view.close())`)
    await until('no other popup is open', () => this.options.evaluate(`${views}.length === 0`))
    await this.options.evaluate('browser.action.openPopup()')
    await until('the popup is there', () => this.inPopup('popup.document.body.innerText.trim().length > 20'))
    return new FirefoxPopup(this)
  }

  inPopup = (code: string): Promise<unknown> =>
    this.options.evaluate(
      `(() => { const [popup] = browser.extension.getViews({ type: 'popup' }); return ${code} })()`,
    )

  async close(): Promise<void> {
    await this.extension.browser.close()
    await this.web.close()
  }
}
