import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer'
import {
  type ExtensionBrowser,
  launchChromium,
  openPopup,
  shortLived,
  workerOf,
} from '../../../scripts/browser/chromium'
import { installInProfile } from '../../../scripts/browser/chromium-profile'
import { readRows } from '../../../scripts/browser/stored'
import { until } from '../../../scripts/browser/until'
import { type LocalWeb, openLocalWeb, type WebSource } from '../../../scripts/browser/web'
import { shipped } from '../../../scripts/build/shipped'
import type { OpportunityRecord } from '../../../src/core/pipeline/opportunity-record'
import { careerSite } from '../../fixtures/career-site/site'

interface SessionOptions {
  source?: WebSource
  /** Hosts that the user has switched on; none by default, as after installation. */
  hosts?: string[]
  extensionDir?: string
  /** What is tested reckons long, as keys from passphrases do. */
  reckons?: boolean
  /** What the profile remembers before the browser starts first. */
  prepare?: (profileDir: string, extensionDir: string) => Promise<void>
}

/** A user's Chromium with the extension as shipped, its profile, and a web that is played for it. */
export class Session {
  private constructor(
    public extension: ExtensionBrowser,
    readonly web: LocalWeb,
    readonly profileDir: string,
    readonly extensionDir: string,
    private readonly args: string[],
  ) {}

  static async open(options: SessionOptions = {}): Promise<Session> {
    const { source = careerSite(), hosts = [], extensionDir = shipped('chromium'), reckons = false } = options
    const args = reckons ? [] : shortLived
    const web = await openLocalWeb(source)
    const profileDir = await mkdtemp(join(tmpdir(), 'steppingstone-profile-'))
    await installInProfile(profileDir, extensionDir, hosts)
    await options.prepare?.(profileDir, extensionDir)
    const extension = await launchChromium({ extensionDir, profileDir, web, args })
    const session = new Session(extension, web, profileDir, extensionDir, args)
    return session
  }

  /** Closes the browser and opens it again with the same profile. */
  async restart(): Promise<void> {
    await this.extension.browser.close()
    const { extensionDir, profileDir, web, args } = this
    this.extension = await launchChromium({ extensionDir, profileDir, web, args })
  }

  async visit(url: string): Promise<Page> {
    const page = await this.extension.browser.newPage()
    await page.goto(url)
    return page
  }

  popup(page: Page): Promise<Page> {
    return openPopup(this.extension, page)
  }

  opportunities = async (): Promise<OpportunityRecord[]> =>
    readRows<OpportunityRecord>(await workerOf(this.extension), 'opportunities')

  /** The opportunity of this title, once it is stored. */
  noticed = (title: string): Promise<OpportunityRecord> =>
    until(`"${title}" is noticed`, async () =>
      (await this.opportunities()).find(opportunity => opportunity.title === title),
    )

  /** Text and tooltip of the badge over a page whose host the extension holds. */
  async badge(page: Page): Promise<{ text: string; title: string }> {
    const worker = await workerOf(this.extension)
    return (await worker.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ url: ${JSON.stringify(page.url())} })
      if (!tab) return { text: '', title: '' }
      const tabId = tab.id
      return { text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) }
    })()`)) as { text: string; title: string }
  }

  async close(): Promise<void> {
    await this.extension.browser.close()
    await this.web.close()
    await rm(this.profileDir, { recursive: true, force: true })
  }
}

/** Long enough for a page with something to notice to be noticed, and for all retries to have happened. */
export const settle = (milliseconds = 1_500): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, milliseconds))
