import * as v from 'valibot'
import { type From, type Gate, MessageFailure } from '../adapters/messaging'
import {
  type MessageName,
  type PageMessage,
  type Reply,
  type Request,
  toBackground,
} from '../core/contract/messages'
import { verbatim } from '../core/kernel/message'
import { weigh } from '../core/kernel/weigh'
import { profileOf, readingOf } from './derive'
import { rates } from './rates'
import { type Seen, seenBy } from './seen'
import { inTurn } from './turns'

/** What the worker answers. What comes from a page comes with where it was seen; a surface speaks for the user. */
export type Handlers = {
  [N in MessageName]: N extends PageMessage
    ? (payload: Request<N>, seen: Seen) => Promise<Reply<N>>
    : (payload: Request<N>) => Promise<Reply<N>>
}

export interface GateDependencies {
  handlers: Handlers
  /** Noticing is on for this address. */
  isOn(url: string): Promise<boolean>
  /** The user opened the overlay on this document. */
  isAudited(seen: Seen): Promise<boolean>
  /** Says on the tab that the records could not be opened or written: wherever on the way it was, nobody asks again. */
  failed(seen: Seen, error: unknown): Promise<void>
  /** Milliseconds. */
  clock(): number
}

/** What one message may hold: more than the largest advert or profile that a reader of ours makes. */
const mostFromPage = { characters: 450_000, values: 12_000 }
const mostFromSurface = { characters: 2_000_000, values: 100_000 }

/** What a page is told whose site is off. */
const silent: { [N in PageMessage]: Reply<N> | null } = {
  mayRead: 'stop',
  pageRead: { outcome: 'stop' },
  profileRead: { outcome: 'stop' },
  visitEnded: null,
  auditProfile: { own: false, findings: [], brandIsEmpty: false, earlier: [] },
}

/** What is wrong with a message is for developers: whoever sent it shows its code in words of their own. */
const refuse = (message: string) => new MessageFailure({ code: 'refused', words: verbatim(message) })

/** @throws MessageFailure where it is not of the form that the contract names. */
function checked<N extends MessageName>(name: N, payload: unknown): Request<N> {
  const result = v.safeParse(toBackground[name].request as v.GenericSchema<unknown, Request<N>>, payload)
  if (result.success) return result.output
  const issue = result.issues[0]
  throw new MessageFailure({
    code: 'invalid',
    words: verbatim(`${name}: ${v.getDotPath(issue) ?? 'message'} is not of the form (${issue.type}).`),
  })
}

const tooLarge = (name: MessageName) =>
  new MessageFailure({ code: 'invalid', words: verbatim(`${name}: the message holds more than it may.`) })

/**
 * The one way in for whatever a page or a surface sends. In this order, the cheapest first: who sent it, how often
 * that tab may, how much it may hold, whether it is of the form, whether its site is on. Address, site and profile
 * are the browser's word, and every text is bounded, before a handler sees any of it.
 */
export function makeGate({ handlers, isOn, isAudited, failed, clock }: GateDependencies): Gate {
  const rate = rates(clock)
  const readings = inTurn()

  async function fromPage<N extends PageMessage>(name: N, payload: unknown, from: From): Promise<Reply<N>> {
    const seen = seenBy(from)
    if (!seen) throw refuse(`${name} may not be sent from there.`)
    const isReading = name !== 'mayRead' && name !== 'visitEnded'
    if (!rate(seen.tabId, isReading ? 'read' : 'ask')) {
      // Asked too often: there is nothing to read, and nothing is done for it.
      if (name === 'mayRead') return 'nothing' as Reply<N>
      if (name === 'visitEnded') return null as Reply<N>
      throw new MessageFailure({ code: 'failed', words: verbatim('This tab sends more than can be read.') })
    }
    const weight = weigh(payload, mostFromPage)
    if (weight === null) throw tooLarge(name)
    const request = checked(name, payload)
    const derived = derive(name, request, seen)
    const handler = handlers[name] as unknown as (payload: Request<N>, seen: Seen) => Promise<Reply<N>>
    const allowedAnswer = async (): Promise<Reply<N>> => {
      // Asked when its turn comes: a permission may have been taken away while it waited.
      const allowed = (await isOn(seen.url)) || (name === 'auditProfile' && (await isAudited(seen)))
      return allowed ? handler(derived, seen) : (silent[name] as Reply<N>)
    }
    const answer = async (): Promise<Reply<N>> => {
      try {
        return await allowedAnswer()
      } catch (error) {
        if (seen.frameId === 0 && (name === 'mayRead' || name === 'pageRead')) await failed(seen, error)
        throw error
      }
    }
    return isReading ? readings(weight, answer) : answer()
  }

  return async (name, payload, from) => {
    const ofPage = toBackground[name].from === 'page'
    if (from.surface === ofPage) throw refuse(`${name} may not be sent from there.`)
    if (ofPage) return fromPage(name as PageMessage, payload, from)
    if (weigh(payload, mostFromSurface) === null) throw tooLarge(name)
    return (handlers[name] as (payload: unknown) => Promise<unknown>)(checked(name, payload))
  }
}

/** In the place of what the message says about itself, what the browser says about its sender. */
function derive<N extends PageMessage>(name: N, request: Request<N>, seen: Seen): Request<N> {
  if (name === 'pageRead') {
    const { visitId, reading } = request as Request<'pageRead'>
    return { visitId, reading: readingOf(reading, seen) } as Request<N>
  }
  if (name === 'profileRead' || name === 'auditProfile') {
    const snapshot = profileOf((request as Request<'profileRead'>).snapshot, seen)
    if (!snapshot) throw refuse('This page is no profile.')
    return { snapshot } as Request<N>
  }
  return request
}
