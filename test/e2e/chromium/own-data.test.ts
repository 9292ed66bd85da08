import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { ElementHandle, Page } from 'puppeteer'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openSurface, workerOf } from '../../../scripts/browser/chromium'
import { readRows } from '../../../scripts/browser/stored'
import { until } from '../../../scripts/browser/until'
import { gardener, gardenerPosting } from '../../fixtures/career-site/site'
import { wrongIn } from '../harness/accessible'
import { Session } from '../harness/session'

/** Clicks, with the mouse, what carries this name. */
async function click(page: Page, name: string): Promise<void> {
  // A page that is not in front does not lay itself out, and a click waits for that.
  await page.bringToFront()
  const find = `[...document.querySelectorAll('button, label, a')].find(each =>
    (each.getAttribute('aria-label') ?? each.textContent).trim() === ${JSON.stringify(name)})`
  await page.waitForFunction(`${find} !== undefined`)
  await ((await page.evaluateHandle(find)) as unknown as ElementHandle<Element>).click()
}

const says = (page: Page, text: string) =>
  until(`the page says “${text}”`, async () =>
    ((await page.evaluate('document.body.innerText')) as string).includes(text),
  )

describe('the user’s own data', () => {
  let session: Session
  let downloads: string
  beforeAll(async () => {
    session = await Session.open({ hosts: ['https://*/*'] })
    await session.visit(gardener)
    await session.noticed(gardenerPosting.title)
  })
  afterAll(() => session?.close())
  beforeEach(async () => {
    downloads = await mkdtemp(join(tmpdir(), 'steppingstone-downloads-'))
  })
  afterEach(() => rm(downloads, { recursive: true, force: true }))

  async function dataPage(): Promise<Page> {
    const page = await openSurface(session.extension, 'options/index.html#settings/data')
    await page.waitForSelector('#backup')
    const client = await page.createCDPSession()
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads })
    return page
  }

  const downloaded = (end: string): Promise<string> =>
    until(`a file ${end} is in the downloads`, async () =>
      (await readdir(downloads)).find(name => name.endsWith(end)),
    )

  it('is as it was after a file that is no backup', async () => {
    const page = await dataPage()
    const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>
    await input.uploadFile('package.json')
    await says(page, 'This file is not a Steppingstone backup. Nothing was changed.')
    expect(await session.opportunities()).toHaveLength(1)
  })

  it('goes out as CSV', async () => {
    const page = await dataPage()
    await click(page, 'Opportunities as CSV')
    const text = await readFile(join(downloads, await downloaded('.csv')), 'utf8')
    expect(text.split('\r\n')[1]).toContain(gardenerPosting.title)
  })

  it('stays untouched beside an example life, which goes whole in one click', async () => {
    const page = await dataPage()
    await click(page, 'Look around')
    await page.waitForSelector('.op-example')
    await page.waitForSelector('.op-row')
    expect(await page.$$eval('.op-row', rows => rows.length)).toBeGreaterThan(15)
    expect((await session.opportunities()).map(each => each.title)).toEqual([gardenerPosting.title])
    // The worker's start tidies databases up, and leaves this one.
    const names = () => page.evaluate('indexedDB.databases().then(all => all.map(each => each.name))')
    expect(await names()).toContain('steppingstone-example')
    await click(page, 'Remove the example')
    await page.waitForSelector('#backup')
    expect(await names()).not.toContain('steppingstone-example')
    expect(await session.opportunities()).toHaveLength(1)
  })

  it('tells what was noticed and why, and notices nothing while paused', async () => {
    const page = await openSurface(session.extension, 'options/index.html#settings/sites')
    await says(page, `${gardenerPosting.title}, `)
    await click(page, 'For an hour')
    await says(page, 'Nothing is noticed until')
    const worker = await workerOf(session.extension)
    const sightings = async () => (await readRows(worker, 'sightings')).length
    const before = await sightings()
    await session.visit(gardener)
    await new Promise(done => setTimeout(done, 2_000))
    expect(await sightings()).toBe(before)
    await page.bringToFront()
    await click(page, 'Resume noticing now')
    await says(page, 'Noticing goes on')
  })

  it('is accessible with all of it on the screen, light and dark', async () => {
    const page = await dataPage()
    const found: string[] = []
    const check = async (where: string) => {
      found.push(...(await wrongIn(page)).map(each => `${where} ${each}`))
    }
    await click(page, 'Write a backup')
    const file = join(downloads, await downloaded('.jsonl.gz'))
    const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>
    await input.uploadFile(file)
    await page.waitForSelector('.op-preview')
    await check('a backup looked at')
    await page.evaluate(`location.hash = 'settings/sites'`)
    await click(page, 'For an hour')
    await says(page, 'Nothing is noticed until')
    await page.waitForSelector('.op-log')
    await check('noticing paused')
    await page.evaluate(`location.hash = 'settings/data'`)
    await click(page, 'Look around')
    await page.waitForSelector('.op-example')
    await page.waitForSelector('.op-row')
    await page.evaluate(`location.href = document.querySelector('.op-row').href + '&view=history'`)
    await page.waitForSelector('.op-history')
    await page.$$eval('.op-history details', all => {
      for (const each of all) each.open = true
    })
    await check('the history of an example')
    expect(found).toEqual([])
  })

  it('is the same in two windows, whichever of them writes', async () => {
    const windows = [
      await openSurface(session.extension, 'options/index.html#brand/evidence'),
      await openSurface(session.extension, 'options/index.html#brand/evidence'),
    ] as const
    const write = async (page: Page, words: string) => {
      await page.bringToFront()
      await page.type('.op-quick textarea, .op-quick input', `${words}\n`)
    }
    for (const page of windows) await page.waitForSelector('.op-quick')
    await write(windows[0], 'Halved the monthly close')
    await write(windows[1], 'Wrote the guide for new colleagues')
    for (const page of windows) {
      await says(page, 'Halved the monthly close')
      await says(page, 'Wrote the guide for new colleagues')
    }
  })

  it('goes into a file, and comes back from it after everything was erased', async () => {
    const before = await session.noticed(gardenerPosting.title)
    const page = await dataPage()
    await click(page, 'Write a backup')
    const file = join(downloads, await downloaded('.jsonl.gz'))
    await says(page, 'It was read back and is complete.')
    expect(gunzipSync(await readFile(file)).toString()).toContain(gardenerPosting.title)

    await click(page, 'Erase everything…')
    await click(page, 'Erase everything')
    await says(page, 'Everything is erased')
    expect(await session.opportunities()).toEqual([])

    const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>
    await input.uploadFile(file)
    await says(page, '1 comes in')
    await click(page, 'Merge it now')
    await says(page, 'The backup was merged with your records.')
    const [after] = await session.opportunities()
    expect(after).toMatchObject({ id: before.id, title: before.title, firstSeenAt: before.firstSeenAt })
    // The page shows what came back, and the worker writes where the pointer now points.
    await until('the page counts it', async () =>
      ((await page.$eval('.op-table tbody td', cell => cell.textContent)) ?? '').includes('1'),
    )
  })
})
