import { beforeEach, describe, expect, it, vi } from 'vitest'
import { holdsOwn, takeReading } from '../../src/background/take-reading'
import type { TabState } from '../../src/core/contract/tab-state'
import type { PageReading } from '../../src/core/posting/page-reading'
import { freshDatabase } from '../store/in-memory'
import { readingOf } from '../store/postings-made'

vi.mock('../../src/adapters/badge', () => ({ showBadge: async () => {} }))
const { session } = await import('../browser-in-memory')

const now = '2026-11-21T10:00:00.000Z'
const tabUrl = 'https://jobs.dune-hospital.example/night-nurse'
let db = freshDatabase()
let visits = 0
beforeEach(() => {
  db = freshDatabase()
  session.clear()
})
const titles = async () => (await db.opportunities.toArray()).map(each => each.title)
const take = (frameId: number, title: string, over: Partial<PageReading> = {}, waits = false) =>
  takeReading(
    async () => db,
    () => now,
  )({
    tabId: 1,
    frameId,
    tabUrl,
    visitId: `visit-${10_000 + ++visits}`,
    reading: readingOf(
      { title, hiringOrganization: title },
      { url: `https://a.example/${encodeURIComponent(title)}`, ...over },
    ),
    confirmed: false,
    waits,
  })
const shown = (): TabState => JSON.parse(session.get('tab:1') ?? 'null')

describe('a posting in a frame', () => {
  it('does not take the place of the page’s own, and is not kept', async () => {
    await take(0, 'Night Nurse')
    expect(await take(4, 'Crypto Sales Closer')).toEqual({ outcome: 'ignored' })
    expect(await titles()).toEqual(['Night Nurse'])
    expect(shown()).toMatchObject({ state: 'logged', url: tabUrl })
    expect(shown().frameId).toBeUndefined()
  })

  it('is kept where the page holds none, once a page view', async () => {
    expect(await take(4, 'Bridge Engineer')).toMatchObject({ outcome: 'logged' })
    expect(await take(5, 'Crypto Sales Closer')).toEqual({ outcome: 'ignored' })
    expect(await titles()).toEqual(['Bridge Engineer'])
  })

  it('that is unsure does not take the place of an unsure one of the page', async () => {
    await take(0, 'Night Nurse', { sure: false })
    await take(4, 'Crypto Sales Closer', { sure: false })
    expect(shown()).toMatchObject({ state: 'unsure' })
    expect(shown().frameId).toBeUndefined()
  })
})

describe('a posting beyond the budget', () => {
  it('waits for the user’s word', async () => {
    expect(await take(0, 'Night Nurse', {}, true)).toEqual({ outcome: 'unsure' })
    expect(await titles()).toEqual([])
    expect(shown()).toMatchObject({ state: 'unsure', waits: true })
  })
})

describe('a page that was confirmed before', () => {
  const advert = (about: string): PageReading['fields'] => ({
    description: {
      value: Array.from({ length: 12 }, (_, i) => ({
        kind: 'paragraph' as const,
        text: `Week ${i} of ${about} brings its own tasks, and you plan them with the whole team.`,
      })),
      rung: 'generic',
      where: 'the text',
      confidence: 0.5,
    },
  })
  const url = 'https://jobs.dune-hospital.example/open/17'
  const visit = (fields: PageReading['fields'], confirmed: boolean) =>
    takeReading(
      async () => db,
      () => now,
    )({
      tabId: 1,
      frameId: 0,
      tabUrl: url,
      visitId: `visit-${20_000 + ++visits}`,
      reading: { ...readingOf({}, { url, sure: false }), fields },
      confirmed,
    })
  const byUser = (value: string) => ({ value, rung: 'user' as const, where: 'you', confidence: 1 })
  const read = (value: string) => ({ value, rung: 'generic' as const, where: 'a heading', confidence: 0.4 })
  const confirm = () =>
    visit(
      { ...advert('nursing'), title: byUser('Night Nurse'), hiringOrganization: byUser('Dune Hospital') },
      true,
    )

  it('is logged at the next visit without asking, whatever its title is read as', async () => {
    await confirm()
    const again = await visit({ ...advert('nursing'), title: read('Join us') }, false)
    expect(again).toMatchObject({ outcome: 'logged' })
    expect(await titles()).toEqual(['Night Nurse'])
    expect((await db.opportunities.toArray())[0]).toMatchObject({ sightings: 2 })
    expect(shown()).toMatchObject({ state: 'logged' })
  })

  it('is asked about where it shows another advert now', async () => {
    await confirm()
    expect(await visit({ ...advert('bridge building'), title: read('Bridges') }, false)).toEqual({
      outcome: 'unsure',
    })
    expect(await titles()).toEqual(['Night Nurse'])
  })

  it('is asked about where nothing was kept of it', async () => {
    expect(await visit({ ...advert('nursing'), title: read('Night Nurse') }, false)).toEqual({
      outcome: 'unsure',
    })
  })
})

it('of another address than the tab’s now is nobody’s own', () => {
  const state: TabState = { state: 'own-profile', url: tabUrl, visitId: 'v', at: now }
  expect(holdsOwn(state, tabUrl, 4)).toBe(true)
  expect(holdsOwn(state, `${tabUrl}/other`, 4)).toBe(false)
  expect(holdsOwn(null, tabUrl, 4)).toBe(false)
})

it('an unsure reading too large for the session is bounded, not lost', async () => {
  const description = Array.from({ length: 100 }, () => ({
    kind: 'paragraph' as const,
    text: 'x'.repeat(2_000),
  }))
  await takeReading(
    async () => db,
    () => now,
  )({
    tabId: 1,
    frameId: 0,
    tabUrl,
    visitId: 'visit-0001',
    reading: readingOf({ description }, { sure: false }),
    confirmed: false,
  })
  expect(session.get('tab:1')?.length).toBeLessThan(80_000)
  expect(shown()).toMatchObject({ state: 'unsure' })
})
