import type { AdvertReading, Quote } from '../advert/advert'
import type { Brand } from '../brand/brand'
import type { Evidence } from '../brand/evidence'
import type { PostingFields } from '../posting/posting'
import type { JsonResume } from '../resume/json-resume'
import type { KeptRule } from './own-rules/own-rule'

export type KeptEvidence = Evidence & { id: string }

/** The user's own résumé, as it is kept: its fields (none where only a text is known) and its text. */
export interface Master {
  resume: JsonResume
  text: string
}

/** What a judgement works on: the posting, its text as lines with their reading, and the user's criteria. */
export interface Opening {
  fields: PostingFields
  reading: AdvertReading
  /** The lines that were read: one for each entry of `reading.lines`. */
  lines: readonly string[]
  brand: Brand
  evidence: readonly KeptEvidence[]
  /** Null or absent where no résumé is kept. */
  master?: Master | null
  /** What the user corrected before. The reading is without what they said is not asked for (own-rules/pass-over). */
  rules?: readonly KeptRule[]
  /** The day, `YYYY-MM-DD`: what is going on lasts until then. Null or absent where nobody says. */
  today?: string | null
}

/** Quotes a part of a line. */
export const quoteOf = (lines: readonly string[], line: number, start: number, end: number): Quote => ({
  line,
  start,
  end,
  text: (lines[line] ?? '').slice(start, end),
})

const longestQuote = 220

/** Quotes a line, cut after a whole sentence or word where it is long. */
export function quoteLine(lines: readonly string[], line: number): Quote {
  const text = lines[line] ?? ''
  if (text.length <= longestQuote) return quoteOf(lines, line, 0, text.length)
  const head = text.slice(0, longestQuote)
  const sentence = Math.max(head.lastIndexOf('. '), head.lastIndexOf('; '))
  const end = sentence > 60 ? sentence + 1 : Math.max(head.lastIndexOf(' '), 1)
  return quoteOf(lines, line, 0, end)
}

/** Quotes the clause around a place in a line: what a reader needs to see, not the whole paragraph. */
export function quoteAround(lines: readonly string[], line: number, start: number, end: number): Quote {
  const text = lines[line] ?? ''
  if (text.length <= longestQuote) return quoteOf(lines, line, 0, text.length)
  const before = text.slice(0, start)
  const open = Math.max(
    before.lastIndexOf('. '),
    before.lastIndexOf('; '),
    before.lastIndexOf('! '),
    before.lastIndexOf('? '),
  )
  const from = Math.max(open + (open >= 0 ? 2 : 1), before.length - 140, 0)
  const after = text.slice(end).search(/[.;!?](?:\s|$)/)
  const to = Math.min(after < 0 ? text.length : end + after + 1, end + 140)
  const first =
    from > 0 && open + 2 !== from ? from + Math.max(text.slice(from, start).indexOf(' '), 0) : from
  const trimmed = text.slice(first, to)
  const lead = trimmed.length - trimmed.trimStart().length
  return quoteOf(lines, line, first + lead, first + trimmed.trimEnd().length)
}

/** The sentence around a quote of the text; a quote of the title stays as it is. */
export const sentenceOf = (lines: readonly string[], quote: Quote): Quote =>
  lines[quote.line] ? quoteAround(lines, quote.line, quote.start, quote.end) : quote

/** The line of a quote, or the quote itself where it comes from the title; null where it says nothing. */
export const lineOfQuote = (lines: readonly string[], quote: Quote): Quote | null =>
  lines[quote.line] ? quoteLine(lines, quote.line) : quote.text.trim() ? quote : null
