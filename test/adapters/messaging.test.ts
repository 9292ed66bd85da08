import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Gate, listen, MessageFailure, send } from '../../src/adapters/messaging'
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

describe('the contract', () => {
  it('brings a message to the gate with what the browser says of its sender, and the answer back', async () => {
    const gate = vi.fn<Gate>(async () => ({ outcome: 'unsure' }))
    listen(toBackground, gate, failureOf)
    const reading = readingOf()
    await expect(send('pageRead', { visitId: 'visit-0001', reading })).resolves.toEqual({ outcome: 'unsure' })
    expect(gate).toHaveBeenCalledWith(
      'pageRead',
      { visitId: 'visit-0001', reading },
      {
        surface: false,
        tabId: 7,
        frameId: 0,
        url: sender.url,
        tabUrl: sender.url,
        documentId: null,
        active: true,
      },
    )
  })

  it('refuses another extension', async () => {
    const gate = vi.fn<Gate>()
    listen(toBackground, gate, failureOf)
    sender = { id: 'other', url: `${surface}popup/index.html` }
    await expect(send('changed', { stores: {} })).rejects.toMatchObject({ code: 'refused' })
    expect(gate).not.toHaveBeenCalled()
  })

  it('leaves messages of others alone', () => {
    listen(toBackground, vi.fn<Gate>(), failureOf)
    const respond = vi.fn()
    for (const message of [null, 'hello', { name: 'toString' }, { name: 'constructor' }, { type: 'x' }]) {
      expect(listeners[0]?.(message, sender, respond)).toBeUndefined()
    }
    expect(respond).not.toHaveBeenCalled()
  })

  it('gives a failure as data, with its code', async () => {
    const gate = () => Promise.reject(Object.assign(new Error('full'), { name: 'QuotaExceededError' }))
    listen(toBackground, gate, failureOf)
    await expect(send('pageRead', { visitId: 'visit-0001', reading: readingOf() })).rejects.toMatchObject({
      failure: { code: 'storage-full', words: { id: 'store/failures.full' } },
    })
  })

  it('says “gone” once the extension was updated under the page', async () => {
    runtime.id = undefined
    const failure = await send('visitEnded', { visitId: 'visit-0001' }).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(MessageFailure)
    expect(failure).toMatchObject({ code: 'gone' })
  })
})
