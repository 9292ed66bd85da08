import type { AdvertFacts, AdvertLine, Requirement } from '../advert'
import type { Unit } from '../lines/units'
import type { CompiledWords } from '../words/languages'
import { aboutJobOf } from './about-job'
import {
  authorizationsOf,
  besidesPayOf,
  employmentTypeOf,
  salaryOf,
  travelOf,
  workModeOf,
} from './from-lines'
import { certificationsOf, degreeOf, languagesOf, yearsOf } from './from-requirements'

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

/** The facts of the whole advert, each with the words that state it. */
export function gatherFacts(text: ReadText): AdvertFacts {
  const besides = besidesPayOf(text)
  return {
    salary: salaryOf(text),
    ...(besides.length > 0 && { besidesPay: besides }),
    yearsMin: yearsOf(text),
    ...degreeOf(text),
    ...certificationsOf(text),
    languages: languagesOf(text),
    workMode: workModeOf(text),
    employmentType: employmentTypeOf(text),
    travelPct: travelOf(text),
    authorization: authorizationsOf(text),
    ...aboutJobOf(text),
  }
}
