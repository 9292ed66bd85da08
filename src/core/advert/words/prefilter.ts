import { noted } from './text-notes'
import { tokenise } from './tokenise'
import { type Word, WordNotes } from './word'

/** As many prefilters share one number as it has bits to spare. */
const most = 30

/** Prefilters whose answers are bits of one number, so that a text's words are looked through once for all of them. */
class Prefilters {
  private readonly patterns: RegExp[] = []
  private asked = false
  private readonly bits = new WordNotes((word: Word) => this.bitsOf(word.word))

  private bitsOf(word: string): number {
    let bits = 0
    for (const [i, pattern] of this.patterns.entries()) if (pattern.test(word)) bits |= 1 << i
    return bits
  }

  /** No more fit in, or texts have been looked through, whose noted answers know nothing of one that comes later. */
  get closed(): boolean {
    return this.asked || this.patterns.length === most
  }

  /** @returns its bit. */
  add(pattern: RegExp): number {
    return 1 << (this.patterns.push(pattern) - 1)
  }

  /** What the words of a text let through. */
  readonly of = noted(text => {
    this.asked = true
    let held = 0
    for (const token of tokenise(text)) held |= this.bits.of(token.known)
    return held
  })
}

let open = new Prefilters()

/**
 * One look that spares most lines the patterns of a reader: whether a text holds a word that the reader can't do
 * without. `pattern` is tried on each folded word alone (small letters, no accents), once whatever texts it stands
 * in. It may let too much through, never too little.
 */
export function prefilter(pattern: RegExp): (text: string) => boolean {
  if (open.closed) open = new Prefilters()
  const all = open
  const bit = all.add(pattern)
  return text => (all.of(text) & bit) !== 0
}
