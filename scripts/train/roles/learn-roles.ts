import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackedTable } from '../../../src/core/fit/roles/packed-table'
import { lookAt, pairFeatures } from '../../../src/core/fit/roles/pair-features'
import type { RoleTable } from '../../../src/core/fit/roles/table'
import { takeApart } from '../../../src/core/fit/roles/title'
import { occupationVectors } from './occupations'
import { packTable } from './pack-table'
import { learnWords } from './ridge'
import { byWords, escoRows, onetRows, supplementRows } from './rows'
import type { PairRow } from './softmax'
import { escoOf, indexOf, type LabelledPair, occupationsOf, titlesOf } from './sources'

const linesOf = (text: string): string[] =>
  text.split('\n').filter(line => line.trim() !== '' && !line.startsWith('#'))

/** The lists that were written for this: those of the data's folder and those of the repository. */
interface Lists {
  supplement: string
  synonyms: string
}

export const listsOf = (data: string, own: Lists): Lists => ({
  supplement: `${readFileSync(join(data, 'roles/supplement.txt'), 'utf8')}\n${own.supplement}`,
  synonyms: `${readFileSync(join(data, 'roles/synonyms.txt'), 'utf8')}\n${own.synonyms}`,
})

/** Learns what words of titles stand for. No chance is in it but fixed seeds: the same data gives the same table. */
export function learnTable(data: string, { supplement, synonyms }: Lists): PackedTable {
  const occupations = occupationsOf(data)
  const known = byWords(titlesOf(data, occupations))
  const titleWords: string[][] = occupations.map(() => [])
  for (const [key, shares] of known) for (const of of shares.keys()) titleWords[of]?.push(...key.split(' '))
  const vectors = occupationVectors(data, occupations, titleWords)
  const english = [...onetRows(known), ...escoRows(escoOf(data), known)]
  const vocabulary = new Set(english.flatMap(({ words }) => words))
  const isKnown = (word: string) => vocabulary.has(word)
  const rows = [...english, ...supplementRows(supplement, indexOf(occupations), isKnown)]
  const learned = learnWords(rows, vectors, { leastOfWord: 3, leastOfPair: 20, ridge: 1 })
  const groups = linesOf(synonyms).map(line =>
    line.split(';').flatMap(name => [takeApart(name, isKnown).core.join(' '), name.trim()]),
  )
  return packTable(learned, vectors, groups, rows.length)
}

/** Pairs with what the table says of them. */
export function lookAtPairs(pairs: readonly LabelledPair[], table: RoleTable): PairRow[] {
  const isKnown = (word: string) => table.find(word) !== null
  return pairs.map(pair => ({
    pair,
    features: pairFeatures(
      lookAt(takeApart(pair.target, isKnown), table),
      lookAt(takeApart(pair.title, isKnown), table),
      table,
    ),
  }))
}
