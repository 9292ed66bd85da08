import type { Fit } from '../../core/fit/verdict'

/** "1 reason", "3 reasons": the plural is given where it isn't an s. */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`

/** "7 of 9 must-haves, 5 with evidence"; null where the advert names no must-have that can be judged. */
export function coverageWords({ musts, have, withEvidence }: Fit['counts']): string | null {
  if (musts === 0) return null
  const evidence = withEvidence > 0 ? `, ${withEvidence} with evidence` : ''
  return `${have} of ${countOf(musts, 'must-have')}${evidence}`
}
