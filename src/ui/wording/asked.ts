import type { Requirement, RequirementKind } from '../../core/advert/advert'
import { type Message, messages } from '../../core/kernel/message'
import { say } from '../../words/say'
import { degreeWord } from './facts'

const words = messages('ui/asked', {
  skill: 'know-how',
  tool: 'a tool',
  experience: 'experience',
  education: 'education',
  certification: 'a certificate',
  language: 'a language',
  authorization: 'a permit or check',
  travel: 'travel',
  schedule: 'working hours',
  physical: 'physical demands',
  trait: 'a way of working',
  years: '{years, plural, one {# year or more} other {# years or more}}',
  within: 'of which {part}',
  either: '{names}',
})

const kindWords: Record<RequirementKind, Message> = {
  skill: words.skill(),
  tool: words.tool(),
  experience: words.experience(),
  education: words.education(),
  certification: words.certification(),
  language: words.language(),
  authorization: words.authorization(),
  travel: words.travel(),
  schedule: words.schedule(),
  physical: words.physical(),
  trait: words.trait(),
}

/** What a requirement was understood to ask: "experience, a tool; 3 years or more; Java or Kotlin". */
export function askedWords({
  kinds,
  years,
  yearsWithin,
  degree,
  orEquivalent,
  eitherOr,
}: Requirement): string {
  return [
    kinds.map(kind => say(kindWords[kind])).join(', '),
    years !== null && say(words.years({ years })),
    ...(yearsWithin ?? []).map(part => say(words.within({ part: part.quote.text }))),
    degree && say(degreeWord(degree, orEquivalent)),
    ...eitherOr.map(names => say(words.either({ names: { anyOf: names } }))),
  ]
    .filter(Boolean)
    .join('; ')
}
