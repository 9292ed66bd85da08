import type { AdvertLine, AdvertReading, Quote, Requirement, Zone } from './advert'
import { boundedReading } from './bounds'
import { gatherFacts } from './facts/gather'
import { classifyLines } from './lines/classify'
import type { LineModel } from './lines/line-model'
import { trainedLineModel } from './lines/trained-line-model'
import { type Unit, unitsOf } from './lines/units'
import { withAnnouncedDegree } from './requirements/announced-degree'
import { makeRequirement, namedSkills } from './requirements/make-requirement'
import { requirementsOfLine } from './requirements/requirements-of-line'
import { trainedTagger } from './tagger/trained-tagger'
import { type Clock, type Done, inTime, NotReadInTime, piece } from './time-budget'
import { unreadAdvert } from './unread'
import { wordsOf } from './words/languages'
import { recogniseLanguage } from './words/recognise-language'
import { tokenise } from './words/tokenise'

/** Raised whenever a reading of the same text may come out differently, so that stored readings are renewed. */
export const readerVersion = 8

export interface AdvertText {
  title: string
  company: string
  /** One entry for each block of the advert, in order (see `linesOf`). */
  lines: readonly string[]
}

/**
 * Reads an advert line by line: zones, requirements with their quotes, and the facts of the whole. Pure: the
 * same text gives the same reading. A language that isn't read yet comes back with `supported: false` and no
 * statement.
 */
export const readAdvert = (advert: AdvertText): AdvertReading => readAdvertWith(trainedLineModel(), advert)

/** Milliseconds that one attempt at an advert may take: so long, and a piece of work more, do other messages wait. */
const longestAttempt = 200

/**
 * The same within a budget of time, since other messages wait meanwhile. What is not read in it is kept unread, and
 * says so (`late`). An ordinary advert takes some milliseconds; a worker that just woke makes patterns and tables
 * meanwhile, so that whoever reads tries again.
 * @param done what earlier attempts at this very advert have finished: it goes on from there.
 */
export function readAdvertInTime(advert: AdvertText, now: Clock, done?: Done): AdvertReading {
  try {
    return inTime(now, longestAttempt, () => readAdvert(advert), done)
  } catch (error) {
    if (!(error instanceof NotReadInTime)) throw error
    return { ...unreadAdvert(advert.lines.length), late: true }
  }
}

/** The same with another model of lines: for measuring models that were trained on other adverts. */
export function readAdvertWith(model: LineModel, { title, company, lines }: AdvertText): AdvertReading {
  const whole = [title, ...lines]
  // Their words are needed line by line anyway.
  const language = piece('language', () => recogniseLanguage(whole.join('\n'), whole.flatMap(tokenise)))
  const words = wordsOf(language.code ?? 'en')
  // An advert in one paragraph is read sentence by sentence.
  const units = language.supported
    ? piece('units', () => unitsOf(lines, words))
    : lines.map((text, line) => ({ line, start: 0, text }))
  const texts = units.map(unit => unit.text)
  const classified = language.supported
    ? piece('zones', () => classifyLines({ title, company, lines: texts }, words, model))
    : units.map(() => ({ zone: 'other' as const, strength: null }))
  // The tagger was taught English alone.
  const tagger = words.code === 'en' ? trainedTagger() : null
  const requirements: Requirement[] = []
  const seen = new Map<string, number>()
  const read = units.map((unit, index): AdvertLine => {
    const { zone, strength } = classified[index] ?? { zone: 'other' as const, strength: null }
    if (!strength) return { zone, requirements: [] }
    const { line, start, text } = unit
    const quote: Quote = { line, start, end: start + text.length, text }
    const first = requirements.length
    // Elsewhere a sentence that asks stands among sentences that tell.
    const parts = zone === 'requirements' || zone === 'nice'
    const asked = piece(`asked ${index}`, () =>
      parts
        ? requirementsOfLine(quote, strength, words, tagger)
        : [makeRequirement(namedSkills(quote, tagger), strength, words)],
    )
    const above = classified[index - 1]?.zone === 'heading' ? (texts[index - 1] ?? null) : null
    for (const stated of asked) {
      const requirement = withAnnouncedDegree(stated, above)
      // The same words twice are two requirements with two ids.
      const times = seen.get(requirement.id) ?? 0
      seen.set(requirement.id, times + 1)
      requirements.push(times === 0 ? requirement : { ...requirement, id: `${requirement.id}-${times + 1}` })
    }
    return { zone, requirements: requirements.slice(first).map((_, i) => first + i) }
  })
  return boundedReading({
    readerVersion,
    language: language.code,
    supported: language.supported,
    lines: linesOf(lines.length, units, read),
    requirements,
    facts: gatherFacts({ title, lines: texts, read, requirements, words, units }),
  })
}

/** The advert's own lines, out of the units that they were read in. */
function linesOf(count: number, units: readonly Unit[], read: readonly AdvertLine[]): AdvertLine[] {
  const own: (AdvertLine & { length: number })[][] = Array.from({ length: count }, () => [])
  for (const [i, { line, text }] of units.entries()) {
    const said = read[i]
    if (said) own[line]?.push({ ...said, length: text.length })
  }
  return own.map(together)
}

/** A line that was read in sentences: the zone that most of its words stand in, and all that it asks. */
function together(own: readonly (AdvertLine & { length: number })[]): AdvertLine {
  const [only] = own
  if (only && own.length === 1) return { zone: only.zone, requirements: only.requirements }
  const shares = new Map<Zone, number>()
  for (const { zone, length } of own) shares.set(zone, (shares.get(zone) ?? 0) + length)
  const [top] = [...shares].sort((a, b) => b[1] - a[1])
  return { zone: top?.[0] ?? 'other', requirements: own.flatMap(one => one.requirements) }
}
