import type { Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { workerOf } from '../../../scripts/browser/chromium'
import { putSetting, readRows } from '../../../scripts/browser/stored'
import { patience, until } from '../../../scripts/browser/until'
import { sampleProfile, sampleSite } from '../../../scripts/sample-site/site'
import { wrongIn } from '../harness/accessible'
import { optionsAt } from '../harness/practice'
import { press, shows } from '../harness/press'
import { Session, settle } from '../harness/session'

/** The extension's own scripts that run in a page, in whatever world, as the browser's debugger tells of them. */
async function ownScriptsIn(page: Page, base: string): Promise<() => string[]> {
  const debugging = await page.createCDPSession()
  const found = new Set<string>()
  debugging.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith(base)) found.add(url.slice(base.length))
  })
  await debugging.send('Debugger.enable')
  return () => [...found].sort()
}

const markup = 'document.documentElement.outerHTML'

describe('the profile audit over the page', () => {
  let session: Session
  beforeAll(async () => {
    session = await Session.open({ source: sampleSite, hosts: ['https://*/*'] })
    const worker = await workerOf(session.extension)
    await until('the database is there', () => putSetting(worker, 'ownProfile', sampleProfile))
  })
  afterAll(() => session?.close())

  it('opens on a click, closes by Escape, and leaves the page byte for byte as it was', async () => {
    const page = await session.visit(sampleProfile)
    await settle(500)
    const before = String(await page.evaluate(markup))
    const scripts = await ownScriptsIn(page, session.extension.base)
    const popup = await session.popup(page)
    await shows(popup, 'Audit this profile')
    expect(scripts()).toEqual([])
    expect(await page.evaluate(markup)).toBe(before)
    await press(popup, 'Audit this profile')
    await until('the overlay is open', async () => (await page.evaluate(markup)) !== before)
    expect(scripts()).toEqual(['content/overlay.js'])
    await popup.close().catch(() => undefined)
    await page.bringToFront()
    // Its root is closed to the page: nothing of what it says can be read there.
    expect(await page.evaluate('document.documentElement.innerText')).not.toContain('What to do')
    await page.keyboard.press('Escape')
    await until('the overlay is closed', async () => (await page.evaluate(markup)) === before)
    await page.close()
  })

  it('gives a script of the page no word of what it shows, and comes back where the page took it away', async () => {
    const page = await session.visit(sampleProfile)
    await settle(500)
    const hosts = 'document.documentElement.children.length'
    const before = Number(await page.evaluate(hosts))
    const open = async () => {
      const popup = await session.popup(page)
      await press(popup, 'Audit this profile')
      await until('the overlay is open', async () => Number(await page.evaluate(hosts)) > before)
      await popup.close().catch(() => undefined)
      await page.bringToFront()
    }
    await open()
    await until('the audit is there', () => page.evaluate(`window.find('to fix first')`))
    const selected = await page.evaluate(`(() => {
      const selection = getSelection()
      selection.selectAllChildren(document.documentElement)
      const all = selection.toString()
      window.find('to fix first')
      // Each step takes the browser half a second here.
      for (let i = 0; i < 4; i++) selection.modify('extend', 'forward', 'line')
      return all + selection.toString()
    })()`)
    expect(selected).not.toContain('to fix first')
    // A key that a script pressed closes nothing.
    await page.evaluate(
      `document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))`,
    )
    expect(await page.evaluate(hosts)).toBe(before + 1)
    await page.evaluate('document.documentElement.lastElementChild.remove()')
    await open()
    await page.close()
  })

  it('opens beside the page in the side panel, of which the page sees nothing', async () => {
    const page = await session.visit(sampleProfile)
    await settle(500)
    const before = String(await page.evaluate(markup))
    const popup = await session.popup(page)
    await press(popup, 'Audit in the side panel')
    const { browser, base } = session.extension
    const target = await browser.waitForTarget(each => each.url().startsWith(`${base}panel/`), {
      timeout: patience,
    })
    const panel = await target.asPage()
    await shows(panel, 'to fix first')
    expect(await page.evaluate(markup)).toBe(before)
    expect(await page.evaluate(`window.find('to fix first')`)).toBe(false)
    expect(await wrongIn(panel)).toEqual([])
    await page.close()
  })

  it('brings what is open on the profile into this week', async () => {
    const page = await optionsAt(session, '#week/now')
    await shows(page, 'Fix one thing on your profile')
    await page.close()
  })

  it('logs nobody else’s profile', async () => {
    const worker = await workerOf(session.extension)
    await putSetting(worker, 'ownProfile', 'https://www.linkedin.com/in/someone-else/')
    await putSetting(worker, 'siteSwitches', { linkedin: true })
    const before = (await readRows(worker, 'snapshots')).length
    const page = await session.visit(sampleProfile)
    await settle(2_000)
    expect(await readRows(worker, 'snapshots')).toHaveLength(before)
    const popup = await session.popup(page)
    await shows(popup, 'someone else’s profile')
    await popup.close()
    await page.close()
  })
})
