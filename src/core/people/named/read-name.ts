import { courtesies, particles, titles } from './courtesies'
import { isNobody, isNoName } from './no-person'

export interface ReadName {
  name: string
  /** "Frau", "Mr": only persons are addressed so. */
  isAddressed: boolean
  /** Index in the text behind the name. */
  end: number
}

const partOfName = /^(?:\p{Lu}[\p{L}’'-]{1,30}|\p{Lu}\.(?:-?\p{Lu}\.)?)$/u
/** A name ends where its last word carries one of these. */
const closing = /[,;:!?)(/|–—]/u
const most = 12

const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '')
const isCourtesy = (word: string): boolean => courtesies.has(bare(word))
const isTitle = (word: string): boolean => titles.has(bare(word))

/** Words of a text with where each one ends; no more than a name and what leads to it. */
function wordsFrom(text: string, at: number): { word: string; end: number }[] {
  const found: { word: string; end: number }[] = []
  for (const match of text.slice(at, at + 200).matchAll(/\S+/g)) {
    found.push({ word: match[0], end: at + match.index + match[0].length })
    if (found.length === most) break
  }
  return found
}

/**
 * A person's name that begins exactly at a place in the text: two to five words with capitals, or one that is addressed
 * ("Frau Weiss"). Null for everything else, above all for roles, teams, firms and placeholders.
 */
export function readName(text: string, at: number): ReadName | null {
  const words = wordsFrom(text, at)
  const led: string[] = []
  const parts: string[] = []
  let isAddressed = false
  let end = at
  let inName = 0
  for (const { word, end: wordEnd } of words) {
    const cut = word.search(closing)
    const whole = cut < 0 ? word : word.slice(0, cut)
    const isLast = cut >= 0
    if (parts.length === 0 && (isCourtesy(whole) || isTitle(whole))) {
      isAddressed ||= isCourtesy(whole)
      led.push(whole)
      if (isLast) return null
      continue
    }
    const stripped = /^\p{Lu}\.(?:-?\p{Lu}\.)?$/u.test(whole) ? whole : whole.replace(/\.$/, '')
    const isParticle = particles.has(stripped.toLowerCase()) && stripped === stripped.toLowerCase()
    if (!isParticle && !partOfName.test(stripped)) break
    if (!isParticle && isNoName(stripped)) return null
    parts.push(stripped)
    if (!isParticle) {
      inName = parts.length
      end = wordEnd - (word.length - stripped.length)
    }
    // A full stop behind a word that is no initial ends the sentence.
    if (isLast || stripped !== whole) break
  }
  const name = parts.slice(0, inName)
  // "Frau von der Heide" begins with particles, "the Keller" doesn't begin a name.
  const full = name.filter(part => part.length > 2 && /^\p{Lu}/u.test(part))
  if (full.length === 0 || name.length > 6 || full.length > 5) return null
  const capital = name.filter(part => /^\p{Lu}/u.test(part)).length
  if (capital < 2 && led.length === 0) return null
  if (name.every(part => part === part.toUpperCase()) && !isAddressed) return null
  const joined = name.join(' ')
  if (isNobody(joined)) return null
  return { name: capital > 1 ? joined : [...led, joined].join(' '), isAddressed, end }
}

/** Where a courtesy stands in a text, from a place on, within one clause. */
export function addressedAt(text: string, from: number): number {
  const clause = /[.;!?](?:\s|$)/
  let at = from
  for (const { word, end } of wordsFrom(text, from)) {
    at = end - word.length
    if (isCourtesy(word) && /^\p{Lu}/u.test(word)) return at
    if (clause.test(`${word} `) && word.length > 4) return -1
  }
  return -1
}
