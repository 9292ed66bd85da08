import { hashText } from '../../kernel/hash'

const marks = /\p{M}+/gu

export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

/** Lower case without diacritics; ß as ss. */
export const foldWord = (text: string): string =>
  isAscii(text)
    ? text.toLowerCase()
    : text.toLowerCase().normalize('NFD').replace(marks, '').replace(/ß/g, 'ss').replace(/’/g, "'")

/** A word as adverts write it, whatever text it stands in. */
export interface Word {
  raw: string
  /** Folded, for look-up. */
  word: string
  /** Of the folded word. */
  hash: number
  capital: boolean
  /** What each reader noted about it (see `WordNotes`). */
  notes: unknown[]
}

const known = new Map<string, Word>()
const mostWords = 16_384
const startsLarge = /^\p{Lu}/u

/** The word of these letters. Adverts use the same ones again and again: each is looked at once. */
export function wordOf(raw: string): Word {
  const met = known.get(raw)
  if (met) return met
  const word = foldWord(raw)
  const made: Word = { raw, word, hash: hashText(word), capital: startsLarge.test(raw), notes: [] }
  if (known.size >= mostWords) known.clear()
  known.set(raw, made)
  return made
}

let readers = 0

/** What one reader knows of words: asked once a word, then read off it. */
export class WordNotes<T extends object | string | number> {
  private readonly slot = readers++

  constructor(private readonly ask: (word: Word) => T) {}

  of(word: Word): T {
    const { notes } = word
    // A slot is written by this reader alone.
    const noted = notes[this.slot] as T | undefined
    if (noted !== undefined) return noted
    while (notes.length < readers) notes.push(undefined)
    const answer = this.ask(word)
    notes[this.slot] = answer
    return answer
  }
}
