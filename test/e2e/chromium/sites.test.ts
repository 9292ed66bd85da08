import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { allowHosts } from '../../../scripts/browser/allow-hosts'
import { openSurface, workerOf } from '../../../scripts/browser/chromium'
import { until } from '../../../scripts/browser/until'
import { gardener, gardenerPosting } from '../../fixtures/career-site/site'
import { Session, settle } from '../harness/session'

const pattern = 'https://*.park-office.example/*'

async function remove(session: Session, origins: string[]): Promise<void> {
  const page = await openSurface(session.extension, 'options/index.html')
  const removed = await page.evaluate(`chrome.permissions.remove(${JSON.stringify({ origins })})`)
  expect(removed).toBe(true)
  await page.close()
}

const registered = async (session: Session): Promise<string[]> =>
  (await (
    await workerOf(session.extension)
  ).evaluate(
    'chrome.scripting.getRegisteredContentScripts().then(all => all.flatMap(each => each.matches))',
  )) as string[]

describe('where postings are noticed', () => {
  let session: Session
  beforeEach(async () => {
    session = await Session.open()
  })
  afterEach(() => session?.close())

  it('is nowhere after installation', async () => {
    await session.visit(gardener)
    await settle()
    expect(await session.opportunities()).toEqual([])
    expect(await registered(session)).toEqual([])
  })

  it('begins in tabs that are already open when a site is switched on', async () => {
    await session.visit(gardener)
    await settle(500)
    await allowHosts(session.extension, [pattern])
    await (await session.extension.browser.pages()).find(page => page.url() === gardener)?.bringToFront()
    await session.noticed(gardenerPosting.title)
    expect(await registered(session)).toEqual([pattern])
  })

  it('is still on after the browser was restarted', async () => {
    await allowHosts(session.extension, [pattern])
    await session.restart()
    await session.visit(gardener)
    await session.noticed(gardenerPosting.title)
  })

  it('ends when the site is switched off', async () => {
    await allowHosts(session.extension, [pattern])
    await until('the script is registered', async () => (await registered(session)).length === 1)
    await remove(session, [pattern])
    await until('the registration is gone', async () => (await registered(session)).length === 0)
    await session.visit(gardener)
    await settle()
    expect(await session.opportunities()).toEqual([])
  })

  it('ends in a page that stays open when the permission is taken away', async () => {
    await allowHosts(session.extension, ['https://*/*'])
    const page = await session.visit('https://careers.tramworks.example/jobs/first')
    await session.noticed('Tram Driver')
    await remove(session, ['https://*/*'])
    await page.bringToFront()
    await page.click('#next')
    await settle(2_500)
    // What was noticed before stays; what the page showed afterwards was not read.
    expect((await session.opportunities()).map(each => each.title)).toEqual(['Tram Driver'])
  })
})
