import type { AreaText, FoundArea, OccupationArea } from '../areas/found-area'
import { sentenceEnd } from '../areas/found-area'
import { listStems } from '../areas/stems'
import { isTurnedTo } from '../turned-to'
import type { Word } from '../words'
import { isDeed, isWrittenDone } from './deed'

/** A word, or several that follow one another, by their stems. */
interface Alternative {
  stems: readonly string[]
  /** Written as what was done ("visited"): the thing ("visits") is not that, though both have one stem. */
  isDone: boolean
}

/** Words any of which will do. */
type Group = readonly Alternative[]

/** Things that stand near one another, in any order; the first is the one that fewest phrases share. */
export interface GroupPhrase {
  area: OccupationArea
  groups: readonly Group[]
  isPart: boolean
}

export const groupsOf = (written: string): Group[] =>
  written
    .split('+')
    .map(group =>
      group
        .split('|')
        .map(words => ({ stems: words.split(' ').flatMap(listStems), isDone: isWrittenDone(words) })),
    )

/** The place of the group whose words the fewest phrases share: what stands first there is looked for first. */
function rarest(groups: readonly Group[], counts: ReadonlyMap<string, number>): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (const [at, group] of groups.entries()) {
    let shared = 0
    for (const {
      stems: [stem = ''],
    } of group)
      shared += counts.get(stem) ?? 0
    if (shared < least) {
      least = shared
      best = at
    }
  }
  return best
}

/** Phrases by the stems that begin the group which says most. */
export function byRarest(phrases: readonly GroupPhrase[]): Map<string, GroupPhrase[]> {
  const counts = new Map<string, number>()
  for (const { groups } of phrases)
    for (const group of groups)
      for (const {
        stems: [stem = ''],
      } of group)
        counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const byStem = new Map<string, GroupPhrase[]>()
  for (const { area, groups, isPart } of phrases) {
    const at = rarest(groups, counts)
    const first = groups[at] ?? []
    const phrase = { area, isPart, groups: [first, ...groups.filter((_, i) => i !== at)] }
    for (const {
      stems: [stem = ''],
    } of first) {
      const others = byStem.get(stem)
      if (others?.at(-1) === phrase) continue
      if (others) others.push(phrase)
      else byStem.set(stem, [phrase])
    }
  }
  return byStem
}

/** How many telling words away the things of a phrase may stand: a name is said in one go, a deed is told. */
const reachOfName = 2
const reachOfDeed = 6
/** What stands between two names of a list, or of a list and what follows it. */
const listing = /[,;:()/]/

/** A text with its telling words, and whether a deed is looked for in it. */
interface Told {
  text: string
  words: readonly Word[]
  isPart: boolean
}

/** The last of the words that begin at a place and are one of the group; -1 where none is. */
function endOf({ text, words, isPart }: Told, at: number, group: Group): number {
  const word = words[at]
  if (!word) return -1
  const found = group.find(
    ({ stems, isDone }) =>
      stems.every((stem, i) => words[at + i]?.stem === stem) && !(isPart && isDone && !isDeed(text, word)),
  )
  return found ? at + found.stems.length - 1 : -1
}

/** The place of a group that is nearest to a place, and not taken yet. */
function nearest(told: Told, from: number, group: Group, widest: number, taken: readonly number[]) {
  for (let away = 1; away <= widest; away += 1)
    for (const at of [from - away, from + away]) {
      const end = taken.includes(at) ? -1 : endOf(told, at, group)
      if (end >= 0) return { at, end }
    }
  return null
}

/** The words of a phrase around a place, in the order of the text; none where it doesn't stand there. */
function wordsOfPhrase(told: Told, at: number, { groups: [first = [], ...others] }: GroupPhrase): number[] {
  const end = endOf(told, at, first)
  if (end < 0) return []
  const widest = told.isPart ? reachOfDeed : reachOfName
  const places: number[] = []
  for (let i = at; i <= end; i += 1) places.push(i)
  for (const group of others) {
    const found = nearest(told, at, group, widest, places)
    if (!found) return []
    for (let i = found.at; i <= found.end; i += 1) places.push(i)
  }
  return places.sort((a, b) => a - b)
}

/** Words that say of anything that one knows it. */
const plain = new Set(
  'experience work skill knowledge background environment setting practice expertise'
    .split(' ')
    .flatMap(listStems),
)
const joined = /^[\s-]*$/
const ofAsking = /(?:ed|able|ential)$/

/** "Experience with event-driven systems" is none of events: what stands right before another thing says what kind that is. */
const isOfOtherThing = ({ text, words }: Told, places: readonly number[]): boolean =>
  places.some(place => plain.has(words[place]?.stem ?? '')) &&
  places.some(place => {
    const word = words[place]
    const next = words[place + 1]
    return (
      word !== undefined &&
      next !== undefined &&
      !plain.has(word.stem) &&
      !plain.has(next.stem) &&
      !places.includes(place + 1) &&
      joined.test(text.slice(word.end, next.start)) &&
      !ofAsking.test(next.lower)
    )
  })

/** Whether what lies between the words of a phrase leaves them one thing: a name is no two members of a list. */
function isTogether(told: Told, places: readonly number[]): boolean {
  const { text, words, isPart } = told
  const between = text.slice(words[places[0] ?? 0]?.start, words[places.at(-1) ?? 0]?.end)
  if (sentenceEnd.test(between)) return false
  return isPart || !(listing.test(between) || isOfOtherThing(told, places))
}

/**
 * Kinds of work that a text names by several things near one another, each once. In an account a name alone is no deed:
 * who "supported the project manager" managed no project.
 */
export function areasByGroups(
  byStem: ReadonlyMap<string, readonly GroupPhrase[]>,
  text: string,
  words: readonly Word[],
  as: AreaText,
): FoundArea[] {
  const found = new Map<string, FoundArea>()
  words.forEach(({ stem }, at) => {
    for (const phrase of byStem.get(stem) ?? []) {
      const { area, isPart } = phrase
      const known = found.get(area.name)
      if (known && (!known.isPart || isPart)) continue
      if (isPart ? as === 'asked' : as === 'done') continue
      const told = { text, words, isPart }
      const places = wordsOfPhrase(told, at, phrase)
      const start = words[places[0] ?? -1]?.start
      const end = words[places.at(-1) ?? -1]?.end
      if (start === undefined || end === undefined || !isTogether(told, places)) continue
      if (as === 'done' && isTurnedTo(text, start)) continue
      const name = places.map(place => text.slice(words[place]?.start, words[place]?.end)).join(' ')
      found.set(area.name, { area, words: text.slice(start, end), isPart, start, end, name })
    }
  })
  return [...found.values()]
}
