import { remember } from '../advert/words/remember'
import { once } from '../kernel/once'
import { areaLists } from './areas'
import { type AreaText, type FoundArea, type OccupationArea, sentenceEnd } from './areas/found-area'
import { listStems } from './areas/stems'
import { productClasses } from './products/classes'
import { shownLists } from './shown'
import { isDeed, isWrittenDone } from './shown/deed'
import { areasByGroups, byRarest, type GroupPhrase, groupsOf } from './shown/groups'
import { isMadeFor, isTurnedTo } from './turned-to'
import { isOneThing, stemOf, tellingWords, turnedGap, type Word } from './words'

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
interface Phrase {
  area: OccupationArea
  stems: readonly string[]
  /** One word that names a doing ("branding") is not the thing ("brands"), though both have one stem. */
  isDoing: boolean
  /** One word of `./shown` that tells what was done. */
  isDone: boolean
  isPart: boolean
  isCapital: boolean
  /** How many telling words may stand between two words of it. */
  gap: number
  isTurned: boolean
}

/** How a word ends that names a doing. */
const doing = /(?:ing|ations?)$/

/** The lines of the lists, each with the area that it describes. */
function linesOf(lists: readonly string[], isShown: boolean): { area: OccupationArea; sides: string[][] }[] {
  return lists
    .join('\n')
    .split('\n')
    .flatMap(written => {
      const [head = '', rest = ''] = (written.split('=')[0] ?? '').split(':')
      if (rest === '') return []
      const name = head.replace(/[!#]/, '').trim()
      const area = { name, isProducts: head.includes('!'), isField: head.includes('#'), isShown }
      const sides = rest.split('<').map(side => side.split(',').map(phrase => phrase.trim()))
      return [{ area, sides }]
    })
}

interface Built {
  byFirst: ReadonlyMap<string, readonly Phrase[]>
  byGroup: ReadonlyMap<string, readonly GroupPhrase[]>
}

/** Phrases by their first stem, and those of several things; made on first use. */
const built = once((): Built => {
  const byFirst = new Map<string, Phrase[]>()
  const grouped: GroupPhrase[] = []
  for (const { area, sides } of [
    ...linesOf([...areaLists, productClasses], false),
    ...linesOf(shownLists, true),
  ])
    sides.forEach((phrases, at) => {
      for (const phrase of phrases)
        if (phrase.includes('+') && area.isShown)
          grouped.push({ area, groups: groupsOf(phrase), isPart: at > 0 })
        else for (const written of phrase.split('|')) addPhrase(byFirst, area, written, at > 0)
    })
  return { byFirst, byGroup: byRarest(grouped) }
})

function addPhrase(byFirst: Map<string, Phrase[]>, area: OccupationArea, phrase: string, isPart: boolean) {
  const stems = phrase.split(' ').flatMap(listStems)
  const [first] = stems
  // What comes down to one plain word ("check in") is not that word.
  if (first === undefined || (stems.length === 1 && (phrase.includes(' ') || isLeft(first, phrase)))) return
  const isDoing = stems.length === 1 && doing.test(phrase)
  const isDone = area.isShown && isPart && stems.length === 1 && isWrittenDone(phrase)
  const isCapital = /^\p{Lu}/u.test(phrase)
  const add = (stems: readonly string[], gap: number, isTurned = false) => {
    const entry = { area, stems, isPart, isDoing, isDone, isCapital, gap, isTurned }
    const others = byFirst.get(stems[0] ?? '')
    if (others) others.push(entry)
    else byFirst.set(stems[0] ?? '', [entry])
  }
  add(stems, widestGap)
  const [one = '', two = '', ...more] = phrase.split(' ')
  const turned = stems.length === 2 && more.length === 0 && !isCapital ? turnedGap(one, two) : null
  if (turned !== null) add([...stems].reverse(), turned, true)
}

/** A letter that is left of a short form ("a&e") is none of its own. */
const isLeft = (stem: string, phrase: string): boolean => stem.length === 1 && phrase.length > 1

/** How many telling words may stand between two words of a phrase. */
const widestGap = 2

/** A stem as short as this is that of too many words: "FACS" is no "facing". */
const shortStem = 3

const none: number[] = []

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

export const addsNothing = (stem: string): boolean => trailing.has(stem)

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

/** One is another thing than many: "custom fields" go through no customs. */
const onlyMany = new Set(['customs', 'goods', 'savings'].map(stemOf))

function counts(
  { stems, isPart, isDoing, isDone, isCapital }: Phrase,
  as: AreaText,
  words: readonly Word[],
  at: number,
  text: string,
): boolean {
  const word = words[at]
  if (!word || (isDoing && !doing.test(word.lower)) || (isDone && !isDeed(text, word))) return false
  const [stem = ''] = stems
  if (stems.length === 1 && onlyMany.has(stem) && !word.lower.endsWith('s')) return false
  if (stems.length === 1 && !isDoing && stem.length <= shortStem && doing.test(word.lower)) return false
  if (isCapital && !/^\p{Lu}/u.test(text.slice(word.start, word.end))) return false
  if (as === 'done' && isTurnedTo(text, word.start)) return false
  if (stems.length > 1 || as === 'title') return true
  // Whom one worked with is no work of one's own: "with product and compliance".
  if (as === 'done')
    return (
      isPart &&
      !(departments.has(word.lower) && company.test(text.slice(0, word.start))) &&
      !isMadeFor(text, word.start)
    )
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
  const { byFirst, byGroup } = built()
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
  if (as !== 'title')
    for (const shown of areasByGroups(byGroup, text, words, as)) {
      const known = found.get(shown.area.name)
      if (!known || (known.isPart && !shown.isPart)) found.set(shown.area.name, shown)
    }
  return [...found.values()]
}
