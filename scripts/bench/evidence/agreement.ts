import type { Labelled } from './set'

export interface Tally {
  right: number
  wrong: number
  missed: number
}

export const shares = ({ right, wrong, missed }: Tally) => ({
  precision: right / Math.max(right + wrong, 1),
  recall: right / Math.max(right + missed, 1),
})

/** Accomplishments that each line was held against. */
const held = 45

type Pass = 'first' | 'second' | 'blind' | 'answers'

/** How far two labellings agree: F1 over pairs that either names, and Cohen's kappa over all pairs. */
export function agreement(labelled: readonly Labelled[], one: Pass, other: Pass) {
  const lines = labelled
    .flatMap(each => each.requirements)
    .map(line => ({ first: line[one] ?? [], second: line[other] ?? [] }))
  const all = lines.length * held
  const first = lines.reduce((sum, line) => sum + line.first.length, 0)
  const second = lines.reduce((sum, line) => sum + line.second.length, 0)
  const same = lines.reduce((sum, line) => sum + line.first.filter(id => line.second.includes(id)).length, 0)
  const pairs = first + second - same
  const alike = 1 - (pairs - same) / all
  const chance = (first * second + (all - first) * (all - second)) / all ** 2
  return { same, pairs, share: (2 * same) / (first + second), kappa: (alike - chance) / (1 - chance) }
}
