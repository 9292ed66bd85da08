import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Relation } from '../../../src/core/fit/roles/relate'

/** What the occupation model is learned from, as it lies in the data's folder. */
export interface Occupation {
  code: string
  title: string
  description: string
}
export interface CodedTitle {
  title: string
  /** Index of its occupation. */
  of: number
  /** 1 alternate, 2 reported by people who do it, 3 the occupation's own name. */
  weight: number
}
export interface EscoOccupation {
  group: string
  /** The preferred label first. */
  labels: string[]
  description: string
}

const tableOf = (data: string, file: string): string[][] =>
  readFileSync(join(data, 'text', file), 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map(line => line.replace(/\r$/, '').split('\t'))

export const occupationsOf = (data: string): Occupation[] =>
  tableOf(data, 'onet-occupations.tsv').map(([code = '', title = '', description = '']) => ({
    code,
    title,
    description,
  }))

export function titlesOf(data: string, occupations: readonly Occupation[]): CodedTitle[] {
  const index = indexOf(occupations)
  const out: CodedTitle[] = []
  const add = (code: string, title: string, weight: number) => {
    const of = index.get(code)
    // A short form in brackets repeats the title: "Chief Executive Officer (CEO)".
    if (of !== undefined) out.push({ title: title.replace(/\([A-Z/&0-9 ]+\)/g, ''), of, weight })
  }
  for (const [code = '', title = '', short = 'n/a'] of tableOf(data, 'onet/alternate-titles.txt')) {
    add(code, title, 1)
    if (short !== 'n/a') add(code, short, 1)
  }
  for (const [code = '', title = ''] of tableOf(data, 'onet/sample-of-reported-titles.txt'))
    add(code, title, 2)
  for (const { code, title } of occupations) add(code, title, 3)
  return out
}

export const indexOf = (occupations: readonly Occupation[]): Map<string, number> =>
  new Map(occupations.map(({ code }, i) => [code, i]))

const tiers: Record<string, number> = { 'Primary-Short': 1, 'Primary-Long': 0.6, Supplemental: 0.3 }

/** How closely occupations are related, 0–1; 1 with itself, the same both ways. */
export function relatednessOf(data: string, occupations: readonly Occupation[]): Float64Array {
  const index = indexOf(occupations)
  const n = occupations.length
  const out = new Float64Array(n * n)
  for (let i = 0; i < n; i++) out[i * n + i] = 1
  for (const [from = '', to = '', tier = ''] of tableOf(data, 'onet/related-occupations.txt')) {
    const i = index.get(from)
    const j = index.get(to)
    if (i === undefined || j === undefined) continue
    const weight = Math.max(out[i * n + j] ?? 0, tiers[tier] ?? 0)
    out[i * n + j] = weight
    out[j * n + i] = weight
  }
  return out
}

/** A column of a table gathered by occupation. */
export function gathered(
  data: string,
  file: 'onet/task-statements.txt' | 'onet/technology-skills.txt',
  column: number,
  occupations: readonly Occupation[],
): string[][] {
  const index = indexOf(occupations)
  const out: string[][] = occupations.map(() => [])
  for (const row of tableOf(data, file)) out[index.get(row[0] ?? '') ?? -1]?.push(row[column] ?? '')
  return out
}

/** Cells of a file of comma-separated values, in which cells may hold lines and quotes. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text[i + 1] === '"') cell += text[++i]
      else quoted = false
    } else if (sign === '"') quoted = true
    else if (sign === ',' || sign === '\n') {
      rows.at(-1)?.push(cell.replace(/\r$/, ''))
      cell = ''
      if (sign === '\n') rows.push([])
    } else cell += sign
  }
  if (cell !== '') rows.at(-1)?.push(cell)
  return rows
}

export function escoOf(data: string): EscoOccupation[] {
  const [head = [], ...rows] = cellsOf(readFileSync(join(data, 'text/esco-occupations.csv'), 'utf8'))
  const at = (name: string) => head.indexOf(name)
  return rows
    .filter(row => row.length > 3)
    .map(row => ({
      group: row[at('iscoGroup')] ?? '',
      labels: [
        row[at('preferredLabel')] ?? '',
        ...(row[at('altLabels')] ?? '').split('\n').filter(label => label.trim() !== ''),
      ],
      description: row[at('description')] ?? '',
    }))
}

export interface LabelledPair {
  target: string
  title: string
  relation: Relation
  /** What a careful reader may say too. */
  also: Relation[]
}

export const pairsIn = (text: string): LabelledPair[] =>
  text
    .split('\n')
    .filter(line => line.includes('\t'))
    .map(line => {
      const [target = '', title = '', relation = 'other', ...also] = line.split('\t')
      return { target, title, relation: relation as Relation, also: also.filter(Boolean) as Relation[] }
    })
