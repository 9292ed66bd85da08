import { hashText } from '../kernel/hash'
import { foldForComparison } from '../kernel/text'

/**
 * The "same résumé" guard: how much of a version another one already says. Texts are compared as sets of shingles
 * (runs of three words) within their lines, so that another order of bullets is no difference; numbers and the
 * names of the employers applied to are masked, so that a changed date or addressee is none either.
 */
const run = 3

export type Likeness = 'same' | 'nearly-same' | 'tailored'

/**
 * Where the borders lie, as the share of common shingles (Jaccard). From 0.9 on a reader would call both the same
 * text; below 0.75 about every eighth line or more was written for this employer. Between lies the border: a
 * résumé of some twenty lines with one or two of them rewritten.
 */
const borders = { same: 0.9, nearlySame: 0.75 } as const

export interface Fingerprint {
  /** Sorted 32-bit hashes of the shingles. */
  shingles: Uint32Array
}

const maskNumbers = (text: string): string => text.replace(/\p{N}+/gu, '0')

/** Words of a line, with numbers masked and names left out. */
function wordsOf(line: string, names: readonly string[]): string[] {
  let folded = ` ${foldForComparison(line)} `
  for (const name of names) folded = folded.replaceAll(` ${name} `, ' ')
  return maskNumbers(folded).split(' ').filter(Boolean)
}

/** Of these names, the ones that stand in the text: few, where many were applied to. */
function namesIn(text: string, employers: readonly string[]): string[] {
  const whole = ` ${foldForComparison(text)} `
  const folded = new Set(employers.map(foldForComparison).filter(name => name.length > 2))
  return [...folded].filter(name => whole.includes(` ${name} `))
}

/**
 * How many lines of a text another one has too, numbers and employers left aside, in any order. Empty lines are none.
 */
export function sharedLines(
  text: string,
  other: string,
  employers: readonly string[],
): { same: number; all: number } {
  const keysOf = (from: string) => {
    const names = namesIn(from, employers)
    return from.split('\n').flatMap(line => wordsOf(line, names).join(' ') || [])
  }
  const left = new Map<string, number>()
  for (const key of keysOf(other)) left.set(key, (left.get(key) ?? 0) + 1)
  const keys = keysOf(text)
  let same = 0
  for (const key of keys) {
    const count = left.get(key) ?? 0
    if (count === 0) continue
    left.set(key, count - 1)
    same++
  }
  return { same, all: keys.length }
}

/**
 * @param employers names of employers that versions were or are to be sent to: they are no difference.
 */
export function fingerprintOf(text: string, employers: readonly string[]): Fingerprint {
  const names = namesIn(text, employers)
  const shingles = new Set<number>()
  for (const line of text.split('\n')) {
    const words = wordsOf(line, names)
    if (words.length === 0) continue
    if (words.length < run) shingles.add(hashText(words.join(' ')))
    for (let i = 0; i + run <= words.length; i++) shingles.add(hashText(words.slice(i, i + run).join(' ')))
  }
  return { shingles: Uint32Array.from(shingles).sort() }
}

/** The share of common shingles, 0 to 1. Two empty texts are the same. */
export function likeness({ shingles: a }: Fingerprint, { shingles: b }: Fingerprint): number {
  let i = 0
  let j = 0
  let common = 0
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] as number, b[j] as number]
    if (x === y) {
      common++
      i++
      j++
    } else if (x < y) i++
    else j++
  }
  const all = a.length + b.length - common
  return all === 0 ? 1 : common / all
}

export const likenessWord = (share: number): Likeness =>
  share >= borders.same ? 'same' : share >= borders.nearlySame ? 'nearly-same' : 'tailored'
