import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Relation } from '../../../src/core/fit/roles/relate'
import { root } from '../../root'
import type { LabelledPair } from './sources'

/** The lists of this repository: titles and pairs lie in a folder each, a file for each area of work. */
const lists = join(root, 'scripts/train/roles/lists')

const folder = (name: 'titles' | 'pairs'): string =>
  readdirSync(join(lists, name))
    .sort()
    .map(file => readFileSync(join(lists, name, file), 'utf8'))
    .join('\n')

export const ownTitles = (): string => folder('titles')
export const ownPairs = (): LabelledPair[] => pairsGrouped(folder('pairs'))
export const ownSynonyms = (): string => readFileSync(join(lists, 'synonyms.txt'), 'utf8')

/** What a title is to the target before it; a second sign is what a careful reader may say too. */
const signs: Record<string, Relation> = { '=': 'same', '~': 'near', '!': 'other' }

/** "Target: = title; title =~ title ! title" a line. */
export const pairsGrouped = (text: string): LabelledPair[] =>
  text.split('\n').flatMap(line => {
    const end = line.indexOf(': ')
    if (end < 0 || line.startsWith('#')) return []
    const target = line.slice(0, end)
    const parts = line.slice(end + 1).split(/ ([=~!]{1,2}) /)
    return parts.flatMap((titles, at) => {
      const [relation, ...also] = [...(at % 2 === 0 && at > 0 ? (parts[at - 1] ?? '') : '')].flatMap(
        sign => signs[sign] ?? [],
      )
      if (!relation) return []
      return titles.split(';').map(title => ({ target, title: title.trim(), relation, also }))
    })
  })
