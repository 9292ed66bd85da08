import * as v from 'valibot'
import { day, text } from '../kernel/row'
import { rules } from './rules'
import type { Suggestion, SuggestionRule } from './suggestion'
import type { WeekInput } from './week-input'

/** What the user said of a suggestion, or of all of a rule: not before a day, or never again. */
export const putOffSchema = v.object({
  /** The id of a suggestion ("follow-up:01J…") or of a rule ("follow-up"). */
  of: text(300),
  /** YYYY-MM-DD; null for good. */
  until: v.nullable(day),
})
export type PutOff = v.InferOutput<typeof putOffSchema>

/** A week holds three to five things. */
export const mostInWeek = 5

const isPutOff = (said: ReadonlyMap<string, string | null>, id: string, today: string): boolean => {
  const until = said.get(id)
  return until !== undefined && (until === null || until > today)
}

/** All that the rules suggest and the user did not put off, the most pressing first. The same life gives the same list. */
export function allSuggestions(
  life: WeekInput,
  putOff: readonly PutOff[] = [],
  by: readonly SuggestionRule[] = rules,
): Suggestion[] {
  const said = new Map(putOff.map(({ of, until }) => [of, until]))
  const made = by.flatMap(rule => {
    if (isPutOff(said, rule.id, life.today) || !rule.applies(life)) return []
    return rule
      .suggest(life)
      .map(({ about, ...draft }): Suggestion => ({ id: `${rule.id}:${about}`, rule: rule.id, ...draft }))
      .filter(({ id }) => !isPutOff(said, id, life.today))
      .slice(0, rule.atMost)
  })
  // Sorting is stable: within an urgency the order of the rules decides.
  return made.sort((a, b) => b.urgency - a.urgency)
}

/**
 * Three to five things for this week: what is most pressing, and of every rule first one, so that a full board does
 * not crowd out the rest of a career.
 */
export function thisWeek(
  life: WeekInput,
  putOff: readonly PutOff[] = [],
  by: readonly SuggestionRule[] = rules,
): Suggestion[] {
  const all = allSuggestions(life, putOff, by)
  const firsts = all.filter(({ rule }, i) => all.findIndex(each => each.rule === rule) === i)
  const rest = all.filter(each => !firsts.includes(each))
  return [...firsts, ...rest].slice(0, mostInWeek)
}
