import type { AdvertReading, Quote, Requirement } from './advert'
import { gatherFacts } from './facts/gather'
import { classifyLines } from './lines/classify'
import type { LineModel } from './lines/line-model'
import { trainedLineModel } from './lines/trained-line-model'
import { makeRequirement } from './requirements/make-requirement'
import { requirementsOfLine } from './requirements/requirements-of-line'
import { trainedTagger } from './tagger/trained-tagger'
import { wordsOf } from './words/languages'
import { recogniseLanguage } from './words/recognise-language'

/** Raised whenever a reading of the same text may come out differently, so that stored readings are renewed. */
export const readerVersion = 3

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

/** The same with another model of lines: for measuring models that were trained on other adverts. */
export function readAdvertWith(model: LineModel, { title, company, lines }: AdvertText): AdvertReading {
  const language = recogniseLanguage([title, ...lines].join('\n'))
  const words = wordsOf(language.code ?? 'en')
  const classified = language.supported
    ? classifyLines({ title, company, lines }, words, model)
    : lines.map(() => ({ zone: 'other' as const, strength: null }))
  // The tagger was taught English alone.
  const tagger = words.code === 'en' ? trainedTagger() : null
  const requirements: Requirement[] = []
  const seen = new Map<string, number>()
  const read = lines.map((line, index) => {
    const { zone, strength } = classified[index] ?? { zone: 'other' as const, strength: null }
    if (!strength) return { zone, requirements: [] }
    const quote: Quote = { line: index, start: 0, end: line.length, text: line }
    const first = requirements.length
    // Elsewhere a sentence that asks stands among sentences that tell.
    const parts = zone === 'requirements' || zone === 'nice'
    const asked = parts
      ? requirementsOfLine(quote, strength, words, tagger)
      : [makeRequirement(quote, strength, words, tagger)]
    for (const requirement of asked) {
      // The same words twice are two requirements with two ids.
      const times = seen.get(requirement.id) ?? 0
      seen.set(requirement.id, times + 1)
      requirements.push(times === 0 ? requirement : { ...requirement, id: `${requirement.id}-${times + 1}` })
    }
    return { zone, requirements: requirements.slice(first).map((_, i) => first + i) }
  })
  return {
    readerVersion,
    language: language.code,
    supported: language.supported,
    lines: read,
    requirements,
    facts: gatherFacts({ title, lines, read, requirements, words }),
  }
}
