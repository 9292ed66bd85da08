import { relative } from 'node:path'
import type { Page, WebWorker } from 'puppeteer'
import { verdictWords } from '../../src/core/fit/verdict'
import type { OpportunityRecord } from '../../src/core/pipeline/opportunity-record'
import { say } from '../../src/words/say'
import { type ExtensionBrowser, openSurface } from '../browser/chromium'
import { until } from '../browser/until'
import { root } from '../root'
import { shoot } from './shots'
import { look, noticedAt, popupOver } from './visit'

/** The main job without anybody: each posting is visited, its popup opened, printed and photographed. */
export async function unattended(
  extension: ExtensionBrowser,
  worker: WebWorker,
  addresses: readonly string[],
  profile: string,
  folder: string,
): Promise<void> {
  const files: string[] = []
  for (const [index, address] of addresses.entries()) {
    const page = await look(extension, address)
    const noticed = await noticedAt(worker, address)
    const popup = await popupOver(extension, page, noticed === null)
    const opportunity = noticed ?? (await noticedAt(worker, address, 3_000))
    console.log(`\n${address}\n${opportunity ? wordsOf(opportunity) : 'Nothing was noticed here.'}`)
    const name = index === 0 ? 'popup' : `popup-${index + 1}`
    for (const view of opportunity ? (['fit', 'tailor'] as const) : []) {
      console.log(`\n${indent(await viewOf(popup, view))}`)
      files.push(...(await shoot(popup, folder, `${name}-${view}`)))
    }
    if (!opportunity) files.push(...(await shoot(popup, folder, name)))
    await popup.close()
    await page.close()
  }
  files.push(...(await overlay(extension, profile, folder)))
  const options = await openSurface(extension, 'options/index.html#brand/statement')
  await until('the options page shows', () =>
    options.evaluate('document.querySelector("main textarea") !== null'),
  )
  files.push(...(await shoot(options, folder, 'options')))
  await options.close()
  console.log(`\nScreenshots:\n${files.map(file => `  ${relative(root, file)}`).join('\n')}`)
}

function wordsOf({ title, organization, place, workMode, verdict, counts }: OpportunityRecord): string {
  const where = [place, workMode].filter(Boolean).join(', ')
  const musts = counts.musts > 0 ? `: ${counts.have} of ${counts.musts} must-haves` : ''
  return `Noticed: ${title} · ${organization}${where ? ` · ${where}` : ''}\n${say(verdictWords[verdict])}${musts}`
}

/** What stands in one of the popup's three views, line by line as it is rendered. */
async function viewOf(popup: Page, view: 'fit' | 'tailor'): Promise<string> {
  await popup.click(`#view-${view}-tab`)
  await until(`the view “${view}” shows`, () => popup.$(`#view-${view}`))
  return String(await popup.evaluate(`document.querySelector('#view-${view}').innerText`))
}

const indent = (text: string) =>
  text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => `  ${line}`)
    .join('\n')

/** The audit over the profile page, opened as the popup opens it. */
async function overlay(extension: ExtensionBrowser, profile: string, folder: string): Promise<string[]> {
  const page = await look(extension, profile)
  const popup = await popupOver(extension, page, false)
  await popup.evaluate(
    `chrome.tabs.query({ active: true, currentWindow: true })
      .then(([tab]) => chrome.runtime.sendMessage({ name: 'openOverlay', payload: { tabId: tab.id } }))`,
  )
  await popup.close().catch(() => undefined)
  await page.bringToFront()
  // Its root is closed: that something was added to the page is all that can be seen of it.
  const hosts =
    'document.documentElement.querySelectorAll(":scope > :not(head, body), body > :not(main, div, script)").length'
  await until('the overlay is open', () => page.evaluate(`${hosts} > 0`), { timeout: 5_000 }).catch(
    () => null,
  )
  await new Promise(resolve => setTimeout(resolve, 300))
  const files = await shoot(page, folder, 'overlay')
  await page.close()
  return files
}
