import type { AdvertFacts } from '../advert'
import { piece } from '../time-budget'
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
import type { ReadText } from './read-text'

/** The facts of the whole advert, each with the words that state it. */
export function gatherFacts(text: ReadText): AdvertFacts {
  const fact = <T>(name: string, find: (text: ReadText) => T): T => piece(`fact ${name}`, () => find(text))
  const besides = fact('besides pay', besidesPayOf)
  return {
    salary: fact('salary', salaryOf),
    ...(besides.length > 0 && { besidesPay: besides }),
    yearsMin: fact('years', yearsOf),
    ...fact('degree', degreeOf),
    ...fact('certifications', certificationsOf),
    languages: fact('languages', languagesOf),
    workMode: fact('work mode', workModeOf),
    employmentType: fact('employment type', employmentTypeOf),
    travelPct: fact('travel', travelOf),
    authorization: fact('authorization', authorizationsOf),
    ...aboutJobOf(text),
  }
}
