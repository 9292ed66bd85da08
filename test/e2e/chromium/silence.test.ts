import type { Target } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allowHosts } from '../../../scripts/browser/allow-hosts'
import { openSurface, workerOf } from '../../../scripts/browser/chromium'
import { gardener, gardenerPosting, singlePage } from '../../fixtures/career-site/site'
import { press, shows } from '../harness/press'
import { strange } from '../harness/requests'
import { Session, settle } from '../harness/session'

describe('the network during a whole run', () => {
  let session: Session
  const asked: string[] = []
  const made = new Set<string>()
  beforeAll(async () => {
    session = await Session.open()
    // Its request wakes the worker: one that is still starting can't be listened to.
    await allowHosts(session.extension, ['https://*/*'])
    // Beside the log of the web: who asked. What no page, worker or surface asked for, the browser did by itself;
    // what the extension's own contexts ask for is kept also where nothing leaves.
    const record = async (target: Target) => {
      const cdp = await target.createCDPSession()
      cdp.on('Network.requestWillBeSent', ({ request }) => {
        made.add(request.url)
        if (target.url().startsWith(session.extension.base)) asked.push(request.url)
      })
      await cdp.send('Network.enable')
    }
    session.extension.browser.on('targetcreated', target => void record(target).catch(() => undefined))
    await workerOf(session.extension)
    const worker = session.extension.browser.targets().find(target => target.type() === 'service_worker')
    if (worker) await record(worker)
  })
  afterAll(() => session?.close())

  it('sees pages, and nothing from the extension', async () => {
    const page = await session.visit(gardener)
    await session.noticed(gardenerPosting.title)
    const popup = await session.popup(page)
    await shows(popup, gardenerPosting.title)
    await press(popup, 'Tailor')
    await popup.close()
    const options = await openSurface(session.extension, 'options/index.html')
    await settle(500)
    await options.close()
    await (await session.visit(singlePage)).click('#next')
    await settle(3_000)
    expect(strange(session.web.requests, [gardener, singlePage], made)).toEqual([])
    const beyond = asked.filter(url => !/^(chrome-extension|data|blob):/.test(url))
    expect(beyond).toEqual([])
  })

  it('would be seen', async () => {
    const worker = await workerOf(session.extension)
    // The policy of the extension has no connections at all; a page has, and its requests stand in the log.
    expect(
      await worker.evaluate('fetch("https://elsewhere.example/a").then(() => "sent", () => "refused")'),
    ).toBe('refused')
    const page = await session.visit(gardener)
    await page.evaluate('fetch("https://elsewhere.example/b", { mode: "no-cors" })')
    expect(strange(session.web.requests, [gardener, singlePage], made)).toEqual([
      'GET https://elsewhere.example/b',
    ])
  })
})
