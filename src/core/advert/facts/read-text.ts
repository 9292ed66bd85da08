import type { AdvertLine, Requirement } from '../advert'
import type { Unit } from '../lines/units'
import type { CompiledWords } from '../words/languages'

/** What facts are gathered from: the text, and what reading its lines has found. */
export interface ReadText {
  title: string
  lines: readonly string[]
  read: readonly AdvertLine[]
  requirements: readonly Requirement[]
  words: CompiledWords
  /** Where each of the lines stands in the advert. */
  units: readonly Unit[]
}
