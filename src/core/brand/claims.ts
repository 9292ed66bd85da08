import type { KeptEvidence } from '../fit/opening'
import { contentStems } from '../fit/words'

/** One sentence of a pitch, and the entries that show it. */
export interface Claim {
  text: string
  shownBy: readonly KeptEvidence[]
}

/** Sentences as they are said: a full stop inside a number or a short form ends none. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?…])\s+(?=\p{Lu}|\p{N}|["“„«])|\n+/u)
    .map(sentence => sentence.trim())
    .filter(sentence => /\p{L}/u.test(sentence))

/** A stem this short says little of what an entry is about ("use", "day"). */
const shortestTelling = 4
const tellingStems = (text: string): string[] =>
  contentStems(text).filter(stem => stem.length >= shortestTelling)

const stemsOfEntry = ({ action, situation, result, number, skills }: KeptEvidence): Set<string> =>
  new Set(tellingStems([action, situation, result, number, ...skills].join('\n')))

/** Entries with the stems by which they are found: a log is looked through once, however often a text is held against it. */
export interface StemmedEntry {
  entry: KeptEvidence
  stems: ReadonlySet<string>
}
export const stemmed = (entries: readonly KeptEvidence[]): StemmedEntry[] =>
  entries.map(entry => ({ entry, stems: stemsOfEntry(entry) }))

/** The sentences of a pitch in their order, each with those of the entries that speak of the same, the closest first. */
export function claimsOf(text: string, known: readonly StemmedEntry[]): Claim[] {
  return sentencesOf(text).map(sentence => {
    const asked = [...new Set(tellingStems(sentence))]
    const shownBy = known
      .map(({ entry, stems }) => ({ entry, shared: asked.filter(stem => stems.has(stem)).length }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared)
      .map(({ entry }) => entry)
    return { text: sentence, shownBy }
  })
}
