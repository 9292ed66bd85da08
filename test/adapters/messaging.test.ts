import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Handlers, listen, MessageFailure, send } from '../../src/adapters/messaging'
import { checkMessage } from '../../src/background/check-message'
import { toBackground } from '../../src/core/contract/messages'
import { failureOf } from '../../src/store/failures'
import { readingOf } from '../store/postings-made'

type Sender = { id?: string; url?: string; tab?: { id: number } }
type Listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => true | undefined

const surface = 'chrome-extension://self/'
let listeners: Listener[] = []
let sender: Sender
const runtime: Record<string, unknown> = {}

/** The two ends of the real channel, without a browser between them. */
beforeEach(() => {
  listeners = []
  sender = { id: 'self', url: 'https://jobs.quellwerk.example/1', tab: { id: 7 } }
  Object.assign(runtime, {
    id: 'self',
    getURL: () => surface,
    onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    sendMessage: (message: unknown) =>
      new Promise(resolve => {
        const wire = JSON.parse(JSON.stringify(message))
        const answered = listeners.map(listener => listener(wire, sender, resolve))
        if (answered.every(answer => answer === undefined)) resolve(undefined)
      }),
  })
  vi.stubGlobal('chrome', { runtime })
})
afterEach(() => vi.unstubAllGlobals())

const handlers = (over: Partial<Handlers>): Handlers =>
  new Proxy(over as Handlers, {
    get: (target, name) =>
      target[name as keyof Handlers] ?? (() => Promise.reject(new Error(`${String(name)} was not expected`))),
  })

describe('the contract', () => {
  it('carries a message, its sender and the answer', async () => {
    const pageRead = vi.fn(async () => ({ outcome: 'unsure' as const }))
    listen(toBackground, handlers({ pageRead }), checkMessage, failureOf)
    const reading = readingOf()
    await expect(send('pageRead', { visitId: 'visit-0001', reading })).resolves.toEqual({ outcome: 'unsure' })
    expect(pageRead).toHaveBeenCalledWith(
      { visitId: 'visit-0001', reading },
      { tabId: 7, frameId: 0, url: sender.url, tabUrl: sender.url },
    )
  })

  it('refuses what is not of the form, and its handler never sees it', async () => {
    const pageRead = vi.fn()
    listen(toBackground, handlers({ pageRead }), checkMessage, failureOf)
    const hostile: unknown[] = [
      { visitId: 'visit-0001' },
      { visitId: '<script>', reading: readingOf() },
      { visitId: 'visit-0001', reading: { ...readingOf(), url: 'javascript:alert(1)' } },
      { visitId: 'visit-0001', reading: readingOf({ title: 'x'.repeat(10_000_000) }) },
      { visitId: 'visit-0001', reading: JSON.parse('{"__proto__":{"polluted":true},"kind":"posting"}') },
    ]
    for (const payload of hostile) {
      await expect(send('pageRead', payload as never)).rejects.toMatchObject({ code: 'invalid' })
    }
    expect(pageRead).not.toHaveBeenCalled()
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('refuses a page that speaks for a surface, and a surface that speaks for a page', async () => {
    listen(toBackground, handlers({}), checkMessage, failureOf)
    await expect(send('readTab', { tabId: 1 })).rejects.toMatchObject({ code: 'refused' })
    sender = { id: 'self', url: `${surface}popup/index.html` }
    await expect(send('pageRead', { visitId: 'visit-0001', reading: readingOf() })).rejects.toMatchObject({
      code: 'refused',
    })
  })

  it('refuses another extension', async () => {
    listen(toBackground, handlers({}), checkMessage, failureOf)
    sender = { id: 'other', url: `${surface}popup/index.html` }
    await expect(send('yardstickChanged', {})).rejects.toMatchObject({ code: 'refused' })
  })

  it('leaves messages of others alone', () => {
    listen(toBackground, handlers({}), checkMessage, failureOf)
    const respond = vi.fn()
    for (const message of [null, 'hello', { name: 'toString' }, { name: 'constructor' }, { type: 'x' }]) {
      expect(listeners[0]?.(message, sender, respond)).toBeUndefined()
    }
    expect(respond).not.toHaveBeenCalled()
  })

  it('gives a failure as data, with its code', async () => {
    const pageRead = () => Promise.reject(Object.assign(new Error('full'), { name: 'QuotaExceededError' }))
    listen(toBackground, handlers({ pageRead }), checkMessage, failureOf)
    await expect(send('pageRead', { visitId: 'visit-0001', reading: readingOf() })).rejects.toMatchObject({
      code: 'storage-full',
      message: expect.stringContaining('Nothing that was kept before is lost'),
    })
  })

  it('says “gone” once the extension was updated under the page', async () => {
    runtime.id = undefined
    const failure = await send('visitEnded', { visitId: 'visit-0001' }).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(MessageFailure)
    expect(failure).toMatchObject({ code: 'gone' })
  })
})
