import { remember } from '../advert/words/remember'
import { areaLists } from './areas'
import { productClasses } from './products/classes'
import { isOneThing, isStopWord, stemOf, tellingWords, turnedGap, type Word, wordsOf } from './words'

/**
 * Areas of occupation, which are kinds of work and fields of work: what adverts call them, and what an accomplishment names that is part of them.
 * "Relational databases" is answered by work on PostgreSQL; the other way round it is not.
 *
 * A line of a list is `Name: names < parts`, phrases parted by commas. A phrase is found by the stems of its words
 * in their order, with few others between; one that is written with a capital stands with a capital only ("Sage"). A
 * name stands for the kind of work in an advert, and in an accomplishment if it has several words (one alone may stand
 * there in passing); a part counts only on the user's side. After the name, `!` marks kinds of products: where an
 * advert names the products that it wants, and leaves no room for others, another one is no answer. `#` marks a field.
 */
interface OccupationArea {
  name: string
  isProducts: boolean
  /** A whole field of work: a job is of it; that alone proves no single skill. */
  isField: boolean
}

interface Phrase {
  area: OccupationArea
  stems: readonly string[]
  /** One word that names a doing ("branding") is not the thing ("brands"), though both have one stem. */
  isDoing: boolean
  isPart: boolean
  isCapital: boolean
  /** How many telling words may stand between two words of it. */
  gap: number
  isTurned: boolean
}

/** A kind of work found in a text, with the words that name it. */
export interface FoundArea {
  area: OccupationArea
  words: string
  isPart: boolean
  start: number
  end: number
  /** The words that name it, without those between them. */
  name: string
}

/**
 * Whose text it is: an advert's line, an account of what was done, or a name that stands alone, as a skill in a list or
 * a title does.
 */
export type AreaText = 'asked' | 'done' | 'listed' | 'title'

/** How a word ends that names a doing. */
const doing = /(?:ing|ations?)$/

let built: Map<string, Phrase[]> | null = null

/** Phrases by their first stem; made on first use. */
function phrases(): Map<string, Phrase[]> {
  if (built) return built
  const byFirst = new Map<string, Phrase[]>()
  for (const written of [...areaLists, productClasses].join('\n').split('\n')) {
    const line = written.split('=')[0] ?? ''
    const [head = '', rest = ''] = line.split(':')
    if (rest === '') continue
    const area = {
      name: head.replace(/[!#]/, '').trim(),
      isProducts: head.includes('!'),
      isField: head.includes('#'),
    }
    rest.split('<').forEach((side, at) => {
      for (const written of side.split(',')) {
        const phrase = written.trim()
        const stems = phrase.split(' ').flatMap(stemsOf)
        const [first] = stems
        // What comes down to one plain word ("check in") is not that word.
        if (first === undefined || (stems.length === 1 && (phrase.includes(' ') || isLeft(first, phrase))))
          continue
        const isDoing = stems.length === 1 && doing.test(phrase)
        const isCapital = /^\p{Lu}/u.test(phrase)
        const add = (stems: readonly string[], gap: number, isTurned = false) => {
          const entry = { area, stems, isPart: at > 0, isDoing, isCapital, gap, isTurned }
          const others = byFirst.get(stems[0] ?? '')
          if (others) others.push(entry)
          else byFirst.set(stems[0] ?? '', [entry])
        }
        add(stems, widestGap)
        const [one = '', two = '', ...more] = phrase.split(' ')
        const turned = stems.length === 2 && more.length === 0 && !isCapital ? turnedGap(one, two) : null
        if (turned !== null) add([...stems].reverse(), turned, true)
      }
    })
  }
  built = byFirst
  return byFirst
}

/** A letter that is left of a short form ("a&e") is none of its own. */
const isLeft = (stem: string, phrase: string): boolean => stem.length === 1 && phrase.length > 1

/** Plain words, which are most, are stemmed without being looked for first: a thousand are read at start. */
const stemsOf = (word: string): string[] =>
  /^[a-z]+$/.test(word)
    ? isStopWord({ lower: word })
      ? []
      : [stemOf(word)]
    : wordsOf(word)
        .filter(found => !isStopWord(found))
        .map(found => stemOf(found.lower))

/** How many telling words may stand between two words of a phrase. */
const widestGap = 2

/** A stem as short as this is that of too many words: "FACS" is no "facing". */
const shortStem = 3

const none: number[] = []
const sentenceEnd = /[.;!?]\s|\n/

/** The words of the phrase that begins at `first`, as indexes; none where it does not stand there. */
function placesOf(
  text: string,
  words: readonly Word[],
  first: number,
  { stems, gap, isTurned }: Phrase,
): number[] {
  const places = [first]
  let at = first
  for (let i = 1; i < stems.length; i += 1) {
    let next = at + 1
    while (next <= at + 1 + gap && words[next]?.stem !== stems[i]) next += 1
    if (next > at + 1 + gap) return none
    at = next
    places.push(at)
  }
  const between = text.slice(words[first]?.end, words[at]?.start)
  if (isTurned && !isOneThing(between)) return none
  return at > first && sentenceEnd.test(between) ? none : places
}

/** Words that add nothing to the name before them in a list: "HACCP knowledge", "retail experience". */
const trailing = new Set(
  'experience skill knowledge work management certificate certification licence license system software training operation'
    .split(' ')
    .map(stemOf),
)

/** In a name that stands alone, one word is what it is about only at its end: "sales tax" is no sales. */
const endsIt = (words: readonly Word[], at: number): boolean =>
  words.slice(at + 1).every(word => trailing.has(word.stem) || /^\p{N}/u.test(word.lower))

const departments = new Set(
  'sales marketing product compliance legal finance purchasing procurement engineering audit auditors hr operations it'.split(
    ' ',
  ),
)
/** Whom one worked with or for. */
export const company = /\b(?:with|for|by|from|between|to|among)\b[^,.;:]{0,30}$/i

/**
 * What one turned to, wanted to be taken on for, or made a picture or text of is not what one did: "called customer service",
 * "applied for a job in sales", "took photos of the scanner".
 */
const turnedTo =
  /\b(?:called|phoned|contacted|emailed|asked|told|thanked|wrote to|spoke to|talked to|complained to)\s+(?:the |our |my |an? )?$|\b(?:interview(?:ed)?|applied|applying|hoped|wanted) (?:for|to|at|with)\b[^,.;:]{0,24}$|\b(?:photos?|pictures?|films?|videos?|articles?|brochures?|newsletters?|websites?) (?:of|about|on|for)\b[^,.;:]{0,24}$/i
export const isTurnedTo = (text: string, start: number): boolean => turnedTo.test(text.slice(0, start))

function counts(
  { stems, isPart, isDoing, isCapital }: Phrase,
  as: AreaText,
  words: readonly Word[],
  at: number,
  text: string,
): boolean {
  const word = words[at]
  if (!word || (isDoing && !doing.test(word.lower))) return false
  const [stem = ''] = stems
  if (stems.length === 1 && !isDoing && stem.length <= shortStem && doing.test(word.lower)) return false
  if (isCapital && !/^\p{Lu}/u.test(text.slice(word.start, word.end))) return false
  if (as === 'done' && isTurnedTo(text, word.start)) return false
  if (stems.length > 1 || as === 'title') return true
  // Whom one worked with is no work of one's own: "with product and compliance".
  if (as === 'done')
    return isPart && !(departments.has(word.lower) && company.test(text.slice(0, word.start)))
  return as === 'asked' || endsIt(words, at)
}

/**
 * Every kind of work that a text names, each once.
 * @param words `tellingWords` of the text.
 */
export function findAreas(
  text: string,
  { words, as = 'asked' }: { words?: readonly Word[]; as?: AreaText } = {},
): readonly FoundArea[] {
  return as === 'asked' ? askedAreas(text) : areasIn(text, words ?? tellingWords(text), as)
}

/** A line of an advert is asked for its kinds of work again and again. */
const askedAreas = remember((text: string): readonly FoundArea[] =>
  areasIn(text, tellingWords(text), 'asked'),
)

function areasIn(text: string, words: readonly Word[], as: AreaText): FoundArea[] {
  const byFirst = phrases()
  const found = new Map<string, FoundArea>()
  words.forEach((word, first) => {
    for (const phrase of byFirst.get(word.stem) ?? []) {
      const { area, isPart } = phrase
      if (!counts(phrase, as, words, first, text)) continue
      const known = found.get(area.name)
      if (known && (!known.isPart || isPart)) continue
      const places = placesOf(text, words, first, phrase)
      const end = words[places.at(-1) ?? -1]?.end
      if (end === undefined) continue
      const name = places.map(at => text.slice(words[at]?.start, words[at]?.end)).join(' ')
      found.set(area.name, {
        area,
        words: text.slice(word.start, end),
        isPart,
        start: word.start,
        end,
        name,
      })
    }
  })
  return [...found.values()]
}
