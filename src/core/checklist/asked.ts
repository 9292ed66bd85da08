import type { Requirement } from '../advert/advert'
import { listed, nameOf, partName } from '../fit/requirement-reasons'
import { slugOf } from '../fit/slug'
import { isCommonplace } from '../fit/telling'
import type { Coverage } from '../fit/verdict'
import type { Draft } from './rule'
import type { Situation } from './situation'

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
    const about = slugOf(nameOf(requirement))
    return [{ requirement, coverage, name: partName(requirement, coverage), about }]
  })
}

/** The same, once for each name: two lines that ask for SQL are one thing to show. */
export function askedOf(situation: Situation, strength: Requirement['strength']): Asked[] {
  const seen = new Set<string>()
  return allAsked(situation, strength).filter(asked => !seen.has(asked.about) && seen.add(asked.about))
}

const formal = new Set([
  'education',
  'certification',
  'language',
  'authorization',
  'travel',
  'schedule',
  'physical',
  'trait',
])

export const isHad = ({ coverage }: Asked): boolean =>
  coverage.state === 'evidence' || coverage.state === 'have'

/** Hours, travel and strength, with a skill only because the words also name one. */
const isCondition = ({ requirement: { kinds } }: Asked): boolean =>
  kinds.some(kind => kind === 'physical' || kind === 'travel' || kind === 'schedule') &&
  !kinds.some(kind => kind === 'tool' || kind === 'experience')

const papers = new Set(['education', 'certification'])

/** About what one knows and has done, rather than about papers, hours or character. */
export const isOfWork = (asked: Asked): boolean => {
  const { kinds } = asked.requirement
  return (
    kinds.some(kind => !formal.has(kind)) &&
    (isHad(asked) || !(kinds.some(kind => papers.has(kind)) || isCondition(asked)))
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

const mostNamed = 5

/** Names for a grouped item: the first few, and how many more. */
export const namedTogether = (asked: readonly Asked[]): string =>
  asked.length <= mostNamed
    ? listed(asked.map(one => one.name))
    : `${asked
        .slice(0, mostNamed)
        .map(one => one.name)
        .join('; ')}; and ${asked.length - mostNamed} more`
