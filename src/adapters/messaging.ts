import type {
  Answer,
  Failure,
  FailureCode,
  MessageName,
  Reply,
  Request,
  ToBackground,
} from '../core/contract/messages'
import { messages, verbatim } from '../core/kernel/message'

/**
 * The typed contract over runtime messages. Content scripts carry this file too, so it knows no polyfill and no
 * validator: both browsers understand `sendMessage` with a promise, and `sendResponse` with `return true`.
 */
interface Sender {
  id?: string
  url?: string
  origin?: string
  frameId?: number
  /** Chromium names documents; Firefox does not yet. */
  documentId?: string
  documentLifecycle?: string
  tab?: { id?: number; url?: string }
}
type Listener = (
  message: unknown,
  sender: Sender,
  respond: (answer: Answer<unknown>) => void,
) => true | undefined
interface Runtime {
  id?: string
  getURL(path: string): string
  sendMessage(message: unknown): Promise<unknown>
  onMessage: { addListener(listener: Listener): void }
}
const runtime = (): Runtime | undefined => {
  const scope = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } }
  return scope.browser?.runtime ?? scope.chrome?.runtime
}

export class MessageFailure extends Error {
  readonly code: FailureCode
  constructor(readonly failure: Failure) {
    super(JSON.stringify(failure.words))
    this.code = failure.code
  }
}

const words = messages('adapters/messaging', {
  gone: 'The extension was updated or removed.',
  silent: 'The background worker did not answer.',
  outside: 'This message came from outside the extension.',
})

const gone = new Set(['Extension context invalidated.'])

/**
 * Sends a message to the background worker and waits for its answer.
 * @throws MessageFailure with code `gone` once the extension was updated or removed under a running page.
 */
export async function send<N extends MessageName>(name: N, payload: Request<N>): Promise<Reply<N>> {
  const channel = runtime()
  if (!channel?.id) throw new MessageFailure({ code: 'gone', words: words.gone() })
  let answer: Answer<Reply<N>> | undefined
  try {
    answer = (await channel.sendMessage({ name, payload })) as Answer<Reply<N>> | undefined
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const code = gone.has(message) || !runtime()?.id ? 'gone' : 'failed'
    throw new MessageFailure({ code, words: verbatim(message) })
  }
  if (!answer) throw new MessageFailure({ code: 'failed', words: words.silent() })
  if (!answer.ok) throw new MessageFailure(answer.failure)
  return answer.value
}

/** Where a message came from, as the browser (not the message) says. */
export interface From {
  /** One of the extension's own pages, and not a script in somebody else's. */
  surface: boolean
  tabId: number | null
  /** 0 is the tab's own document; others are frames in it. */
  frameId: number
  /** Of the document that sent, as it was loaded: an address changed by its script is not in it. */
  url: string
  /** Empty where the browser does not let us know it: a frame's site may be on while the page around it is not. */
  tabUrl: string
  /** The browser's name for the document; null where it has none. */
  documentId: string | null
  /** False of a page that is not shown: kept for going back, or loaded ahead of a click. */
  active: boolean
}

/** Decides on a message of the contract and answers it; what it throws is sent as a failure. */
export type Gate = (name: MessageName, payload: unknown, from: From) => Promise<unknown>

/**
 * Brings messages of the contract to the gate. Those that are not of the contract are left to others, and those
 * of another extension are refused.
 */
export function listen(contract: ToBackground, gate: Gate, failureOf: (error: unknown) => Failure): void {
  const channel = runtime()
  if (!channel) return
  const surfaces = channel.getURL('')
  channel.onMessage.addListener((message, sender, respond) => {
    const envelope = message as { name?: unknown; payload?: unknown } | null
    const name = envelope?.name
    if (typeof name !== 'string' || !Object.hasOwn(contract, name)) return undefined
    if (sender.id !== channel.id) {
      respond({ ok: false, failure: { code: 'refused', words: words.outside() } })
      return undefined
    }
    const frameId = sender.frameId ?? 0
    const from: From = {
      surface: (sender.url ?? sender.origin ?? '').startsWith(surfaces),
      tabId: sender.tab?.id ?? null,
      frameId,
      url: sender.url ?? sender.tab?.url ?? '',
      tabUrl: sender.tab?.url ?? (frameId === 0 ? (sender.url ?? '') : ''),
      documentId: sender.documentId ?? null,
      active: (sender.documentLifecycle ?? 'active') === 'active',
    }
    gate(name as MessageName, envelope?.payload, from)
      .then(value => respond({ ok: true, value }))
      .catch((error: unknown) => respond({ ok: false, failure: failureOf(error) }))
    return true
  })
}
