import { expect, it } from 'vitest'
import { rankOf } from '../../../../src/core/fit/roles/rank'

it.each<[string, number]>([
  // Who helps.
  ['nursing assistant', -1],
  ['apprentice joiner', -1],
  ['kitchen porter', -1],
  ['deputy manager', -1],
  ['vice dean', -1],
  // Who does the work.
  ['registered nurse', 0],
  ['officer', 0],
  ['', 0],
  // Who leads a crew.
  ['warehouse supervisor', 1],
  ['team lead', 1],
  ['foreman', 1],
  ['fire captain', 1],
  ['supervisor nurse', 1],
  ['charge_nurse', 1],
  ['charge_nurse ward', 1],
  // Who manages.
  ['store manager', 2],
  ['property_manager', 2],
  ['site superintendent', 2],
  ['principal', 2],
  ['head chef', 2],
  ['chief engineer', 2],
  // Who heads or directs.
  ['finance head', 3],
  ['nursing director', 3],
  ['faculty dean', 3],
  ['president', 3],
  ['chief', 3],
  ['director', 3],
  // Who stands at the top.
  ['chief financial officer', 4],
  ['claims vice president', 4],
  ['managing director', 4],
  // One directs no directors, and none of these is at the top.
  ['art_director', 0],
  ['police officer', 0],
  ['managing editor', 0],
  ['vice principal', -1],
])('“%s” stands at %s', (core, rank) => expect(rankOf(core.split(' '))).toBe(rank))
