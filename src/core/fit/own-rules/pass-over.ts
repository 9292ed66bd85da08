import type { AdvertReading, Quote, Requirement } from '../../advert/advert'
import { areAlike, comparable } from './alike'
import { type KeptRule, lineOf, skillsOf } from './own-rule'

/** The rule by which each requirement is passed over, by the requirement's id; those without one are left out. */
export function unaskedIn(
  requirements: readonly Requirement[],
  rules: readonly KeptRule[],
): ReadonlyMap<string, string> {
  const said = rules
    .filter(({ kind }) => kind === 'not-asked')
    .map(({ id, words, skills }) => ({ id, line: comparable(words, skills) }))
  if (said.length === 0) return nothing
  return new Map(
    requirements.flatMap(requirement => {
      const line = comparable(lineOf(requirement), skillsOf(requirement))
      const rule = said.find(each => areAlike(each.line, line))
      return rule ? [[requirement.id, rule.id]] : []
    }),
  )
}
const nothing: ReadonlyMap<string, string> = new Map()

const lies = (quote: Quote, within: readonly Quote[]): boolean =>
  within.some(one => one.line === quote.line && one.start <= quote.start && quote.end <= one.end)

/**
 * A reading without what the user said is not asked for: neither the requirements nor what was gathered from their
 * words for the advert as a whole. Lines, zones and ids stay as they are.
 */
export function passOver(reading: AdvertReading, rules: readonly KeptRule[]): AdvertReading {
  const unasked = unaskedIn(reading.requirements, rules)
  if (unasked.size === 0) return reading
  const places = new Map<number, number>()
  const requirements = reading.requirements.filter((requirement, at) => {
    if (unasked.has(requirement.id)) return false
    places.set(at, places.size)
    return true
  })
  const gone = reading.requirements.filter(({ id }) => unasked.has(id)).map(({ quote }) => quote)
  const stays = ({ quote }: { quote: Quote }) => !lies(quote, gone)
  const { facts } = reading
  return {
    ...reading,
    requirements,
    lines: reading.lines.map(line => ({
      ...line,
      requirements: line.requirements.flatMap(at => places.get(at) ?? []),
    })),
    facts: {
      ...facts,
      yearsMin: facts.yearsMin && stays(facts.yearsMin) ? facts.yearsMin : null,
      degreeMin: facts.degreeMin && stays(facts.degreeMin) ? facts.degreeMin : null,
      certifications: facts.certifications.filter(stays),
      certificationsNice: facts.certificationsNice.filter(stays),
      languages: facts.languages.filter(stays),
      authorization: facts.authorization.filter(stays),
    },
  }
}
