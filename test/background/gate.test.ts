import { describe, expect, it, vi } from 'vitest'
import type { From } from '../../src/adapters/messaging'
import { type GateDependencies, type Handlers, makeGate } from '../../src/background/gate'
import { blankSnapshot } from '../../src/core/profile/profile'
import { readingOf } from '../store/postings-made'

const page: From = {
  surface: false,
  tabId: 7,
  frameId: 0,
  url: 'https://jobs.quellwerk.example/1',
  tabUrl: 'https://jobs.quellwerk.example/1',
  documentId: 'A',
  active: true,
}
const popup: From = { ...page, surface: true, tabId: null, url: 'chrome-extension://self/popup/index.html' }
const visitId = 'visit-0001'

function gateWith(over: Partial<Handlers> = {}, rest: Partial<GateDependencies> = {}) {
  const handlers = new Proxy(over as Handlers, {
    get: (target, name) =>
      target[name as keyof Handlers] ?? (() => Promise.reject(new Error(`${String(name)} was not expected`))),
  })
  return makeGate({
    handlers,
    isOn: async () => true,
    isAudited: async () => false,
    failed: async () => {},
    clock: () => 1_000_000,
    ...rest,
  })
}
const logged = { outcome: 'unsure' as const }
const manyBlocks = (count: number, text: string) =>
  Array.from({ length: count }, () => ({ kind: 'paragraph' as const, text }))

describe('what is not of the form', () => {
  it('is refused, and its handler never sees it', async () => {
    const pageRead = vi.fn()
    const gate = gateWith({ pageRead })
    const circular: { fields: unknown } = { ...readingOf(), fields: null }
    circular.fields = circular
    const hostile: unknown[] = [
      null,
      { visitId },
      { visitId: '<script>', reading: readingOf() },
      { visitId, reading: { ...readingOf(), url: 'javascript:alert(1)' } },
      { visitId, reading: readingOf({ title: 'x'.repeat(10_000_000) }) },
      // Days that no calendar has: whoever counts from them would fail.
      { visitId, reading: readingOf({ datePosted: '2026-02-31' }) },
      { visitId, reading: readingOf({ validThrough: '2026-99-99' }) },
      { visitId, reading: { ...readingOf(), took: Number.NaN } },
      {
        visitId,
        reading: readingOf({ baseSalary: { min: 1e300, max: null, currency: 'EUR', period: null } }),
      },
      // What only a browser that copies by structure can send: no JSON has it.
      { visitId, reading: new Map(Object.entries(readingOf())) },
      { visitId, reading: Object.assign(readingOf(), { evidence: new Array(4_000_000_000) }) },
      { visitId, reading: circular },
      { visitId, reading: JSON.parse('{"__proto__":{"polluted":true},"kind":"posting"}') },
    ]
    for (const payload of hostile)
      await expect(gate('pageRead', payload, page)).rejects.toMatchObject({ code: 'invalid' })
    expect(pageRead).not.toHaveBeenCalled()
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it.each([
    ['twenty megabytes of text', readingOf({ description: manyBlocks(4_000, 'x'.repeat(5_000)) })],
    ['a million empty blocks', readingOf({ description: manyBlocks(1_000_000, '') })],
  ])('is refused where it holds %s', async (_what, reading) => {
    const pageRead = vi.fn()
    await expect(gateWith({ pageRead })('pageRead', { visitId, reading }, page)).rejects.toMatchObject({
      code: 'invalid',
    })
    expect(pageRead).not.toHaveBeenCalled()
  })

  it('a page that speaks for a surface, and a surface that speaks for a page', async () => {
    const gate = gateWith()
    await expect(gate('readTab', { tabId: 1 }, page)).rejects.toMatchObject({ code: 'refused' })
    await expect(gate('pageRead', { visitId, reading: readingOf() }, popup)).rejects.toMatchObject({
      code: 'refused',
    })
  })

  it('a document that is not shown, and one whose tab went on to another site', async () => {
    const gate = gateWith()
    for (const from of [
      { ...page, active: false },
      { ...page, tabUrl: 'https://bank.example/' },
      { ...page, tabId: null },
    ])
      await expect(gate('mayRead', { visitId }, from)).rejects.toMatchObject({ code: 'refused' })
  })
})

describe('what a page says of itself', () => {
  const read = async (from: From, over: Parameters<typeof readingOf>[1]) => {
    const pageRead = vi.fn(async () => logged)
    await gateWith({ pageRead })('pageRead', { visitId, reading: readingOf({}, over) }, from)
    return (pageRead.mock.calls as unknown as [{ reading: ReturnType<typeof readingOf> }][])[0]?.[0].reading
  }

  it('its address, its site and its id are those of the browser', async () => {
    const reading = await read(page, {
      url: 'https://boards.greenhouse.io/other/jobs/1',
      site: 'greenhouse',
      externalId: 'greenhouse:1',
    })
    expect(reading).toMatchObject({ url: page.url, site: null, externalId: null })
  })

  it('an id of the very site that it is on stays', async () => {
    const url = 'https://jobs.lever.co/quellwerk/1'
    const reading = await read({ ...page, url, tabUrl: url }, { site: 'lever', externalId: 'lever:1' })
    expect(reading).toMatchObject({ url, site: 'lever', externalId: 'lever:1' })
  })

  it('an address that changed by script is the tab’s', async () => {
    const moved = { ...page, tabUrl: 'https://jobs.quellwerk.example/2' }
    expect((await read(moved, { url: 'https://jobs.quellwerk.example/2' }))?.url).toBe(moved.tabUrl)
  })

  it('a frame may name another address of its own origin, and none of another', async () => {
    const frame = { ...page, frameId: 4, url: 'https://frame.example/a' }
    expect((await read(frame, { url: 'https://frame.example/b' }))?.url).toBe('https://frame.example/b')
    expect((await read(frame, { url: page.url }))?.url).toBe(frame.url)
  })

  it('a profile is the one at its address, whatever it says', async () => {
    const own = 'https://www.linkedin.com/in/robin-sample/'
    const profileRead = vi.fn(async () => ({ outcome: 'ignored' as const }))
    const gate = gateWith({ profileRead })
    const snapshot = blankSnapshot('in/somebody-else', '2026', 'Robin Sample')
    await gate('profileRead', { snapshot }, { ...page, url: own, tabUrl: own })
    expect(profileRead).toHaveBeenCalledWith(
      { snapshot: { ...snapshot, key: 'in/robin-sample' } },
      expect.anything(),
    )
    await expect(gate('profileRead', { snapshot }, page)).rejects.toMatchObject({ code: 'refused' })
  })
})

describe('a site that is off', () => {
  const own = 'https://www.linkedin.com/in/robin-sample/'
  const there = { ...page, url: own, tabUrl: own }
  const snapshot = blankSnapshot('in/robin-sample', '2026', 'Robin Sample')
  const off = { isOn: async () => false }

  it('is told to stop, and nothing of it reaches a handler', async () => {
    const gate = gateWith({}, off)
    expect(await gate('mayRead', { visitId }, page)).toBe('stop')
    expect(await gate('pageRead', { visitId, reading: readingOf() }, page)).toEqual({ outcome: 'stop' })
    expect(await gate('profileRead', { snapshot }, there)).toEqual({ outcome: 'stop' })
    expect(await gate('auditProfile', { snapshot }, there)).toMatchObject({ own: false })
  })

  it('is audited where the user opened the overlay on it', async () => {
    const answer = { own: true, findings: [], brandIsEmpty: false, earlier: [] }
    const gate = gateWith({ auditProfile: async () => answer }, { ...off, isAudited: async () => true })
    expect(await gate('auditProfile', { snapshot }, there)).toEqual(answer)
  })
})

describe('a flood', () => {
  it('of ten thousand questions is answered without asking anybody after the first few', async () => {
    const mayRead = vi.fn(async () => 'posting' as const)
    const isOn = vi.fn(async () => true)
    const gate = gateWith({ mayRead }, { isOn })
    const answers = await Promise.all(
      Array.from({ length: 10_000 }, () => gate('mayRead', { visitId }, page)),
    )
    expect(answers.at(-1)).toBe('nothing')
    expect(mayRead.mock.calls.length).toBeLessThan(100)
    expect(isOn.mock.calls.length).toBeLessThan(100)
  })

  it('of one tab leaves the others their turn', async () => {
    const gate = gateWith({ mayRead: async () => 'posting' })
    for (let i = 0; i < 1_000; i++) await gate('mayRead', { visitId }, page)
    expect(await gate('mayRead', { visitId }, { ...page, tabId: 8 })).toBe('posting')
  })

  it('comes back with time', async () => {
    let now = 0
    const gate = gateWith({ mayRead: async () => 'posting' }, { clock: () => now })
    for (let i = 0; i < 100; i++) await gate('mayRead', { visitId }, page)
    expect(await gate('mayRead', { visitId }, page)).toBe('nothing')
    now += 1_000
    expect(await gate('mayRead', { visitId }, page)).toBe('posting')
  })

  it('of readings is done one at a time, holds no more than it may, and says what was not taken', async () => {
    let atOnce = 0
    let most = 0
    const pageRead = vi.fn(async () => {
      most = Math.max(most, ++atOnce)
      await Promise.resolve()
      atOnce--
      return logged
    })
    const gate = gateWith({ pageRead })
    const sent = await Promise.allSettled(
      Array.from({ length: 1_000 }, (_, i) =>
        gate('pageRead', { visitId: `visit-${1_000 + i}`, reading: readingOf() }, { ...page, tabId: i }),
      ),
    )
    const taken = sent.filter(each => each.status === 'fulfilled')
    expect(most).toBe(1)
    expect(pageRead).toHaveBeenCalledTimes(taken.length)
    expect(taken.length).toBeGreaterThan(100)
    expect(sent.filter(each => each.status === 'rejected')[0]).toMatchObject({ reason: { code: 'failed' } })
  })

  it('does not keep a surface from its answer', async () => {
    const gate = gateWith({ pageRead: () => new Promise(() => {}), readAdvert: async () => ({}) as never })
    void gate('pageRead', { visitId, reading: readingOf() }, page)
    await expect(gate('readAdvert', { title: '', company: '', lines: [] }, popup)).resolves.toEqual({})
  })
})

describe('records that can’t be opened', () => {
  const full = new DOMException('The disk is full.', 'QuotaExceededError')
  it.each([
    ['while the switch is looked up', 'mayRead', {}, { isOn: () => Promise.reject(full) }],
    ['while a page asks', 'mayRead', { mayRead: () => Promise.reject(full) }, {}],
  ] as const)('are said on the tab, %s', async (_when, name, over, rest) => {
    const failed = vi.fn(async () => {})
    await expect(gateWith(over, { ...rest, failed })(name, { visitId }, page)).rejects.toBe(full)
    expect(failed).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ tabId: 7 }), full)
  })

  it('are not said for a frame, nor for what a page tells when it goes', async () => {
    const failed = vi.fn(async () => {})
    const gate = gateWith({}, { isOn: () => Promise.reject(full), failed })
    await expect(gate('mayRead', { visitId }, { ...page, frameId: 4 })).rejects.toBe(full)
    await expect(gate('visitEnded', { visitId }, page)).rejects.toBe(full)
    expect(failed).not.toHaveBeenCalled()
  })
})
