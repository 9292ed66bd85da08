import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wards } from '../../../scripts/attack/frames'
import { putSetting, readRows } from '../../../scripts/browser/stored'
import { until } from '../../../scripts/browser/until'
import { sampleProfile, sampleSite } from '../../../scripts/sample-site/site'
import {
  article,
  careerSite,
  firstPosting,
  gardener,
  gardenerPosting,
  nextPosting,
  singlePage,
} from '../../fixtures/career-site/site'
import { FirefoxSession } from '../harness/firefox-session'
import { strange } from '../harness/requests'
import { settle } from '../harness/session'

const markup = 'document.documentElement.outerHTML'

describe('Firefox', () => {
  let session: FirefoxSession
  const visited: string[] = []
  const visit = (url: string) => {
    visited.push(url)
    return session.visit(url)
  }
  beforeAll(async () => {
    session = await FirefoxSession.open(
      async url => (await careerSite()(url)) ?? (await wards.web(url)) ?? sampleSite(url),
    )
  })
  afterAll(() => session?.close())

  it('notices nothing after installation', async () => {
    const page = await visit(gardener)
    await settle()
    expect(await session.opportunities()).toEqual([])
    expect(await session.options.evaluate('browser.permissions.getAll().then(all => all.origins)')).toEqual(
      [],
    )
    await page.close()
  })

  it('notices a posting once its site is switched on, and says so with the badge', async () => {
    await session.flip('Everywhere')
    await visit(gardener)
    expect(await session.noticed(gardenerPosting.title)).toMatchObject({
      organization: gardenerPosting.employer,
      sightings: 1,
    })
    await until('the badge shows', async () => (await session.badge(gardener)) !== '')
  })

  it('shows it in the popup, with a checklist whose tick is kept', async () => {
    const popup = await session.openPopup()
    await popup.shows(gardenerPosting.title)
    await popup.press('Tailor')
    await until('the checklist shows', () =>
      session.inPopup(`popup.document.querySelector('input[type="checkbox"]') !== null`),
    )
    await session.inPopup(`popup.document.querySelector('input[type="checkbox"]').click()`)
    await until('the tick is stored', async () => (await readRows(session.options, 'ticks')).length === 1)
  })

  it('takes a changed address in a single page for another visit', async () => {
    const page = await visit(singlePage)
    const first = await session.noticed(firstPosting.title)
    await page.click('#next')
    const next = await session.noticed(nextPosting.title)
    expect(next.id).not.toBe(first.id)
    await page.close()
  })

  it('is silent on a page that is no posting', async () => {
    const before = (await session.opportunities()).length
    await visit(article)
    await settle()
    expect(await session.opportunities()).toHaveLength(before)
  })

  it('does not look at frames that nobody sees', async () => {
    const kept = (await session.opportunities()).map(each => each.title)
    await visit(wards.ofHiddenFrames)
    // Longer than a frame waits for the page around it.
    await new Promise(done => setTimeout(done, 6_000))
    expect((await session.opportunities()).map(each => each.title)).toEqual(kept)
  })

  it('notices a posting in a frame of another host that the user sees', async () => {
    await visit(wards.withFrame)
    expect(await session.noticed(wards.framed.title)).toMatchObject({ sightings: 1 })
  })

  it('opens the audit over the own profile and leaves the page as it was', async () => {
    await putSetting(session.options, 'ownProfile', sampleProfile)
    const page = await visit(sampleProfile)
    await settle()
    const before = String(await page.evaluate(markup))
    await (await session.openPopup()).press('Audit this profile')
    await until('the overlay is open', async () => (await page.evaluate(markup)) !== before)
    await page.bringToFront()
    await page.keyboard.press('Escape')
    await until('the overlay is closed', async () => (await page.evaluate(markup)) === before)
  })

  it('notices nothing on a site that was switched off', async () => {
    await session.flip('Everywhere')
    await until('the hosts are given back', () =>
      session.options.evaluate('browser.permissions.getAll().then(all => all.origins.length === 0)'),
    )
    const before = (await session.noticed(gardenerPosting.title)).sightings
    await visit(gardener)
    await settle()
    expect((await session.noticed(gardenerPosting.title)).sightings).toBe(before)
  })

  it('asked nothing of the network all the while', async () => {
    const styles = visited.map(url => new URL('/site.css', url).href)
    const framed = [wards.frame]
    expect(strange(session.web.requests, [...visited, ...styles, ...framed])).toEqual([])
  })
})

describe('Firefox, when it stops the event page', () => {
  let session: FirefoxSession
  beforeAll(async () => {
    // Long enough for one message on a slow machine, short enough to wait for.
    session = await FirefoxSession.open(careerSite(), 2_000)
  })
  afterAll(() => session?.close())

  it('notices on, and has kept what it acknowledged', async () => {
    await session.flip('Everywhere')
    await session.visit(gardener)
    await session.noticed(gardenerPosting.title)
    await until('the event page has stopped', () =>
      session.options.evaluate('browser.extension.getBackgroundPage() === null'),
    )
    await session.visit(singlePage)
    await session.noticed(firstPosting.title)
    expect((await session.opportunities()).map(each => each.title).sort()).toEqual(
      [gardenerPosting.title, firstPosting.title].sort(),
    )
  })
})
