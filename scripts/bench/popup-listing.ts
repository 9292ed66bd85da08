import type { Page } from 'puppeteer'
import { type ExtensionBrowser, launchChromium, openPopup, openSurface, workerOf } from '../browser/chromium'
import { until } from '../browser/until'
import { openLocalWeb } from '../browser/web'
import { median, quantile } from './figures'
import { ask } from './life/ask'
import { lifeExtension } from './life/extension'
import { texts } from './life/texts'

const amount = { opportunities: 1_000, sightings: 3_000, evidence: 300, versions: 50 }
const most = 100
const runs = 15

/** One advert of our own, as a career page carries it. */
const posting = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Data Engineer',
  hiringOrganization: { '@type': 'Organization', name: 'Harrow Mill' },
  jobLocation: { '@type': 'Place', address: { addressLocality: 'Kalmar', addressCountry: 'SE' } },
  datePosted: '2026-11-02',
  description: `<h2>Your work</h2><p>You keep the figures of our mills dependable.</p><ul><li>Build pipelines with
    Python and SQL</li><li>Explain reports to plant managers</li></ul><h2>What you bring</h2><ul><li>Three years of
    experience with SQL and Python</li><li>Experience with Airflow or dbt</li><li>Fluent English</li><li>Knowledge
    of Kubernetes is a plus</li></ul>`,
}
const page = `<!doctype html><html lang="en"><head><title>Data Engineer at Harrow Mill</title>
<script type="application/ld+json">${JSON.stringify(posting)}</script></head><body><main><h1>Data Engineer</h1>
<p>Harrow Mill, Kalmar</p>${posting.description}<a href="/apply">Apply now</a></main></body></html>`

/**
 * The real popup, opened by its button on a posting that has just been noticed, in a life of some years: from the
 * start of its script until the posting stands in it, and until its whole checklist does.
 */
export async function popupListing(): Promise<void> {
  const extensionDir = await lifeExtension({ name: 'popup-listing', grantHosts: true })
  const web = await openLocalWeb(() => ({ body: page }))
  const extension = await launchChromium({ extensionDir, web })
  try {
    const set = await openSurface(extension, 'bench/index.html')
    const { texts: made } = await texts()
    await ask(set, 'fill', made, amount, amount.evidence)
    await ask(set, 'versions', amount.versions)
    await set.evaluate(`chrome.runtime.sendMessage({ name: 'sitesChanged', payload: {} })`)
    const worker = await workerOf(extension)
    const tab = await extension.browser.newPage()
    await tab.goto('https://jobs.harrow-mill.example/data-engineer')
    await until('the posting is noticed', () =>
      worker.evaluate(`chrome.action.getBadgeText({}).then(async () => {
        const tabs = await chrome.tabs.query({ active: true })
        const texts = await Promise.all(tabs.map(tab => chrome.action.getBadgeText({ tabId: tab.id })))
        return texts.some(Boolean)
      })`),
    )
    for (const status of ['seen', 'interested'] as const) {
      if (status === 'interested') await becomeInterested(extension, tab)
      const took = { content: [] as number[], panel: [] as number[] }
      for (let run = -2; run < runs; run++) {
        const popup = await openPopup(extension, tab)
        await shows(popup, `performance.getEntriesByName('panel').length > 0`)
        const shown = String(await popup.evaluate('document.body.innerText'))
        if (!shown.includes('Harrow Mill'))
          throw new Error(`The popup shows another page: ${shown.slice(0, 200)}`)
        for (const mark of ['content', 'panel'] as const) {
          const measured = await popup.evaluate(`performance.measure('of', 'begin', '${mark}').duration`)
          // The first turns warm up the browser.
          if (run >= 0) took[mark].push(Number(measured))
        }
        await popup.close()
      }
      say(`popup on a posting (${status}), the posting`, took.content)
      say(`popup on a posting (${status}), its ${status === 'seen' ? 'fit' : 'checklist'}`, took.panel)
    }
  } finally {
    await extension.browser.close()
    await web.close()
  }
}

const shows = (popup: Page, what: string) => until(`the popup shows ${what}`, () => popup.evaluate(what))

async function becomeInterested(extension: ExtensionBrowser, tab: Page): Promise<void> {
  const popup = await openPopup(extension, tab)
  await shows(popup, `document.querySelector('.pp-steps button') !== null`)
  await popup.evaluate(`document.querySelector('.pp-steps button').click()`)
  await shows(popup, `document.querySelector('.ss-status-interested') !== null`)
  await popup.close()
}

function say(what: string, took: readonly number[]): void {
  const held = median(took) <= most ? 'held' : 'MISSED'
  console.log(
    `${what.padEnd(52)} median ${median(took).toFixed(0).padStart(4)} ms, 95 %: ${quantile(took, 0.95).toFixed(0)} ` +
      `(at most ${most}: ${held})`,
  )
}
