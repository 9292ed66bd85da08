import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allowHosts } from '../../../scripts/browser/allow-hosts'
import { openSurface, updateExtension, workerOf } from '../../../scripts/browser/chromium'
import { until } from '../../../scripts/browser/until'
import { shipped } from '../../../scripts/build/shipped'
import {
  firstPosting,
  gardener,
  gardenerPosting,
  nextPosting,
  singlePage,
} from '../../fixtures/career-site/site'
import { press, shows } from '../harness/press'
import { Session, settle } from '../harness/session'

const parks = 'https://*.park-office.example/*'
const trams = 'https://*.tramworks.example/*'

describe('the permissions of the shipped extension, one after the other', () => {
  let session: Session
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'steppingstone-permissions-'))
    await cp(shipped('chromium'), folder, { recursive: true })
    session = await Session.open({ extensionDir: folder })
  })
  afterAll(async () => {
    await session?.close()
    await rm(folder, { recursive: true, force: true })
  })

  const asked = async <T>(code: string): Promise<T> =>
    (await (await workerOf(session.extension)).evaluate(code)) as T
  const granted = async (): Promise<string[]> =>
    (await asked<string[]>('chrome.permissions.getAll().then(all => all.origins ?? [])')).sort()
  const registered = async (): Promise<string[]> =>
    (
      await asked<string[]>(
        'chrome.scripting.getRegisteredContentScripts().then(all => all.flatMap(each => each.matches))',
      )
    ).sort()
  const titles = async (): Promise<string[]> => (await session.opportunities()).map(each => each.title).sort()
  /** Taken away in the browser's own settings: the extension has no part in it. */
  const takeAway = async (pattern: string): Promise<void> => {
    const page = await session.extension.browser.newPage()
    await page.goto('chrome://extensions')
    const id = new URL(session.extension.base).host
    await page.evaluate(`chrome.developerPrivate.removeHostPermission('${id}', '${pattern}')`)
    await page.close()
  }
  const update = async (version: string): Promise<void> => {
    const path = join(folder, 'manifest.json')
    await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, 'utf8')), version }))
    await updateExtension(session.extension)
    await until('the new version runs', async () => {
      const now = await asked<string>('chrome.runtime.getManifest().version')
      return now === version
    })
  }

  it('are none for any host after installation', async () => {
    expect(await granted()).toEqual([])
    expect(await registered()).toEqual([])
    await session.visit(gardener)
    await settle()
    expect(await titles()).toEqual([])
  })

  it('are not needed for a page that is read once, when the user asks for it', async () => {
    const popup = await session.popup(await session.visit(`${gardener}?utm_term=once`))
    await press(popup, 'Read this page')
    await shows(popup, gardenerPosting.title)
    expect(await session.noticed(gardenerPosting.title)).toMatchObject({ sightings: 1 })
    await popup.close()
    expect(await granted()).toEqual([])
  })

  it('reach the host that was switched on, and no other', async () => {
    await allowHosts(session.extension, [parks])
    await until('the script is registered', async () => (await registered()).length === 1)
    await session.visit(singlePage)
    await session.visit(`${gardener}?utm_term=seen1`)
    await until('it is seen again', async () => (await session.noticed(gardenerPosting.title)).sightings > 1)
    await settle()
    expect(await granted()).toEqual([parks])
    expect(await titles()).toEqual([gardenerPosting.title])
  })

  it('are the same after the browser was restarted', async () => {
    await allowHosts(session.extension, [trams])
    await session.restart()
    expect(await granted()).toEqual([parks, trams])
    await session.visit(singlePage)
    await session.noticed(firstPosting.title)
    await until('both are registered', async () => (await registered()).length === 2)
  })

  it('taken away in the browser itself end reading in the page that is open, and that host alone', async () => {
    const page = await session.visit(`${singlePage}?utm_term=again1`)
    await until('it is seen', async () => (await session.noticed(firstPosting.title)).sightings >= 2)
    await takeAway(trams)
    await until('the registration is gone', async () => !(await registered()).includes(trams))
    await page.bringToFront()
    await page.click('#next')
    await settle(2_500)
    expect(await titles()).toEqual([gardenerPosting.title, firstPosting.title].sort())
    expect(await registered()).toEqual([parks])
    const before = (await session.noticed(gardenerPosting.title)).sightings
    await session.visit(`${gardener}?utm_term=seen2`)
    await until(
      'the other is noticed on',
      async () => (await session.noticed(gardenerPosting.title)).sightings > before,
    )
  })

  it('shows in the options page what is on', async () => {
    const page = await openSurface(session.extension, 'options/index.html#settings/sites')
    await until('the switches are there', () =>
      page.evaluate(`document.querySelectorAll('[role="switch"]').length > 3`),
    )
    expect(
      await page.evaluate(`[...document.querySelectorAll('[role="switch"]')].some(each =>
        each.getAttribute('aria-checked') === 'true' && /everywhere/i.test(each.innerText))`),
    ).toBe(false)
    await page.close()
  })

  it('are those of before after an update while pages are open; what was taken away stays so', async () => {
    await allowHosts(session.extension, [trams])
    const options = await openSurface(session.extension, 'options/index.html')
    expect(await options.evaluate(`chrome.permissions.remove({ origins: ['${trams}'] })`)).toBe(true)
    await options.close()
    const open = await session.visit(`${singlePage}?utm_term=update1`)
    await update('99.0.0')
    await until('the scripts are registered anew', async () => (await registered()).length > 0)
    expect(await granted()).toEqual([parks])
    expect(await registered()).toEqual([parks])
    await open.bringToFront()
    await open.click('#next')
    await settle()
    expect(await titles()).not.toContain(nextPosting.title)
    const before = (await session.noticed(gardenerPosting.title)).sightings
    await session.visit(`${gardener}?utm_term=seen3`)
    await until(
      'it is noticed on',
      async () => (await session.noticed(gardenerPosting.title)).sightings > before,
    )
  })

  it('given again are taken up in a page that is open', async () => {
    const open = await session.visit(`${singlePage}?utm_term=given1`)
    await open.click('#next')
    await allowHosts(session.extension, [trams])
    await open.bringToFront()
    await session.noticed(nextPosting.title)
    expect(await registered()).toEqual([parks, trams])
  })
})
