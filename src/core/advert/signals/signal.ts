import type { Message } from '../../kernel/message'
import type { PostingFields } from '../../posting/posting'
import type { AdvertReading, Quote } from '../advert'

/** How a signal weighs: a strong one stands on top; a weak one is never shown alone as a warning. */
export const signalWeights = ['strong', 'weak', 'note', 'good'] as const
export type SignalWeight = (typeof signalWeights)[number]

/** An observation about an advert, never an accusation. */
export interface Signal {
  /** The rule's id, which is its file's name. */
  id: string
  weight: SignalWeight
  /** A plain sentence. */
  text: Message
  /** The words of the advert; null where what is missing is the observation. */
  quote: Quote | null
}

/** What a signal may look at. */
export interface SignalInput {
  title: string
  lines: readonly string[]
  reading: AdvertReading
  fields: PostingFields
  /** Now, ISO 8601: core has no clock. */
  now: string
  /** Earlier sightings of what seems to be the same opening. */
  earlier: readonly EarlierSighting[]
}

export interface EarlierSighting {
  url: string
  /** When it was seen, ISO 8601. */
  at: string
  /** The posting's own date then (yyyy-mm-dd), null where it gave none. */
  datePosted: string | null
  title: string
  organization: string
  /** How alike the texts are, 0–1. */
  alike: number
}

/** One signal, one file. Null where it has nothing to say. */
export interface SignalRule {
  id: string
  find(input: Pick<SignalInput, 'lines'>): Signal | null
  examples: {
    /** Texts in which it must speak, and in which it must be silent. */
    speaks: readonly string[]
    silent: readonly string[]
  }
}

/** The first line that fits, as a quote. */
export function quoteFirst(lines: readonly string[], test: RegExp, not?: RegExp): Quote | null {
  for (const [line, text] of lines.entries()) {
    const match = test.exec(text)
    if (!match || not?.test(text)) continue
    return { line, start: match.index, end: match.index + match[0].length, text: match[0] }
  }
  return null
}
