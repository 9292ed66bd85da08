import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gardener, gardenerPosting } from '../../fixtures/career-site/site'
import { press, shows } from '../harness/press'
import { Session, settle } from '../harness/session'

describe('a page of a site that is not switched on', () => {
  let session: Session
  beforeAll(async () => {
    session = await Session.open()
  })
  afterAll(() => session?.close())

  it('is read once when the user asks for it', async () => {
    const page = await session.visit(gardener)
    await settle()
    expect(await session.opportunities()).toEqual([])
    const popup = await session.popup(page)
    await press(popup, 'Read this page')
    await shows(popup, gardenerPosting.title)
    expect(await session.noticed(gardenerPosting.title)).toMatchObject({ sightings: 1 })
  })
})
