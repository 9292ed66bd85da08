import { compareRoles } from '../../../src/core/fit/roles/compare'
import { care } from './care'
import { marketing } from './marketing'
import { operations } from './operations'
import type { Sample } from './sample'
import { software } from './software'
import { teaching } from './teaching'
import { trades } from './trades'

export const samples: readonly Sample[] = [operations, care, software, teaching, trades, marketing]

const nearness = { same: 3, near: 2, other: 1, unknown: 0 } as const

/** The sample of the kind of work that is closest to what the user wants to do; the first where none is close. */
export function sampleFor(targetRoles: readonly string[]): Sample {
  const closest = (roles: readonly string[]) =>
    Math.max(0, ...targetRoles.flatMap(target => roles.map(role => nearness[compareRoles(target, role)])))
  const scored = samples.map(sample => ({ sample, score: closest(sample.roles) }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score >= nearness.near ? best.sample : operations
}
