import type { ChecklistItem } from './item'

/**
 * Ticks of items that are asked for no more under their id: a later reader parts a line otherwise ("SQL and Python",
 * then "SQL" and "Python"), and what was done stays done. An item stands for earlier ticks of its own rule where all
 * its words are among those of one of them, or where it is put together from several. What is said in other words is
 * left: a tick too few is seen, one too many is not.
 */
export type Carried = ReadonlyMap<string, readonly string[]>

const plain = new Set(
  'a an the and or of in on at to for from with by as is are be your our you we'.split(' '),
)

/** What a long name was cut to ends in the middle of a word, and in a mark of the rest (fit/slug). */
const cut = /^(.{60})-[0-9a-z]{4,7}$/

/** The rule of an item, and the words of what it is about. */
function partsOf(id: string): { rule: string; words: Set<string> } {
  const colon = id.indexOf(':')
  const about = id.slice(colon + 1)
  const whole = cut.exec(about)?.[1]?.replace(/-?[^-]*$/, '') ?? about
  return {
    rule: id.slice(0, colon),
    words: new Set(whole.split('-').filter(word => word && !plain.has(word))),
  }
}

const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  some.size > 0 && [...some].every(word => all.has(word))

/** @param ticked the ids of all ticks. @returns the items that stand for earlier ticks, with the ids of those. */
export function carriedTicks(
  items: readonly Pick<ChecklistItem, 'id' | 'quote'>[],
  ticked: Iterable<string>,
): Carried {
  const here = new Set(items.map(item => item.id))
  const all = new Set(ticked)
  const earlier = [...all].filter(id => !here.has(id)).map(id => ({ id, ...partsOf(id) }))
  const carried = new Map<string, string[]>()
  if (earlier.length === 0) return carried
  for (const item of items) {
    // Only what an advert asks for is named by its words.
    if (all.has(item.id) || !item.quote) continue
    const { rule, words } = partsOf(item.id)
    const own = earlier.filter(tick => tick.rule === rule)
    const whole = own.filter(tick => isWithin(words, tick.words))
    const parts = own.filter(tick => isWithin(tick.words, words))
    if (whole.length > 0)
      carried.set(
        item.id,
        whole.map(tick => tick.id),
      )
    else if (isWithin(words, new Set(parts.flatMap(tick => [...tick.words]))))
      carried.set(
        item.id,
        parts.map(tick => tick.id),
      )
  }
  return carried
}
