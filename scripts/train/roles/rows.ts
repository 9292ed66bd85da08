import { takeApart } from '../../../src/core/fit/roles/title'
import type { CodedTitle, EscoOccupation } from './sources'

/** A title's words with the occupations that they stand for. */
export interface TitleRow {
  words: string[]
  /** Shares of occupations, by index; they add up to 1. */
  of: [number, number][]
  weight: number
}

type Shares = Map<number, number>

const add = (shares: Shares, of: number, amount: number): void => {
  shares.set(of, (shares.get(of) ?? 0) + amount)
}
const totalOf = (shares: Shares): number => [...shares.values()].reduce((sum, x) => sum + x, 0)

const keyOf = (title: string, isKnown: (word: string) => boolean): string => {
  const { core, tail } = takeApart(title, isKnown)
  return [...core, ...tail].join(' ')
}

/** All English: nothing is taken apart as another language's. */
const english = () => true

/** Titles of O*NET by their words, with the weight at each occupation that bears them. */
export function byWords(titles: readonly CodedTitle[]): Map<string, Shares> {
  const out = new Map<string, Shares>()
  for (const { title, of, weight } of titles) {
    const key = keyOf(title, english)
    if (key === '') continue
    const shares = out.get(key) ?? new Map<number, number>()
    shares.set(of, Math.max(shares.get(of) ?? 0, weight))
    out.set(key, shares)
  }
  return out
}

/** Words that stand for nearly everything when they are alone. */
const tooGeneral = new Set([
  'manager',
  'supervisor',
  'consultant',
  'technician',
  'assistant',
  'specialist',
  'director',
])

export const onetRows = (known: ReadonlyMap<string, Shares>): TitleRow[] =>
  [...known]
    .filter(([key]) => !tooGeneral.has(key))
    .map(([key, shares]) => {
      const total = totalOf(shares)
      return {
        words: key.split(' '),
        of: [...shares].map(([of, x]): [number, number] => [of, x / total]),
        weight: (shares.size > 6 ? 0.3 : 1) * (Math.max(...shares.values()) >= 2 ? 1.5 : 1),
      }
    })

/** ESCO's labels vote by those that O*NET knows, and their group by all of its labels. */
export function escoRows(esco: readonly EscoOccupation[], known: ReadonlyMap<string, Shares>): TitleRow[] {
  const voted = esco.map(({ group, labels }) => {
    const votes: Shares = new Map()
    const keys = labels.map(label => keyOf(label, english)).filter(key => key !== '')
    keys.forEach((key, i) => {
      const shares = known.get(key)
      for (const of of shares?.keys() ?? []) add(votes, of, (i === 0 ? 3 : 1) / (shares?.size ?? 1))
    })
    return { group, keys: [...new Set(keys)], votes, total: totalOf(votes) }
  })
  const ofGroup = new Map<string, Shares>()
  for (const { group, votes, total } of voted) {
    if (total < 1) continue
    const shares = ofGroup.get(group) ?? new Map<number, number>()
    for (const [of, x] of votes) add(shares, of, x / total)
    ofGroup.set(group, shares)
  }
  return voted.flatMap(({ group, keys, votes, total }) => {
    const all: Shares = new Map(votes)
    const shares = ofGroup.get(group)
    if (shares) for (const [of, x] of shares) add(all, of, (0.3 * x) / totalOf(shares))
    if (totalOf(all) < 0.25) return []
    const top = [...all].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 4)
    const sum = top.reduce((of, [, x]) => of + x, 0)
    return keys
      .filter(key => !known.has(key))
      .map(key => ({
        words: key.split(' '),
        of: top.map(([of, x]): [number, number] => [of, x / sum]),
        weight: total >= 1 ? 0.48 : 0.18,
      }))
  })
}

/** Titles that O*NET lacks or misplaces: `code,code|title;title` a line, the first code counting twice; codes of
 * whole occupations ("29-1141" is 29-1141.00). */
export const supplementRows = (
  text: string,
  index: ReadonlyMap<string, number>,
  isKnown: (word: string) => boolean,
): TitleRow[] =>
  text
    .split('\n')
    .filter(line => line.includes('|') && !line.startsWith('#'))
    .flatMap(line => {
      const [codes = '', titles = ''] = line.trim().split('|')
      const of = codes.split(',').flatMap(code => index.get(code.includes('.') ? code : `${code}.00`) ?? [])
      const total = 1 + (of.length - 1) / 2
      return titles.split(';').map(title => ({
        words: keyOf(title, isKnown).split(' '),
        of: of.map((one, i): [number, number] => [one, (i === 0 ? 1 : 0.5) / total]),
        weight: 6,
      }))
    })
    .filter(({ words }) => words[0] !== '')
