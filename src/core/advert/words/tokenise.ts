import { checkTime } from '../time-budget'
import { noted } from './text-notes'
import { type Word, wordOf } from './word'

/** A word of a text: its folded form for look-up, as it stands, and where (UTF-16 units). */
export interface Token {
  word: string
  raw: string
  start: number
  end: number
  /** What is known of it wherever it stands. */
  known: Word
}

const letterOrDigit = /[\p{L}\p{N}]/u
const known = new Uint8Array(0x10000)

/** Whether a UTF-16 unit belongs to a word. Asked of every character of every advert, hence the table. */
function inWord(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  // Letters beyond the first plane are rare enough to be taken for letters, one and all.
  if (code >= 0xd800 && code <= 0xdfff) return true
  const seen = known[code] ?? 0
  if (seen > 0) return seen === 1
  const is = letterOrDigit.test(String.fromCharCode(code))
  known[code] = is ? 1 : 2
  return is
}

/** Characters of a long text between two looks at the time. */
const between = 2_000

const plus = 43
const hash = 35

/**
 * Words only: punctuation stands between tokens, and can be looked up by the offsets. A line is cut by each of
 * its readers, so the last ones are kept.
 */
export const tokenise = noted(cut)

function cut(text: string): readonly Token[] {
  const tokens: Token[] = []
  const n = text.length
  let next = between
  for (let i = 0; i < n; ) {
    if (i > next) {
      checkTime()
      next = i + between
    }
    if (!inWord(text.charCodeAt(i))) {
      i++
      continue
    }
    let start = i
    while (i < n && inWord(text.charCodeAt(i))) i++
    i = afterSigns(text, i)
    i = afterClitic(text, i)
    // The leading dot of ".NET" is part of the name.
    if (text[start - 1] === '.' && /^net$/i.test(text.slice(start, i)) && !inWord(text.charCodeAt(start - 2)))
      start--
    const known = wordOf(text.slice(start, i))
    tokens.push({ word: known.word, raw: known.raw, start, end: i, known })
  }
  return tokens
}

/** The signs of "C++" and "C#" are part of the name. */
function afterSigns(text: string, from: number): number {
  let i = from
  while (text.charCodeAt(i) === plus || text.charCodeAt(i) === hash) i++
  return i > from && inWord(text.charCodeAt(i)) ? from : i
}

/** "Bachelor's" and "you'll" are one word; "l'équipe" is two. */
function afterClitic(text: string, from: number): number {
  const sign = text[from]
  if (sign !== "'" && sign !== '’') return from
  const match = /^(?:s|t|re|ll|ve|d|m)/i.exec(text.slice(from + 1, from + 3))
  if (!match) return from
  const end = from + 1 + match[0].length
  return inWord(text.charCodeAt(end)) ? from : end
}
