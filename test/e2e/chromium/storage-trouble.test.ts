import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { ElementHandle, Page } from 'puppeteer'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { killWorker, openSurface, workerOf } from '../../../scripts/browser/chromium'
import { until } from '../../../scripts/browser/until'
import { gardener, gardenerPosting } from '../../fixtures/career-site/site'
import { Session } from '../harness/session'

async function click(page: Page, name: string): Promise<void> {
  await page.bringToFront()
  const find = `[...document.querySelectorAll('button')].find(each => each.textContent.trim() === ${JSON.stringify(name)})`
  await page.waitForFunction(`${find} !== undefined`)
  await ((await page.evaluateHandle(find)) as unknown as ElementHandle<Element>).click()
}

const says = (page: Page, text: string) =>
  until(`the page says “${text}”`, async () =>
    ((await page.evaluate('document.body.innerText')) as string).includes(text),
  )

/** The records can't be brought to the form of this version: opened as they are, they can still be read. */
const upgradeFails = `{
  const open = IDBFactory.prototype.open
  IDBFactory.prototype.open = function (name, version) {
    if (name !== 'steppingstone' || version === undefined) return open.call(this, name, version)
    throw new DOMException('Internal error opening backing store.', 'UnknownError')
  }
}`

describe('records that do not open', () => {
  let session: Session
  let downloads: string
  beforeEach(async () => {
    downloads = await mkdtemp(join(tmpdir(), 'steppingstone-downloads-'))
    session = await Session.open({ hosts: ['https://*/*'] })
  })
  afterEach(async () => {
    await session?.close()
    await rm(downloads, { recursive: true, force: true })
  })

  it('can be written to a file, set aside, and restored beside new ones', async () => {
    await session.visit(gardener)
    await session.noticed(gardenerPosting.title)
    const page = await openSurface(session.extension, 'options/index.html#settings/data')
    await page.waitForSelector('#backup')
    const client = await page.createCDPSession()
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads })
    await page.evaluateOnNewDocument(upgradeFails)
    await page.reload()
    await says(page, 'Your records can’t be opened')
    await says(page, 'Nothing is erased')

    await click(page, 'Write what can be read to a file')
    const file = await until('the file is there', async () =>
      (await readdir(downloads)).find(name => name.endsWith('.gz')),
    )
    await until('it is whole', async () =>
      gunzipSync(await readFile(join(downloads, file)))
        .toString()
        .includes(gardenerPosting.title),
    )

    await click(page, 'Start empty and keep them')
    await page.waitForSelector('#backup')
    await says(page, 'Older records that could not be opened')
    // The worker's start tidies databases up, and leaves what was set aside.
    await killWorker(session.extension)
    await page.evaluate(`chrome.runtime.sendMessage({}).catch(() => {})`)
    await workerOf(session.extension)
    await new Promise(done => setTimeout(done, 1_500))
    const names = await page.evaluate('indexedDB.databases().then(all => all.map(each => each.name))')
    expect(names).toContain('steppingstone')
    // Noticing goes on.
    await session.visit(gardener)
    await session.noticed(gardenerPosting.title)
    await click(page, 'Remove them for good…')
    await click(page, 'Remove them for good')
    await until('they are gone', async () =>
      page.evaluate(`indexedDB.databases().then(all => all.every(each => each.name !== 'steppingstone'))`),
    )
  })
})
