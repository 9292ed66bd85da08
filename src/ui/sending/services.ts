import type { Message } from '../../core/kernel/message'
import type { Watchable } from '../hooks/use-live'

/** A version of the résumé, as far as sending it is concerned. */
export interface SendVersion {
  id: string
  name: string
  /** The opportunity it was made for; null for a master and what was made from it for none. */
  opportunityId: string | null
  /** When it was sent first; null where it wasn't. */
  frozenAt: string | null
  text: string
}

/** What went out before. */
export interface SentBefore {
  id: string
  /** YYYY-MM-DD */
  at: string
  organization: string
  title: string
  /** The version's name; null where it was erased. */
  version: string | null
}

export interface GuardFinding {
  /** The same or nearly the same text that went to another employer. */
  another: {
    sent: SentBefore
    likeness: 'same' | 'nearly-same'
    /** Lines of this text that are the same in what was sent, and how many it has. */
    sameLines: number
    lines: number
    /** The text that was sent; null where it was erased since. */
    text: string | null
  } | null
  /** What went to this employer before, the newest first. */
  sameEmployer: SentBefore[]
}

interface NewSending {
  opportunityId: string
  resumeId: string
  /** YYYY-MM-DD */
  at: string
  channel: string
  /** What the guard had shown, where it was recorded all the same. */
  despite: {
    sendingId: string
    likeness: 'same' | 'nearly-same'
    sameLines: number
    lines: number
    openItems: Message[]
  } | null
}

/** What recording a sending needs of the world outside. */
export interface SendServices {
  now(): string
  /** The latest first. */
  versions: Watchable<SendVersion[]>
  /** Holds a text against everything that was sent. An empty text is like none. */
  guardText(text: string, opportunityId: string): Promise<GuardFinding>
  /** Keeps a pasted text as a version for an opportunity. @returns its id. */
  keepText(text: string, name: string, opportunityId: string): Promise<string>
  /** A version made from another one. Null where that one is gone. */
  deriveVersion(parentId: string, opportunityId: string): Promise<string | null>
  /** @returns how to take it back. */
  recordSending(given: NewSending): Promise<() => Promise<void>>
  /** Texts that are typed and not kept as records yet. */
  drafts: {
    get(name: string): string | null
    set(name: string, text: string): void
    drop(name: string): void
  }
}
