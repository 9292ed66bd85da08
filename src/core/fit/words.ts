import { oneSpelling } from './one-spelling'

/**
 * Words with their places, for holding the user's phrases against the advert's: light stems, so that
 * "night shifts" meets "night shift" and "managing" meets "management". Whole words only: a phrase is never
 * found inside another word.
 */
export interface Word {
  stem: string
  /** Lower case, without accents folded away. */
  lower: string
  start: number
  end: number
  /** A clause begins at this word: what was negated before does not reach it. */
  opens: boolean
}

const wordPattern = /[\p{L}\p{N}]+(?:['’]\p{L}+)?[+#]*/gu
const clauseEnd = /[.;:!?•|()–—]\s*$|\bbut\s*$/i

/** English words that carry no meaning of their own in a phrase. */
const stopWords = new Set(
  'a an à the and or of in on at to for from with by as is are be been being was were will would can could may should must have has had do does did you your we our us they their it its this that these those i my me he she who which what where when any all some more most other into over under up out about per via etc than then so if least'.split(
    ' ',
  ),
)

/** Stems by word: a text says most of its words more than once, and stemming is what comparing costs. */
const known = new Map<string, string>()
const mostKnown = 20_000

/** A light stem: accents, plural, -ing, -ed, -ment, -ation and a last e go, where enough of the word stays. */
export function stemOf(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size >= mostKnown) known.clear()
  const stem = cutToStem(word)
  known.set(word, stem)
  return stem
}

function cutToStem(word: string): string {
  let stem = word
    .toLowerCase()
    .replace(/['’]s$/, '')
    // "D'expérience", "dell'azienda": the small word before it is cut short.
    .replace(/^(?:[cdjlmnst]|qu|jusqu|un|all|dall|dell|nell|sull|quell)['’](?=\p{L}{2})/u, '')
    .replace(/['’]/g, '')
  if (/[^ -~]/.test(stem)) stem = stem.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
  stem = oneSpelling(stem)
  if (stem.length > 4 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`
  else if (stem.length > 4 && /(?:ss|x|ch|sh)es$/.test(stem)) stem = stem.slice(0, -2)
  else if (stem.length > 3 && /[^sui]s$/.test(stem)) stem = stem.slice(0, -1)
  // "Installation" is the work of who installs, "negotiation" of who negotiates.
  if (stem.length > 8 && stem.endsWith('ation')) stem = stem.slice(0, -5)
  if (stem.length > 7 && stem.endsWith('ement')) stem = stem.slice(0, -4)
  if (stem.length > 5 && /[aeiouy].{0,300}ing$/.test(stem) && /[aeiouy]/.test(stem.slice(0, -3)))
    stem = stem.slice(0, -3)
  else if (stem.length > 4 && stem.endsWith('ed') && /[aeiouy]/.test(stem.slice(0, -2)))
    stem = stem.slice(0, -2)
  if (stem.length > 4 && /([bdgklmnprt])\1$/.test(stem)) stem = stem.slice(0, -1)
  if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1)
  if (stem.length > 6 && stem.endsWith('at')) stem = stem.slice(0, -2)
  return stem
}

export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let last = 0
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index
    const raw = match[0]
    words.push({
      stem: stemOf(raw),
      lower: raw.toLowerCase(),
      start,
      end: start + raw.length,
      opens: words.length === 0 || clauseEnd.test(text.slice(Math.max(last - 4, 0), start)),
    })
    last = start + raw.length
  }
  return words
}

export const isStopWord = (word: Pick<Word, 'lower'>): boolean => stopWords.has(word.lower)

/** The words that carry meaning: make them once for a text that is held against many. */
export const tellingWords = (text: string): Word[] => wordsOf(text).filter(word => !isStopWord(word))

/** The stems of a phrase that carry meaning; all of its stems where none does. */
export function contentStems(phrase: string): string[] {
  const words = wordsOf(phrase)
  const content = words.filter(word => !isStopWord(word))
  return (content.length > 0 ? content : words).map(word => word.stem)
}

/** How many other words may stand between two words of a phrase ("experience in clinical nursing"). */
const widestGap = 2

/** How a word ends that names a doing: "management", "planning", "installation". */
const doing = /(?:ing|ments?|[ts]ions?)$/i

/**
 * Two words one of which names a doing may stand the other way round: "calendar management" is "managing calendars",
 * "onboarding customers" is "customer onboarding". How wide the gap between them may be then; null where they may not.
 */
export function turnedGap(first: string, second: string): number | null {
  if (doing.test(second)) return widestGap
  return doing.test(first) ? 0 : null
}

/** What stands between a doing and what it is done to: "management of calendars", never "interfaces for calendars". */
const parted = /[,;:()/]|\b(?:for|with|by|in|to|at|on|from|and|or|as|through|via)\b/i
export const isOneThing = (between: string): boolean => !parted.test(between)

/**
 * The first place from `from` on where all stems stand in order within one clause, as indexes of the first
 * and the last word; null where there is none.
 */
export function findPhrase(
  words: readonly Word[],
  stems: readonly string[],
  from = 0,
  gap = widestGap,
): { first: number; last: number } | null {
  const [head, ...rest] = stems
  if (head === undefined) return null
  for (let first = from; first < words.length; first += 1) {
    if (words[first]?.stem !== head) continue
    let last = first
    const all = rest.every(stem => {
      for (let next = last + 1; next <= last + 1 + gap; next += 1) {
        const word = words[next]
        if (!word || word.opens) return false
        if (word.stem === stem) {
          last = next
          return true
        }
      }
      return false
    })
    if (all) return { first, last }
  }
  return null
}
