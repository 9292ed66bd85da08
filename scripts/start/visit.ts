import type { Page, WebWorker } from 'puppeteer'
import type { OpportunityRecord } from '../../src/core/pipeline/opportunity-record'
import type { SightingRecord } from '../../src/core/pipeline/sighting-record'
import { type ExtensionBrowser, openPopup } from '../browser/chromium'
import { readRows } from '../browser/stored'
import { until } from '../browser/until'

/** Opens an address in a tab, as a user does. */
export async function look(extension: ExtensionBrowser, url: string): Promise<Page> {
  const page = await extension.browser.newPage()
  await page.goto(url, { waitUntil: 'load' })
  return page
}

/** What was noticed at an address, or null where nothing was within the time. */
export async function noticedAt(
  worker: WebWorker,
  url: string,
  timeout = 5_000,
): Promise<OpportunityRecord | null> {
  const find = async () => {
    const sightings = await readRows<SightingRecord>(worker, 'sightings')
    const seen = sightings.find(sighting => sighting.url === url)
    const all = await readRows<OpportunityRecord>(worker, 'opportunities')
    return all.find(opportunity => opportunity.id === seen?.opportunityId)
  }
  return until(`${url} is noticed`, find, { timeout }).catch(() => null)
}

/** Opens the real popup over a page and reads the page there once where it wasn't noticed by itself. */
export async function popupOver(extension: ExtensionBrowser, page: Page, readIt: boolean): Promise<Page> {
  const popup = await openPopup(extension, page)
  await until('the popup shows something', () => popup.evaluate('document.body.innerText.trim().length > 20'))
  if (readIt) {
    await popup.evaluate(
      `chrome.tabs.query({ active: true, currentWindow: true })
        .then(([tab]) => chrome.runtime.sendMessage({ name: 'readTab', payload: { tabId: tab.id } }))`,
    )
  }
  return popup
}
