import { featuresOf } from '../../../src/core/fit/roles/embed'
import { dimensions } from '../../../src/core/fit/roles/table'
import type { TitleRow } from './rows'

/** What a word or a pair stands for, with how often it was met (rows of much weight count more). */
export interface Learned {
  name: string
  vector: Float64Array
  count: number
}

interface LearningLimits {
  leastOfWord: number
  leastOfPair: number
  /** Weight of the sum of squares. */
  ridge: number
}

const isPair = (name: string): boolean => name.includes(' ')

function counted(rows: readonly TitleRow[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { words, weight } of rows)
    for (const name of featuresOf(words)) {
      const often = (weight >= 1.5 && !isPair(name)) || words.length === 1 ? 3 : 1
      counts.set(name, (counts.get(name) ?? 0) + often + (weight >= 3 ? 9 : 0))
    }
  return counts
}

/** Where a title with these words should lie: the weighted middle of its occupations, of length 1. */
function aimOf(row: TitleRow, occupations: readonly Float64Array[]): { aim: Float64Array; weight: number } {
  const aim = new Float64Array(dimensions)
  for (const [of, share] of row.of)
    for (let d = 0; d < dimensions; d++) aim[d] = (aim[d] ?? 0) + share * (occupations[of]?.[d] ?? 0)
  const length = Math.sqrt(aim.reduce((sum, x) => sum + x * x, 0))
  return { aim: aim.map(x => x / (length || 1)), weight: row.weight * Math.sqrt(length) }
}

/** Ridge regression of titles' places on their words and pairs, by conjugate gradients, a dimension at a time. */
export function learnWords(
  rows: readonly TitleRow[],
  occupations: readonly Float64Array[],
  { leastOfWord, leastOfPair, ridge }: LearningLimits,
): Learned[] {
  const counts = counted(rows)
  const names = [...counts]
    .filter(([name, n]) => n >= (isPair(name) ? leastOfPair : leastOfWord))
    .map(([name]) => name)
  const index = new Map(names.map((name, i) => [name, i]))
  const features = rows.map(({ words }) =>
    Int32Array.from(featuresOf(words).flatMap(name => index.get(name) ?? [])),
  )
  const aims = rows.map(row => aimOf(row, occupations))
  const n = names.length
  const diagonal = new Float64Array(n).fill(ridge)
  features.forEach((list, r) => {
    for (const f of list) diagonal[f] = (diagonal[f] ?? 0) + (aims[r]?.weight ?? 0)
  })
  const apply = (x: Float64Array): Float64Array => {
    const out = x.map(value => ridge * value)
    features.forEach((list, r) => {
      let sum = 0
      for (const f of list) sum += x[f] ?? 0
      sum *= aims[r]?.weight ?? 0
      for (const f of list) out[f] = (out[f] ?? 0) + sum
    })
    return out
  }
  const learned = names.map(name => ({
    name,
    vector: new Float64Array(dimensions),
    count: counts.get(name) ?? 0,
  }))
  for (let d = 0; d < dimensions; d++) {
    const wanted = new Float64Array(n)
    features.forEach((list, r) => {
      const value = (aims[r]?.weight ?? 0) * (aims[r]?.aim[d] ?? 0)
      for (const f of list) wanted[f] = (wanted[f] ?? 0) + value
    })
    const solution = conjugate(apply, wanted, diagonal)
    learned.forEach(({ vector }, i) => {
      vector[d] = solution[i] ?? 0
    })
  }
  return learned
}

function conjugate(
  apply: (x: Float64Array) => Float64Array,
  wanted: Float64Array,
  diagonal: Float64Array,
): Float64Array {
  const x = new Float64Array(wanted.length)
  const rest = wanted.slice()
  let step = rest.map((value, i) => value / (diagonal[i] ?? 1))
  let direction = step.slice()
  let left = dot(rest, step)
  for (let turn = 0; turn < 60 && left > 1e-7; turn++) {
    const image = apply(direction)
    const length = left / (dot(direction, image) + 1e-12)
    for (let i = 0; i < x.length; i++) {
      x[i] = (x[i] ?? 0) + length * (direction[i] ?? 0)
      rest[i] = (rest[i] ?? 0) - length * (image[i] ?? 0)
    }
    step = rest.map((value, i) => value / (diagonal[i] ?? 1))
    const next = dot(rest, step)
    direction = step.map((value, i) => value + (next / (left + 1e-12)) * (direction[i] ?? 0))
    left = next
  }
  return x
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}
