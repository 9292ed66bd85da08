import { type Token, tokenise } from './tokenise'
import { foldWord, isAscii, type Word, WordNotes } from './word'

/** A class of phrases found in a text: tokens `from` up to, not including, `to`. */
export interface Hit<C extends string> {
  cls: C
  from: number
  to: number
}

const plain = /^[a-z0-9 ]+\*?$/

interface PhraseWord {
  text: string
  /** Matches any word that begins so. */
  open: boolean
}

/** Entries of small plain letters, which are most, need no tokeniser: thousands are read at start. */
function plainWords(entry: string): PhraseWord[] {
  const open = entry.endsWith('*')
  const parts = (open ? entry.slice(0, -1) : entry).split(' ')
  return parts.map((text, i) => ({ text, open: open && i === parts.length - 1 }))
}

function spelledWords(entry: string): PhraseWord[] {
  return entry.split(/\s+/).flatMap(part => {
    const open = part.endsWith('*')
    const inner = tokenise(open ? part.slice(0, -1) : part)
    return inner.map((token, i) => ({ text: token.word, open: open && i === inner.length - 1 }))
  })
}

interface Phrase<C extends string> {
  cls: C
  /** Folded words. */
  words: PhraseWord[]
}

/**
 * Phrases of several classes, found in one pass over the tokens. Lists are written as "a phrase|another|stem*":
 * a star opens the end of a word.
 */
export class Lexicon<C extends string> {
  private readonly exact = new Map<string, Phrase<C>[]>()
  private readonly open = new Map<string, Phrase<C>[]>()
  /** The phrases that begin with a word: none for most. */
  private readonly beginning = new WordNotes(word => this.phrasesFrom(word))

  constructor(lists: Partial<Record<C, string>>) {
    for (const [cls, list] of Object.entries(lists) as [C, string][]) {
      for (const entry of list.split('|')) this.add(cls, entry.trim())
    }
  }

  private add(cls: C, entry: string): void {
    const words = plain.test(entry) ? plainWords(entry) : spelledWords(entry)
    const first = words[0]
    if (!first) return
    const index = first.open ? this.open : this.exact
    const key = first.open ? first.text.slice(0, 3) : first.text
    const phrases = index.get(key)
    if (phrases) phrases.push({ cls, words })
    else index.set(key, [{ cls, words }])
  }

  private phrasesFrom({ word }: Word): readonly Phrase<C>[] {
    const open = this.open.get(word.slice(0, 3))?.filter(({ words }) => word.startsWith(words[0]?.text ?? ''))
    const exact = this.exact.get(word)
    return exact ? (open ? [...exact, ...open] : exact) : open && open.length > 0 ? open : none
  }

  /** All hits, in order of their first token; they may overlap. */
  find(tokens: readonly Token[]): Hit<C>[] {
    const hits: Hit<C>[] = []
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]
      if (!token) continue
      for (const phrase of this.beginning.of(token.known))
        if (goesOn(phrase, tokens, i)) hits.push({ cls: phrase.cls, from: i, to: i + phrase.words.length })
    }
    return hits
  }

  /** Whether a class occurs anywhere. */
  has(tokens: readonly Token[], cls: C): boolean {
    return this.find(tokens).some(hit => hit.cls === cls)
  }
}

const none: readonly never[] = []

/** Whether the words after the first stand there too. */
function goesOn<C extends string>({ words }: Phrase<C>, tokens: readonly Token[], at: number): boolean {
  for (let k = 1; k < words.length; k++) {
    const want = words[k]
    const have = tokens[at + k]?.word
    if (!want || have === undefined) return false
    if (want.open ? !have.startsWith(want.text) : have !== want.text) return false
  }
  return true
}

/** For lists that are looked up whole: folded words joined by one space. */
export const foldPhrase = (text: string): string =>
  // Words of plain letters are cut alike however they are written, and are mostly cut already.
  tokenise(isAscii(text) ? text : foldWord(text))
    .map(token => token.word)
    .join(' ')
