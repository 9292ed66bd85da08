import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { workerOf } from '../../../scripts/browser/chromium'
import { putSetting, readRows } from '../../../scripts/browser/stored'
import { until } from '../../../scripts/browser/until'
import { sampleProfile, sampleSite } from '../../../scripts/sample-site/site'
import { press, shows } from '../harness/press'
import { Session, settle } from '../harness/session'

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
    const popup = await session.popup(page)
    await press(popup, 'Audit this profile')
    await until('the overlay is open', async () => (await page.evaluate(markup)) !== before)
    await popup.close().catch(() => undefined)
    await page.bringToFront()
    // Its root is closed to the page: nothing of what it says can be read there.
    expect(await page.evaluate('document.documentElement.innerText')).not.toContain('What to do')
    await page.keyboard.press('Escape')
    await until('the overlay is closed', async () => (await page.evaluate(markup)) === before)
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
