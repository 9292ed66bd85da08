import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { killWorker, workerOf } from '../../../scripts/browser/chromium'
import { until } from '../../../scripts/browser/until'
import {
  article,
  firstPosting,
  gardener,
  gardenerPosting,
  nextPosting,
  singlePage,
} from '../../fixtures/career-site/site'
import { Session, settle } from '../harness/session'

describe('noticing a posting', () => {
  let session: Session
  beforeAll(async () => {
    session = await Session.open({ hosts: ['https://*/*'] })
  })
  afterAll(() => session?.close())

  it('logs it and says so with the badge', async () => {
    const page = await session.visit(gardener)
    const opportunity = await session.noticed(gardenerPosting.title)
    expect(opportunity).toMatchObject({
      organization: gardenerPosting.employer,
      place: expect.stringContaining('Utrecht'),
      status: 'seen',
      sightings: 1,
    })
    const badge = await until('the badge shows', async () => {
      const shown = await session.badge(page)
      return shown.text ? shown : null
    })
    expect(badge.title).toContain(gardenerPosting.title)
    await page.close()
  })

  it('takes the same posting under a tracking address for one more sighting', async () => {
    const before = (await session.noticed(gardenerPosting.title)).sightings
    const page = await session.visit(`${gardener}?utm_source=letter`)
    const seenAgain = async () => (await session.noticed(gardenerPosting.title)).sightings > before
    await until('it is seen once more', seenAgain)
    await settle()
    const same = (await session.opportunities()).filter(each => each.title === gardenerPosting.title)
    expect(same).toHaveLength(1)
    expect(same[0]?.sightings).toBe(before + 1)
    await page.close()
  })

  it('is silent on a page that is no posting', async () => {
    const before = (await session.opportunities()).length
    const page = await session.visit(article)
    await settle()
    expect(await session.opportunities()).toHaveLength(before)
    expect((await session.badge(page)).text).toBe('')
    await page.close()
  })

  it('takes a changed address in a single page for another visit', async () => {
    const page = await session.visit(singlePage)
    await session.noticed(firstPosting.title)
    await page.click('#next')
    const next = await session.noticed(nextPosting.title)
    const first = await session.noticed(firstPosting.title)
    expect(next.id).not.toBe(first.id)
    expect(next.keys.join()).toContain('/jobs/next')
    expect(first.keys.join()).not.toContain('/jobs/next')
    expect((await session.badge(page)).title).toContain(nextPosting.title)
    await page.close()
  })

  it('keeps what it acknowledged when the worker is killed, and notices on', async () => {
    await killWorker(session.extension)
    const page = await session.visit(singlePage.replace('first', 'first#after'))
    // The page wakes the worker; what was logged before is there.
    await until('the worker is back', () => workerOf(session.extension))
    expect((await session.opportunities()).map(each => each.title)).toContain(nextPosting.title)
    await until(
      'the posting is seen again',
      async () => (await session.noticed(firstPosting.title)).sightings >= 2,
    )
    await page.close()
  })
})
