import { formalKinds, type Requirement, type RequirementKind } from '../advert/advert'
import type { Brand } from '../brand/brand'
import { isOfConditions } from '../fit/conditions'
import { isSaidToLack, namesAsked } from '../fit/lacks'
import { nameOf, partName } from '../fit/requirement-reasons'
import { slugOf } from '../fit/slug'
import { isCommonplace } from '../fit/telling'
import { type Coverage, isHad } from '../fit/verdict'
import { type Message, messages, type Value } from '../kernel/message'
import type { Draft } from './rule'
import type { Situation } from './situation'
import { isWorthAdvice, lineInWords } from './worth-advice'

const words = messages('checklist/asked', {
  isThisYou: 'Is this you: {line}?',
  doYouHave: 'Do you have {name}?',
  doYouHaveDone: 'Do you have experience with {name}?',
  andMore: '{names}; and {more, plural, other {# more}}',
})

/** A requirement with how it is covered. */
export interface Asked {
  requirement: Requirement
  coverage: Coverage
  /** Its name in a sentence, and as a piece of an id. */
  name: string
  about: string
}

/** Most rules ask the same of one situation; naming forty requirements is most of what a checklist costs. */
const named = new WeakMap<Situation, Map<Requirement['strength'], readonly Asked[]>>()

/** Every requirement of a strength, in the advert's order. */
export function allAsked(situation: Situation, strength: Requirement['strength']): readonly Asked[] {
  const before = named.get(situation) ?? new Map<Requirement['strength'], readonly Asked[]>()
  named.set(situation, before)
  const all = before.get(strength) ?? nameAll(situation, strength)
  before.set(strength, all)
  return all
}

function nameAll({ reading, fit }: Situation, strength: Requirement['strength']): Asked[] {
  return reading.requirements.flatMap((requirement, i) => {
    const coverage = fit.coverage[i]
    if (requirement.strength !== strength || coverage?.requirementId !== requirement.id) return []
    if (!isWorthAdvice(requirement.quote.text)) return []
    const about = slugOf(nameOf(requirement, skill => skill.name))
    return [{ requirement, coverage, name: spoken(requirement, coverage), about }]
  })
}

/** Names to be answered for with one press: none where there are too many, or only a line of the advert. */
export function claimOf({ requirement, coverage }: Asked): string[] {
  const names = namesAsked(requirement, coverage).filter(name => !isLine(name))
  return names.length > mostClaimed ? [] : names
}
const mostClaimed = 3

/** Asked for, and the user said that they don't have it: no question any more. */
export const isAnswered = ({ requirement, coverage }: Asked, brand: Brand): boolean =>
  isSaidToLack(namesAsked(requirement, coverage), brand)

/** Called by its line rather than by a name. */
export const isLine = (name: string): boolean => name.startsWith('“')

/** The question whether the user has it after all: by the name of what decides, else by its own, else by its line. */
export function askWhether({ coverage, name, requirement }: Asked): Message {
  const { knockOut } = coverage
  if (knockOut && !isLine(knockOut.name)) return words.doYouHave({ name: knockOut.name })
  if (isLine(name)) return words.isThisYou({ line: name })
  return requirement.kinds.some(kind => formalKinds.has(kind)) || /^\d/.test(name)
    ? words.doYouHave({ name })
    : words.doYouHaveDone({ name })
}

/** What has no name is called by its whole line: a fragment of it would be nobody's sentence. */
function spoken(requirement: Requirement, coverage: Coverage): string {
  const name = partName(requirement, coverage)
  return isLine(name) ? lineInWords(requirement.quote.text) : name
}

/** The same, once for each name: two lines that ask for SQL are one thing to show. */
export function askedOf(situation: Situation, strength: Requirement['strength']): Asked[] {
  const seen = new Set<string>()
  return allAsked(situation, strength).filter(asked => !seen.has(asked.about) && seen.add(asked.about))
}

const formal: ReadonlySet<RequirementKind> = new Set([...formalKinds, 'trait'])

/** Hours, travel and strength, with a skill only because the words also name one. */
const isCondition = ({ requirement: { kinds } }: Asked): boolean =>
  kinds.some(isOfConditions) && !kinds.some(kind => kind === 'tool' || kind === 'experience')

const papers = new Set(['education', 'certification'])

/** About what one knows and has done, rather than about papers, hours or character. */
export const isOfWork = (asked: Asked): boolean => {
  const { kinds } = asked.requirement
  return (
    kinds.some(kind => !formal.has(kind)) &&
    (isHad(asked.coverage) || !(kinds.some(kind => papers.has(kind)) || isCondition(asked)))
  )
}

const isCommon = ({ requirement }: Asked): boolean =>
  requirement.skills.length > 0 && requirement.skills.every(skill => isCommonplace(skill.name))

/** The musts of one's work, those with evidence first, then those one has, then the others, in the advert's order. */
export function mainMusts(situation: Situation): Asked[] {
  const order = ['evidence', 'have', 'open', 'learning', 'missing']
  return askedOf(situation, 'must')
    .filter(isOfWork)
    .sort(
      (a, b) =>
        Number(isCommon(a)) - Number(isCommon(b)) ||
        order.indexOf(a.coverage.state) - order.indexOf(b.coverage.state),
    )
}

/**
 * One item each for the first ones; what is more than `most` becomes a single last item, so that an advert
 * with forty requirements stays a list that can be worked through.
 */
export function grouped(
  all: readonly Asked[],
  most: number,
  one: (asked: Asked) => Draft,
  rest: (asked: readonly Asked[]) => Omit<Draft, 'about' | 'quote'>,
): Draft[] {
  if (all.length <= most) return all.map(one)
  const others = all.slice(most - 1)
  const about = slugOf(`rest ${others.map(asked => asked.about).join(' ')}`)
  return [
    ...all.slice(0, most - 1).map(one),
    { ...rest(others), about, quote: others[0]?.requirement.quote ?? null },
  ]
}

const mostNamed = 3

/** Names for a grouped item: the first few by name, whole lines only where nothing has one, and how many more. */
export function namedTogether(asked: readonly Asked[]): Value {
  const names = [...new Set(asked.map(one => one.name))]
  const short = names.filter(name => !isLine(name))
  const shown = short.length > 0 ? short.slice(0, mostNamed) : names.slice(0, 1)
  const more = names.length - shown.length
  return more === 0 ? shown : words.andMore({ names: shown.join('; '), more })
}
