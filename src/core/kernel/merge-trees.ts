import type { Head, Kept } from './field-rules'
import { leavesOf, notSaid } from './leaves'
import { bothOf, commonBase } from './merge-texts'
import { isRecord, isSame, textOf } from './same'

/**
 * What is shown of values made of many texts (a résumé, a brand statement) that devices wrote without knowing of each
 * other: text by text, against what all of them knew. Items of lists bear no ids: they are known again by being the
 * same, by what they say, and texts by where they stand. What one deleted and another changed stays; of one text that
 * was changed in the same words the latest is shown, and the others are kept for the user to look at.
 */

type Lose = (shown: string, text: string) => void

const wordsOf = (value: unknown): Set<string> =>
  new Set(leavesOf(value).flatMap(leaf => leaf.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []))

/** The share of words that both say, from 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const most = Math.max(a.size, b.size)
  if (most === 0) return 0
  let both = 0
  for (const word of a) if (b.has(word)) both += 1
  return both / most
}

/** Below this share of words an item is another one. */
const alike = 0.5
/** So many pairs are compared by their words at most; of more, only the same are known again. */
const mostPairs = 10_000

/** Two texts, or two entries that bear one name. */
function mayBeOne(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return true
  if (!isRecord(a) || !isRecord(b)) return false
  return Object.keys(a).some(name => typeof a[name] === 'string' && a[name] !== '' && a[name] === b[name])
}

/** Where each item of a list went in another: its index, or -1. */
function whereTo(old: readonly unknown[], items: readonly unknown[]): number[] {
  const to = old.map(() => -1)
  const taken = new Set<number>()
  const pair = (o: number, i: number) => {
    to[o] = i
    taken.add(i)
  }
  const byText = new Map<string, number[]>()
  items.forEach((item, i) => {
    const text = textOf(item)
    byText.set(text, [...(byText.get(text) ?? []), i])
  })
  old.forEach((item, o) => {
    const i = byText.get(textOf(item))?.shift()
    if (i !== undefined) pair(o, i)
  })
  const left = old.flatMap((item, o) => (to[o] === -1 ? [{ o, words: wordsOf(item) }] : []))
  const free = items.flatMap((item, i) => (taken.has(i) ? [] : [{ i, words: wordsOf(item) }]))
  if (left.length * free.length <= mostPairs) {
    const pairs = left.flatMap(a => free.map(b => ({ o: a.o, i: b.i, like: likeness(a.words, b.words) })))
    pairs.sort((a, b) => b.like - a.like || Math.abs(a.o - a.i) - Math.abs(b.o - b.i) || a.o - b.o)
    for (const { o, i, like } of pairs) if (like >= alike && to[o] === -1 && !taken.has(i)) pair(o, i)
  }
  // What was written anew in its place, between neighbours that are known.
  for (let o = 0; o < old.length; o++) {
    const i = o === 0 ? 0 : (to[o - 1] ?? -1) + 1
    const isNext = (o === 0 || i > 0) && !taken.has(i)
    const end = old.length - o === items.length - i || (to[o + 1] ?? -1) === i + 1
    if (to[o] === -1 && isNext && end && mayBeOne(old[o], items[i])) pair(o, i)
  }
  return to
}

/** Items of both, in the order of the first; what only the other has stands after what it stands after there. */
function mergedLists(
  own: readonly unknown[],
  old: readonly unknown[],
  other: readonly unknown[],
  lose: Lose,
): unknown[] {
  const [inOwn, inOther] = [whereTo(old, own), whereTo(old, other)]
  const made: { value: unknown; at: number }[] = []
  const placed = new Set<number>()
  own.forEach((item, i) => {
    const o = inOwn.indexOf(i)
    const same = other.findIndex((each, j) => !placed.has(j) && !inOther.includes(j) && isSame(each, item))
    const j = o === -1 ? same : (inOther[o] ?? -1)
    if (j !== -1) placed.add(j)
    if (o === -1) made.push({ value: item, at: j })
    else if (j !== -1) made.push({ value: merged(item, old[o], other[j], lose), at: j })
    else if (!isSame(item, old[o])) made.push({ value: item, at: -1 })
  })
  other.forEach((item, j) => {
    if (placed.has(j)) return
    const o = inOther.indexOf(j)
    if (o !== -1 && isSame(item, old[o])) return
    let after = -1
    for (let before = j - 1; before >= 0 && after === -1; before--)
      after = made.findIndex(each => each.at === before)
    made.splice(after + 1, 0, { value: item, at: j })
  })
  return made.map(each => each.value)
}

/** One value of two that go back to a third; `own` is the later. */
function merged(own: unknown, old: unknown, other: unknown, lose: Lose): unknown {
  if (isSame(own, other) || isSame(old, other)) return own
  if (isSame(old, own)) return other
  if (own === undefined || other === undefined) return own ?? other
  if (Array.isArray(own) && Array.isArray(other))
    return mergedLists(own, Array.isArray(old) ? old : [], other, lose)
  if (isRecord(own) && isRecord(other)) {
    const was = isRecord(old) ? old : {}
    const names = new Set([...Object.keys(own), ...Object.keys(other)])
    return Object.fromEntries(
      [...names].flatMap(name => {
        const value = merged(own[name], was[name], other[name], lose)
        return value === undefined ? [] : [[name, value]]
      }),
    )
  }
  if (typeof own === 'string' && typeof other === 'string') {
    const both = typeof old === 'string' ? bothOf(own, old, other) : null
    if (both === null && other.trim() !== '') lose(own, other)
    return both ?? own
  }
  const [shown = ''] = leavesOf(own)
  for (const leaf of leavesOf(other)) lose(shown, leaf)
  return own
}

/** As a head keeps it; null for what is no JSON. */
function treeIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

/**
 * @param heads the latest first.
 * @param fits whether a value has the form that its field asks for.
 * @returns the value to show, undefined where none has its form; and the texts that it does not say.
 */
export function treeOfHeads(
  heads: readonly Head[],
  fits: (value: unknown) => boolean,
): { value: unknown; besides: Kept[] } {
  const [first, ...others] = heads
  const latest = first ? treeIn(first.text) : null
  if (!first || !fits(latest)) return { value: undefined, besides: [] }
  const base = commonBase(heads)
  const old = base ? treeIn(base.text) : null
  const besides: Kept[] = heads.flatMap(head => head.kept ?? [])
  let value = latest
  for (const head of others) {
    const lost: Kept[] = []
    const lose: Lose = (shown, text) => lost.push({ stamp: head.stamp, shown, text })
    const other = treeIn(head.text)
    if (!fits(other)) continue
    const both = base ? merged(value, old, other, lose) : value
    if (base && fits(both)) value = both
    else {
      lost.length = 0
      const was = new Set(leavesOf(old))
      for (const leaf of leavesOf(other)) if (!was.has(leaf)) lose('', leaf)
    }
    besides.push(...lost)
  }
  return { value, besides: notSaid(value, besides) }
}
