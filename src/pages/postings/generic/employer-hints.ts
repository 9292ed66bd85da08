import { addressNames, fitsAddressName, ownerLabel } from './board'
import { namedInText } from './named-in-text'
import type { Sketch } from './sketch'

/** "© 2026 Example Mills. All rights reserved." */
const copyright =
  /(?:©|\(c\)|&copy;|copyright)\s{0,9}(?:©\s{0,9})?(?:copyright\s{0,9})?(?:\d{4}(?:\s{0,9}[-–]\s{0,9}(?:\d{4}|present))?)?,?\s{0,9}(?:by\s{1,9}|\d{4}\s{1,9})?/giu
/** What follows such words, up to where the name ends. */
const owner =
  /^(.{2,80}?)(?:\.(?:\s|$)|,? ?(?:inc\.?|llc|ltd\.?|gmbh|ag)?[,\s]{0,9}all rights|\s{0,9}[|•·–-]\s|,? alle rechte|,? tous droits|,? todos los|,? tutti i|$)/iu

/** "Example Mills is an equal opportunity employer". */
const equalOpportunity =
  /(?:^|[.!]\s+)((?:\p{Lu}[\p{L}\p{N}&'’-]*)(?:\s+(?:(?:&|and|of|the|for)\s+)?\p{Lu}[\p{L}\p{N}&'’-]*){0,5})(?:,? (?:Inc|LLC|Ltd|Corp)\.?,?)? is (?:proud to be )?(?:an? )?(?:[\w/]+[, ]+){0,3}(?:equal[- ](?:employment )?opportunity|EEO|EOE|affirmative)/u

const mayState = /equal|EEO|EOE|affirmative/
/** The name in such a statement, or null. */
export const nameInStatement = (text: string): string | null =>
  text.length < 400 && mayState.test(text) ? (equalOpportunity.exec(text)?.[1] ?? null) : null
export const statesEqualOpportunity = (text: string): boolean => nameInStatement(text) !== null

const mayOwn = /©|\(c\)|copyright/i
/** The name in a copyright line, or null. */
export function nameInCopyright(text: string): string | null {
  if (text.length >= 400 || !mayOwn.test(text)) return null
  for (const { index, 0: words } of text.matchAll(copyright)) {
    const name = owner.exec(text.slice(index + words.length))?.[1]
    if (name) return name.trim()
  }
  return null
}

/** Names that the page gives as an employer's or owner's, whatever its headlines say. */
export function employerHints(sketch: Sketch): string[] {
  const labelled = sketch.pairs.filter(pair => pair.meaning === 'hiringOrganization').map(pair => pair.value)
  const said = sketch.lines.flatMap(line => nameInStatement(line.text) ?? [])
  const owned = sketch.lines.slice(-60).flatMap(line => nameInCopyright(line.text) ?? [])
  const advert = sketch.stretch
    ? sketch.lines.slice(sketch.stretch.from, sketch.stretch.to).map(line => line.text)
    : []
  const labels = [...addressNames(sketch.url), ownerLabel(sketch.url.hostname)]
  const named = [...namedInText(advert)]
    .filter(([name, count]) => count > 1 || labels.some(label => fitsAddressName(name, label)))
    .map(([name]) => name)
  return [...labelled, ...said, ...owned, ...named].filter(name => name.length > 1)
}
