import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer'
import { type ExtensionBrowser, launchChromium, openPopup, workerOf } from '../browser/chromium'
import { putSetting } from '../browser/stored'
import { until } from '../browser/until'
import { openLocalWeb } from '../browser/web'
import { buildExtension } from '../build/bundle'
import { root } from '../root'
import { sampleProfile, sampleSite } from '../sample-site/site'
import { bigPage } from './big-page'
import { median, spread } from './figures'

const most = 150
const opens = 'Audit this profile'

/** The sample profile with 2 MB of other things below it, all of it signed in. */
async function bigProfile(): Promise<string> {
  const answer = await sampleSite(new URL(sampleProfile))
  const below = bigPage(6_000)
    .replace(/^.*?<ul>/s, '<ul>')
    .replace(/<\/main>.*$/s, '')
  return String(answer?.body).replace('</main>', () => `</main><section>${below}</section>`)
}

/** Milliseconds from the click in the popup to the frame in which the overlay stands on the page. */
async function once(extension: ExtensionBrowser, page: Page): Promise<number> {
  await page.evaluate(`void (globalThis.stands = new Promise(resolve => {
    const watch = new MutationObserver(() => {
      watch.disconnect()
      requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())))
    })
    watch.observe(document.documentElement, { childList: true })
  }))`)
  const popup = await openPopup(extension, page)
  const button = `[...document.querySelectorAll('button')].find(each => each.textContent.includes('${opens}'))`
  await until('the popup offers it', () => popup.evaluate(`${button} !== undefined`))
  const clicked = Number(
    await popup.evaluate(`(() => {
      const button = ${button}
      const at = performance.timeOrigin + performance.now()
      button.click()
      return at
    })()`),
  )
  const stands = Number(await page.evaluate('globalThis.stands'))
  await popup.close().catch(() => undefined)
  await page.bringToFront()
  await page.keyboard.press('Escape')
  return stands - clicked
}

/** The overlay on a profile of 2 MB: from the click until it is on screen. */
export async function overlay(runs = 15): Promise<void> {
  const extensionDir = join(root, '.cache/bench/overlay')
  await rm(extensionDir, { recursive: true, force: true })
  await buildExtension({ browser: 'chromium', outdir: extensionDir })
  const body = await bigProfile()
  const web = await openLocalWeb(url => (url.href === sampleProfile ? { body } : undefined))
  const extension = await launchChromium({ extensionDir, web })
  const took: number[] = []
  try {
    const worker = await workerOf(extension)
    await until('the database is there', () => putSetting(worker, 'ownProfile', sampleProfile))
    const page = await extension.browser.newPage()
    await page.goto(sampleProfile)
    for (let run = -2; run < runs; run++) {
      const ms = await once(extension, page)
      // The first turns warm up.
      if (run >= 0) took.push(ms)
    }
  } finally {
    await extension.browser.close()
    await web.close()
  }
  console.log(
    `From the click to the overlay on a profile of ${(body.length / 1e6).toFixed(1)} MB, milliseconds:`,
  )
  console.table({ overlay: spread(took) })
  console.log(
    `median ${median(took).toFixed(0)} ms (at most ${most}: ${median(took) <= most ? 'held' : 'MISSED'})`,
  )
}
