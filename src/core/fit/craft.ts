import { craftLists } from './crafts'
import { isStopWord, stemOf, type Word, wordsOf } from './words'

/**
 * Kinds of work: what adverts call them, and what an accomplishment names that is part of them. "Relational
 * databases" is answered by work on PostgreSQL; the other way round it is not.
 *
 * A line of a list is `Name: names < parts`, phrases parted by commas. A phrase is found by the stems of its words
 * in their order, with few others between. A name stands for the kind of work in an advert, and in an accomplishment if
 * it has several words (one alone may stand there in passing); a part counts only in an accomplishment. `!` after the name marks kinds of products: where an advert names the products that it wants, and
 * leaves no room for others, another one is no answer.
 */
export interface Craft {
  name: string
  isProducts: boolean
}

interface Phrase {
  craft: Craft
  stems: readonly string[]
  /** One word that names a doing ("branding") is not the thing ("brands"), though both have one stem. */
  isDoing: boolean
  isPart: boolean
}

/** A kind of work found in a text, with the words that name it. */
export interface FoundCraft {
  craft: Craft
  words: string
  isPart: boolean
}

let built: Map<string, Phrase[]> | null = null

/** Phrases by their first stem; made on first use. */
function phrases(): Map<string, Phrase[]> {
  if (built) return built
  const byFirst = new Map<string, Phrase[]>()
  for (const line of craftLists.join('\n').split('\n')) {
    const [head = '', rest = ''] = line.split(':')
    if (rest === '') continue
    const craft = { name: head.replace('!', '').trim(), isProducts: head.includes('!') }
    rest.split('<').forEach((side, at) => {
      for (const phrase of side.split(',')) {
        const stems = phrase.trim().split(/\s+/).flatMap(stemsOf)
        const [first] = stems
        if (first === undefined) continue
        byFirst.set(first, [
          ...(byFirst.get(first) ?? []),
          { craft, stems, isPart: at > 0, isDoing: stems.length === 1 && phrase.trim().endsWith('ing') },
        ])
      }
    })
  }
  built = byFirst
  return byFirst
}

const stemsOf = (text: string): string[] =>
  wordsOf(text)
    .filter(word => !isStopWord(word))
    .map(word => stemOf(word.lower))

/** How many telling words may stand between two words of a phrase. */
const widestGap = 2

/** The index of the last word of the phrase that begins at `first`, or -1. */
function endOf(words: readonly Word[], first: number, stems: readonly string[]): number {
  let at = first
  for (const stem of stems.slice(1)) {
    let next = at + 1
    while (next <= at + 1 + widestGap && words[next]?.stem !== stem) {
      if (words[next] === undefined) return -1
      next += 1
    }
    if (next > at + 1 + widestGap) return -1
    at = next
  }
  return at
}

/**
 * Every kind of work that a text names, each once.
 * @param isOwn the text is an accomplishment's rather than an advert's.
 */
export function findCrafts(text: string, isOwn = false): FoundCraft[] {
  const byFirst = phrases()
  const found = new Map<string, FoundCraft>()
  for (const sentence of text.split(/(?<=[.;!?])\s+|\n/)) look(sentence, byFirst, found, isOwn)
  return [...found.values()]
}

function look(
  text: string,
  byFirst: Map<string, Phrase[]>,
  found: Map<string, FoundCraft>,
  isOwn: boolean,
): void {
  const words = wordsOf(text).filter(word => !isStopWord(word))
  words.forEach((word, first) => {
    for (const { craft, stems, isPart, isDoing } of byFirst.get(word.stem) ?? []) {
      if ((isOwn && !isPart && stems.length === 1) || (isDoing && !word.lower.endsWith('ing'))) continue
      const known = found.get(craft.name)
      if (known && (!known.isPart || isPart)) continue
      const last = endOf(words, first, stems)
      const end = words[last]?.end
      if (end === undefined) continue
      found.set(craft.name, { craft, words: text.slice(word.start, end), isPart })
    }
  })
}
