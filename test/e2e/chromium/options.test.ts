import type { Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sections } from '../../../options/sections/all'
import { welcomeSteps } from '../../../options/shell/route'
import { allowHosts } from '../../../scripts/browser/allow-hosts'
import { foreseeGrant, openSurface, workerOf } from '../../../scripts/browser/chromium'
import { readRows } from '../../../scripts/browser/stored'
import { until } from '../../../scripts/browser/until'
import { gardener, gardenerPosting } from '../../fixtures/career-site/site'
import { coloursOnly, showIn, wrongNow } from '../harness/accessible'
import { Session } from '../harness/session'

const registered = async (session: Session): Promise<string[]> =>
  (await (
    await workerOf(session.extension)
  ).evaluate(
    'chrome.scripting.getRegisteredContentScripts().then(all => all.flatMap(each => each.matches))',
  )) as string[]

/** The place of the options page, once its heading is there. */
async function open(session: Session, hash: string): Promise<Page> {
  const page = await openSurface(session.extension, `options/index.html${hash}`)
  await page.waitForSelector('h1')
  return page
}

/** Clicks, with the mouse, what carries this name. */
async function click(page: Page, selector: string, name: string): Promise<void> {
  const find = `[...document.querySelectorAll(${JSON.stringify(selector)})].find(each =>
    [each.textContent, each.labels?.[0]?.textContent].some(text => text?.trim() === ${JSON.stringify(name)}))`
  await page.waitForFunction(`${find} !== undefined`)
  const element = (await page.evaluateHandle(find)).asElement()
  await (element as { click(): Promise<void> } | null)?.click()
}

const isOn = (page: Page, name: string): Promise<unknown> =>
  page.evaluate(`[...document.querySelectorAll('[role=switch]')]
    .find(each => each.labels[0].textContent === ${JSON.stringify(name)})?.getAttribute('aria-checked')`)

describe('the options page', () => {
  let session: Session
  // One browser for all of it, in the order of a user who just installed it.
  beforeAll(async () => {
    session = await Session.open()
  })
  afterAll(() => session?.close())

  it('opens with the first run until that was left, and never again', async () => {
    const first = await open(session, '')
    await until('the first run opens', async () => /#welcome\/start$/.test(first.url()))
    await click(first, 'a', 'Skip all of this')
    await until('the brand statement is shown', async () => first.url().endsWith('#brand/statement'))
    await until('that it was left is kept', async () =>
      (await readRows<{ name: string; value: unknown }>(first, 'settings')).some(
        ({ name, value }) => name === 'welcomed' && value === true,
      ),
    )
    await first.close()
    await session.restart()
    const again = await open(session, '')
    expect(again.url()).toMatch(/options\/index\.html$/)
  })

  it('reads the sample in the first run, and keeps nothing of it', async () => {
    const page = await open(session, '#welcome/sample')
    await click(page, 'button:not(:disabled)', 'Read it')
    await page.waitForSelector('.op-sample-result .ss-item')
    expect(await page.$$eval('.op-sample-result .ss-item', items => items.length)).toBeGreaterThan(3)
    expect(await session.opportunities()).toEqual([])
  })

  it('asks for the hosts of one site in the click on its switch, and gives them back', async () => {
    await foreseeGrant(session.extension, ['https://*.lever.co/*'])
    const page = await open(session, '#settings/sites')
    expect(await isOn(page, 'Lever')).toBe('false')
    await click(page, '[role=switch]', 'Lever')
    await until('Lever is on', async () => (await isOn(page, 'Lever')) === 'true')
    expect(await isOn(page, 'Greenhouse')).toBe('false')
    await until('the script is registered', async () => (await registered(session)).length > 0)
    expect(await registered(session)).toEqual(['https://*.lever.co/*'])
    await click(page, '[role=switch]', 'Lever')
    await until('Lever is off', async () => (await isOn(page, 'Lever')) === 'false')
    await until('the registration is gone', async () => (await registered(session)).length === 0)
    expect(await page.evaluate('chrome.permissions.getAll().then(all => all.origins)')).toEqual([])
  })

  it('follows a permission that is taken away elsewhere', async () => {
    await allowHosts(session.extension, ['https://*/*'])
    const page = await open(session, '#settings/sites')
    await until('all sites are on', async () => (await isOn(page, 'Greenhouse')) === 'true')
    // "Everywhere" does not switch LinkedIn on.
    expect(await isOn(page, 'LinkedIn')).toBe('false')
    const other = await openSurface(session.extension, 'options/index.html#settings/about')
    await other.evaluate(`chrome.permissions.remove({ origins: ['https://*/*'] })`)
    await until('all sites are off', async () => (await isOn(page, 'Greenhouse')) === 'false')
  })

  it('judges again what was noticed before when the brand statement changes', async () => {
    await allowHosts(session.extension, ['https://*/*'])
    await session.visit(gardener)
    const { verdict, judgedWith } = await session.noticed(gardenerPosting.title)
    expect(verdict).toBe('not-enough')
    const page = await open(session, '#brand/statement')
    // The first list of phrases: target roles.
    await page.waitForSelector('.ss-add input')
    await page.focus('.ss-add input')
    await page.keyboard.type(`${gardenerPosting.title}\n`)
    await until('it is judged again', async () =>
      (await session.opportunities()).some(each => each.judgedWith !== judgedWith),
    )
  })

  it('shows in one window what is done in another', async () => {
    await allowHosts(session.extension, ['https://*/*'])
    await session.visit(gardener)
    const { id } = await session.noticed(gardenerPosting.title)
    const hash = `#opportunities/seen?open=${id}&view=tailor`
    const there = await open(session, hash)
    const here = await open(session, hash)
    await here.waitForSelector('.ss-tick')
    await here.click('.ss-tick')
    await there.bringToFront()
    await there.waitForSelector('.ss-tick:checked')
  })

  it('is accessible in every place, light and dark, contrast included', async () => {
    const page = await open(session, '#brand/statement')
    const found: string[] = []
    for (const [scheme, options] of [
      ['light', {}],
      ['dark', coloursOnly],
    ] as const) {
      await showIn(page, scheme)
      for (const place of [
        ...sections.map(each => each.id),
        ...welcomeSteps.map(step => `welcome/${step}`),
      ]) {
        await page.evaluate(`location.hash = ${JSON.stringify(place)}`)
        await page.waitForSelector('h1')
        found.push(...(await wrongNow(page, options)).map(each => `${place} ${scheme}: ${each}`))
      }
    }
    expect(found).toEqual([])
  })
})
