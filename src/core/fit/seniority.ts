import { type Message, messages } from '../kernel/message'
import type { Word } from './words'

const words = messages('fit/seniority', {
  internship: 'an internship',
  junior: 'a junior level',
  middle: 'a mid level',
  senior: 'a senior level',
  lead: 'a lead level',
  head: 'the head of an area',
  top: 'the top of the organisation',
})

/**
 * The level that a title names, as steps on a ladder: 0 intern, 1 junior, 2 named middle, 3 senior, 4 lead or
 * principal, 5 head or director, 6 vice president or chief. Null where the title says none.
 */
export type Level = 0 | 1 | 2 | 3 | 4 | 5 | 6

export const levelWords: Record<Level, Message> = {
  0: words.internship(),
  1: words.junior(),
  2: words.middle(),
  3: words.senior(),
  4: words.lead(),
  5: words.head(),
  6: words.top(),
}

const named = new Map<string, Level>(
  Object.entries({
    intern: 0,
    internship: 0,
    trainee: 0,
    apprentice: 0,
    apprenticeship: 0,
    praktikant: 0,
    stagiaire: 0,
    working: 0,
    junior: 1,
    jr: 1,
    jnr: 1,
    entry: 1,
    graduate: 1,
    grad: 1,
    i: 1,
    mid: 2,
    intermediate: 2,
    midlevel: 2,
    ii: 2,
    senior: 3,
    sr: 3,
    snr: 3,
    experienced: 3,
    iii: 3,
    sénior: 3,
    lead: 4,
    principal: 4,
    staff: 4,
    iv: 4,
    leitender: 4,
    leitende: 4,
    head: 5,
    director: 5,
    leiter: 5,
    leiterin: 5,
    directeur: 5,
    directrice: 5,
    vp: 6,
    svp: 6,
    evp: 6,
    chief: 6,
    president: 6,
    cto: 6,
    cfo: 6,
    ceo: 6,
    coo: 6,
    cmo: 6,
    cio: 6,
    ciso: 6,
  } as const),
)

/** Level words that mean something else before these ("lead generation", "staff nurse", "chief of staff"). */
const otherwise = new Map<string, RegExp>(
  Object.entries({
    lead: /^(?:generation|gen|management|qualification|acquisition)$/,
    staff:
      /^(?:nurse|accountant|assistant|attorney|pharmacist|physician|training|development|writer|auditor|therapist)$/,
    working: /^(?!student)/,
    director: /^(?:assistant)$/,
    entry: /^(?!level)/,
    graduate: /^(?:school|studies|admissions|programs?)$/,
    i: /^(?:o|t)$/,
  }),
)

const ofCrew = /^(?:team|shift|line|crew|section|warehouse|store|department|floor|site)$/

/** Levels in a title and which of its words say them; "Vice" makes a president, and "assistant" before a manager steps down. */
export function levelOf(words: readonly Word[]): { level: Level | null; said: Set<number> } {
  const said = new Set<number>()
  let level: Level | null = null
  words.forEach((word, at) => {
    const next = words[at + 1]?.lower ?? ''
    if (word.lower === 'vice' && next === 'president') {
      said.add(at)
      return
    }
    if (
      (word.lower === 'assistant' || word.lower === 'associate' || word.lower === 'deputy') &&
      next !== ''
    ) {
      if (
        /^(?:manager|director|professor|product|project|software|general|controller|buyer|editor|store)$/.test(
          next,
        )
      ) {
        said.add(at)
        // "Assistant director" is named by its step, not by "director".
        level ??= word.lower === 'associate' ? 1 : null
      }
      return
    }
    // A team lead leads as their trade: no step on its ladder.
    if (word.lower === 'lead' && ofCrew.test(words[at - 1]?.lower ?? '')) return
    const here = named.get(word.lower)
    if (here === undefined || otherwise.get(word.lower)?.test(next)) return
    said.add(at)
    if (level === null || here > level || here === 0) level = level === 0 ? 0 : here
  })
  words.forEach((word, at) => {
    if (word.lower === 'level' && said.has(at - 1)) said.add(at)
  })
  return { level, said }
}

/** The level that a page's own field names ("Entry level", "Internship"); null where it spans several. */
export function levelOfField(text: string | null): Level | null {
  const lower = (text ?? '').toLowerCase()
  if (/mid.?senior/.test(lower)) return null
  if (/intern/.test(lower)) return 0
  if (/entry|junior|graduate/.test(lower)) return 1
  if (/executive/.test(lower)) return 6
  if (/director/.test(lower)) return 5
  if (/senior/.test(lower)) return 3
  return null
}
