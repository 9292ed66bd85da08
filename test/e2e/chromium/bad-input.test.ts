import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { workerOf } from '../../../scripts/browser/chromium'
import { readRows } from '../../../scripts/browser/stored'
import { until } from '../../../scripts/browser/until'
import type { PostingRecord } from '../../../src/core/pipeline/posting-record'
import { dataOf, postingPage } from '../../fixtures/career-site/posting-page'
import { careerSite } from '../../fixtures/career-site/site'
import { Session, settle } from '../harness/session'

const at = (path: string) => `https://jobs.odd-pages.example/${path}`
const markup = '<img src=x onerror="document.title=\'owned\'">'
const longLines = Array.from(
  { length: 50_000 },
  (_, i) => `Line ${i}: ${'water the trees and write it down '.repeat(3)}`,
)

const pages = new Map([
  [
    at('broken-beside-good'),
    postingPage({
      title: 'Lock Keeper',
      employer: 'Canal Board',
      otherData: [
        '{"@type": "JobPosting", "title": "Broken',
        '[[[[',
        'null',
        '{"@type":["JobPosting"],"@id":"#"}',
      ],
    }),
  ],
  [at('no-title'), postingPage({ employer: 'Nameless Works' }).replace('<h1></h1>', '')],
  [at('five-megabytes'), postingPage({ title: 'Archivist', employer: 'Paper Mill', lines: longLines })],
  [at('markup'), postingPage({ title: 'Night Porter', employer: markup })],
  [
    at('prototype'),
    postingPage({
      title: 'Ferry Cook',
      employer: 'Ferry Line',
      otherData: [
        `{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, ${dataOf({ title: 'x', employer: 'y' }).slice(1)}`,
      ],
    }),
  ],
])

describe('odd and hostile pages', () => {
  let session: Session
  beforeAll(async () => {
    session = await Session.open({ source: careerSite(pages), hosts: ['https://*/*'] })
  })
  afterAll(() => session?.close())

  it('reads the good data beside the broken', async () => {
    await session.visit(at('broken-beside-good'))
    expect(await session.noticed('Lock Keeper')).toMatchObject({ organization: 'Canal Board' })
  })

  it('does not log a posting without a title, and says that it is not sure or nothing at all', async () => {
    const page = await session.visit(at('no-title'))
    await settle(5_000)
    const named = (await session.opportunities()).filter(each => each.organization === 'Nameless Works')
    expect(named).toEqual([])
    expect(['', '?']).toContain((await session.badge(page)).text)
  })

  it('cuts a description of five megabytes and keeps the rest', async () => {
    await session.visit(at('five-megabytes'))
    const { postingId } = await until('the long posting is noticed', () => session.noticed('Archivist'))
    const postings = await readRows<PostingRecord>(await workerOf(session.extension), 'postings')
    const posting = postings.find(each => each.id === postingId)
    expect(posting?.fields.hiringOrganization?.value).toBe('Paper Mill')
    expect(JSON.stringify(posting).length).toBeLessThan(1_000_000)
  })

  it('asks about markup in the place of a name, and shows it as text', async () => {
    const page = await session.visit(at('markup'))
    await until('the badge asks', async () => (await session.badge(page)).text === '?')
    const popup = await session.popup(page)
    await until('the popup shows what was read', () =>
      popup.evaluate('[...document.querySelectorAll("input")].some(input => input.value === "Night Porter")'),
    )
    // Icons are SVG; the page's image would be an <img>, and its handler would rename the document.
    expect(await popup.evaluate('document.images.length')).toBe(0)
    expect(await popup.title()).not.toContain('owned')
    expect((await session.opportunities()).map(each => each.title)).not.toContain('Night Porter')
  })

  it('keeps keys of a prototype out', async () => {
    await session.visit(at('prototype'))
    await session.noticed('Ferry Cook')
    const worker = await workerOf(session.extension)
    expect(await worker.evaluate('({}).polluted === undefined')).toBe(true)
  })
})
