import type { LanguageLevel, Requirement } from '../advert/advert'
import { findLevels, levelRank } from '../advert/facts/language-level'
import { remember } from '../advert/words/remember'

/** A human language of the user's, with the words that say so. */
export interface OwnLanguage {
  own: string
  level: LanguageLevel | null
  learning: boolean
}

/** Languages that the user's phrases name by their English names; what one has goes before what one learns. */
export function ownLanguagesOf(
  have: readonly string[],
  learning: readonly string[],
): ReadonlyMap<string, OwnLanguage> {
  const known = new Map<string, OwnLanguage>()
  const take = (phrases: readonly string[], isLearning: boolean) => {
    for (const own of phrases)
      for (const { value, level } of levelsOf(own))
        if (!known.has(value)) known.set(value, { own, level: level?.value ?? null, learning: isLearning })
  }
  take(have, false)
  take(learning, true)
  return known
}

const levelsOf = remember(findLevels)

const either = /^\s?(?:\([^()]{0,20}\))?\s?(?:\/|,?\s?\b(?:or|and\/or|oder|ou|o)\b)\s?$/i

interface AskedLanguage {
  /** With the level where the user's own is below it: "German (C1)". */
  name: string
  state: 'have' | 'learning' | 'missing'
  own: string | null
}

/**
 * The languages of a requirement held against the user's. Where the user names none of them, the brand statement
 * doesn't answer, and nothing is said.
 */
export function askedLanguages(
  { kinds, quote }: Requirement,
  own: ReadonlyMap<string, OwnLanguage>,
  isRich = false,
): AskedLanguage[] {
  if (!kinds.includes('language')) return []
  const asked = levelsOf(quote.text)
  // Who names no language at all may speak any; a rich record would name what an advert asks for.
  if (!isRich && !asked.some(({ value }) => own.has(value))) return []
  const isHeld = (value: string | undefined) => value !== undefined && own.get(value)?.learning === false
  const isEither = (at: number): boolean => {
    const [one, other] = [asked[at], asked[at + 1]]
    return one !== undefined && other !== undefined && either.test(quote.text.slice(one.end, other.start))
  }
  return asked.flatMap(({ value, level, start, end }, at): AskedLanguage[] => {
    // "Italian or Spanish": one of them is enough.
    const others = [isEither(at - 1) ? asked[at - 1] : undefined, isEither(at) ? asked[at + 1] : undefined]
    if (!isHeld(value) && others.some(other => isHeld(other?.value))) return []
    const known = own.get(value)
    // English goes without saying for many who name their other languages.
    if (!known) return value === 'English' ? [] : [{ name: value, state: 'missing', own: null }]
    if (known.learning) return [{ name: value, state: 'learning', own: known.own }]
    const words = level ? quote.text.slice(level.start, level.end) : ''
    // Two languages spoken fluently make a bilingual.
    const wanted = level && /^biling/i.test(words) ? 'fluent' : level?.value
    const short = level && wanted && known.level && levelRank[known.level] < levelRank[wanted]
    if (!short) return [{ name: value, state: 'have', own: known.own }]
    const said =
      level.start >= start && level.end <= end ? level.value : quote.text.slice(level.start, level.end)
    return [{ name: `${value} (${said})`, state: 'missing', own: known.own }]
  })
}
