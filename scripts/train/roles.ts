import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unpackTable } from '../../src/core/fit/roles/packed-table'
import { chancesOf, relations } from '../../src/core/fit/roles/relate'
import { learnTable, listsOf, lookAtPairs } from './roles/learn-roles'
import { ownPairs, ownSynonyms, ownTitles } from './roles/own-lists'
import { learnRelations, type PairRow } from './roles/softmax'
import { pairsIn } from './roles/sources'

/** Weight of the sum of squares when relations are learned. */
const l2 = 4
const folds = 10

const labelled = (data: string) => [
  ...['pairs-a.tsv', 'pairs-b.tsv'].flatMap(name => pairsIn(readFileSync(join(data, 'roles', name), 'utf8'))),
  ...ownPairs(),
]

/** Learns the table and how pairs of titles are related, writes both as a module of numbers, and says how it does. */
export function trainRoles(data: string, file: string, how: string): string {
  const table = learnTable(data, listsOf(data, { supplement: ownTitles(), synonyms: ownSynonyms() }))
  const rows = lookAtPairs(labelled(data), unpackTable(table))
  const weights = learnRelations(rows, l2)
  writeFileSync(
    file,
    `/** ${how} */
// biome-ignore format: one number after another.
export const roleForm = ${JSON.stringify(table.form)}
// biome-ignore format: one number after another.
export const roleRelations = ${JSON.stringify(weights)}
export const roleWords =
  '${table.words}'
export const roleShapes =
  '${table.shapes}'
export const roleGroups =
  '${table.groups}'
`,
  )
  return `${table.form.entries} words and pairs; ${crossValidated(rows)}`
}

/** All pairs of a target are held out together, so that none is known from its siblings. */
function crossValidated(rows: readonly PairRow[]): string {
  const targets = [...new Set(rows.map(({ pair }) => pair.target))]
  let right = 0
  let grave = 0
  for (let fold = 0; fold < folds; fold++) {
    const held = new Set(targets.filter((_, i) => (i * 7) % folds === fold))
    const weights = learnRelations(
      rows.filter(({ pair }) => !held.has(pair.target)),
      l2,
    )
    for (const { pair, features } of rows) {
      if (!held.has(pair.target)) continue
      const chances = chancesOf(weights, features)
      const said = relations[chances.indexOf(Math.max(...chances))] ?? 'other'
      const fine = [pair.relation, ...pair.also]
      if (fine.includes(said)) right++
      else if ((said === 'other') !== fine.includes('other')) grave++
    }
  }
  return `of ${rows.length} pairs ${((100 * right) / rows.length).toFixed(1)} % right, ${grave} grave (${folds} folds)`
}
