import type {
  Answer,
  Failure,
  FailureCode,
  MessageName,
  Reply,
  Request,
  ToBackground,
} from '../core/contract/messages'

/**
 * The typed contract over runtime messages. Content scripts carry this file too, so it knows no polyfill and no
 * validator: both browsers understand `sendMessage` with a promise, and `sendResponse` with `return true`.
 */
interface Sender {
  id?: string
  url?: string
  origin?: string
  frameId?: number
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
  constructor(failure: Failure) {
    super(failure.message)
    this.code = failure.code
  }
}

const gone = new Set(['Extension context invalidated.'])

/**
 * Sends a message to the background worker and waits for its answer.
 * @throws MessageFailure with code `gone` once the extension was updated or removed under a running page.
 */
export async function send<N extends MessageName>(name: N, payload: Request<N>): Promise<Reply<N>> {
  const channel = runtime()
  if (!channel?.id)
    throw new MessageFailure({ code: 'gone', message: 'The extension was updated or removed.' })
  let answer: Answer<Reply<N>> | undefined
  try {
    answer = (await channel.sendMessage({ name, payload })) as Answer<Reply<N>> | undefined
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const code = gone.has(message) || !runtime()?.id ? 'gone' : 'failed'
    throw new MessageFailure({ code, message })
  }
  if (!answer) throw new MessageFailure({ code: 'failed', message: 'The background worker did not answer.' })
  if (!answer.ok) throw new MessageFailure(answer.failure)
  return answer.value
}

/** Where a message came from, as the browser (not the message) says. */
export interface From {
  tabId: number | null
  /** 0 is the tab's own document; others are frames in it. */
  frameId: number
  /** Of the document that sent, which in a frame is not the tab's. */
  url: string
  /** Empty where the browser does not let us know it: a frame's site may be on while the page around it is not. */
  tabUrl: string
}
export type Handlers = { [N in MessageName]: (payload: Request<N>, from: From) => Promise<Reply<N>> }

/** Validates by the contract; kept apart so that content scripts need no validator. */
export type Check = (
  name: MessageName,
  payload: unknown,
) => { ok: true; value: unknown } | { ok: false; message: string }

/**
 * Answers messages of the contract. Messages that are not of the contract are left to others; those of a sender
 * that the contract does not name, or of a wrong shape, are refused.
 */
export function listen(
  contract: ToBackground,
  handlers: Handlers,
  check: Check,
  failureOf: (error: unknown) => Failure,
): void {
  const channel = runtime()
  if (!channel) return
  const surfaces = channel.getURL('')
  channel.onMessage.addListener((message, sender, respond) => {
    const envelope = message as { name?: unknown; payload?: unknown } | null
    const name = envelope?.name
    if (typeof name !== 'string' || !Object.hasOwn(contract, name)) return undefined
    const known = name as MessageName
    const refuse = (code: FailureCode, text: string) => {
      respond({ ok: false, failure: { code, message: text } })
      return undefined
    }
    if (sender.id !== channel.id) return refuse('refused', 'This message came from outside the extension.')
    const fromSurface = (sender.url ?? sender.origin ?? '').startsWith(surfaces)
    if (fromSurface !== (contract[known].from === 'surface'))
      return refuse('refused', `${known} may not be sent from there.`)
    const checked = check(known, envelope?.payload)
    if (!checked.ok) return refuse('invalid', checked.message)
    const handler = handlers[known] as (payload: unknown, from: From) => Promise<unknown>
    handler(checked.value, {
      tabId: sender.tab?.id ?? null,
      frameId: sender.frameId ?? 0,
      url: sender.url ?? sender.tab?.url ?? '',
      tabUrl: sender.tab?.url ?? ((sender.frameId ?? 0) === 0 ? (sender.url ?? '') : ''),
    })
      .then(value => respond({ ok: true, value }))
      .catch((error: unknown) => respond({ ok: false, failure: failureOf(error) }))
    return true
  })
}
