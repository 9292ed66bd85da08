import { dimensions } from '../../../src/core/fit/roles/table'
import { folded } from '../../../src/core/fit/roles/title'
import { singular } from '../../../src/core/fit/roles/title-words'
import { randomFrom } from '../random'
import { gathered, type Occupation, relatednessOf } from './sources'

const unsaid = new Set(
  'and or of to for in the a an as other with by from that on using such all not at is are be including may their'.split(
    ' ',
  ),
)

/** Adds the cosine of texts to `into`, each text a list of words; words of one text alone don't count. */
function addCosines(texts: readonly (readonly string[])[], weight: number, into: Float64Array): void {
  const n = texts.length
  const met = new Map<string, number>()
  for (const text of texts) for (const word of new Set(text)) met.set(word, (met.get(word) ?? 0) + 1)
  const postings = new Map<string, [number, number][]>()
  const lengths = new Float64Array(n)
  texts.forEach((text, i) => {
    const counts = new Map<string, number>()
    for (const word of text) counts.set(word, (counts.get(word) ?? 0) + 1)
    for (const [word, count] of counts) {
      const texts = met.get(word) ?? 0
      if (texts < 2 || unsaid.has(word)) continue
      const value = (1 + Math.log(count)) * Math.log(n / texts)
      lengths[i] = (lengths[i] ?? 0) + value * value
      const list = postings.get(word)
      if (list) list.push([i, value])
      else postings.set(word, [[i, value]])
    }
  })
  const scale = lengths.map(sum => (sum > 0 ? 1 / Math.sqrt(sum) : 0))
  for (const list of postings.values())
    for (const [i, x] of list) {
      const part = weight * x * (scale[i] ?? 0)
      for (const [j, y] of list) into[i * n + j] = (into[i * n + j] ?? 0) + part * y * (scale[j] ?? 0)
    }
}

/** Relatedness over one step more: who is related to the same ones. */
function addRelated(related: Float64Array, n: number, into: Float64Array): void {
  const twice = new Float64Array(n * n)
  for (let i = 0; i < n; i++)
    for (let k = 0; k < n; k++) {
      const x = related[i * n + k] ?? 0
      if (x === 0) continue
      for (let j = 0; j < n; j++) twice[i * n + j] = (twice[i * n + j] ?? 0) + x * (related[k * n + j] ?? 0)
    }
  const lengths = Float64Array.from({ length: n }, (_, i) => Math.sqrt(twice[i * n + i] ?? 1))
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++)
      into[i * n + j] =
        (into[i * n + j] ?? 0) + (twice[i * n + j] ?? 0) / ((lengths[i] ?? 1) * (lengths[j] ?? 1))
}

/** How close two occupations stand by their codes: the same detailed occupation, broad group, minor group, major group. */
const byCode = (a: string, b: string): number =>
  a.slice(0, 7) === b.slice(0, 7)
    ? 1
    : a.slice(0, 6) === b.slice(0, 6)
      ? 0.7
      : a.slice(0, 4) === b.slice(0, 4)
        ? 0.45
        : a.slice(0, 2) === b.slice(0, 2)
          ? 0.2
          : 0

function center(matrix: Float64Array, n: number): void {
  const means = Float64Array.from({ length: n }, (_, i) => {
    let sum = 0
    for (let j = 0; j < n; j++) sum += matrix[i * n + j] ?? 0
    return sum / n
  })
  const all = means.reduce((sum, mean) => sum + mean, 0) / n
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++)
      matrix[i * n + j] = (matrix[i * n + j] ?? 0) - (means[i] ?? 0) - (means[j] ?? 0) + all
}

/** The largest eigenvectors times the root of their eigenvalue, by orthogonal iteration; rows are of length 1. */
function embed(matrix: Float64Array, n: number): Float64Array[] {
  const random = randomFrom(20)
  const more = dimensions + 16
  let basis = Array.from({ length: more }, () =>
    Float64Array.from({ length: n }, () => random() / 2 ** 31 - 1),
  )
  let values = new Float64Array(more)
  for (let turn = 0; turn < 60; turn++) {
    basis = basis.map(vector => times(matrix, n, vector))
    values = orthogonalise(basis)
  }
  const order = [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0)).slice(0, dimensions)
  return Array.from({ length: n }, (_, i) => {
    const row = Float64Array.from(
      order,
      d => (basis[d]?.[i] ?? 0) * Math.sqrt(Math.max(values[d] ?? 0, 1e-9)),
    )
    const length = Math.sqrt(row.reduce((sum, x) => sum + x * x, 0)) || 1
    return row.map(x => x / length)
  })
}

function times(matrix: Float64Array, n: number, vector: Float64Array): Float64Array<ArrayBuffer> {
  const out = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    let sum = 0
    for (let j = 0, at = i * n; j < n; j++, at++) sum += (matrix[at] ?? 0) * (vector[j] ?? 0)
    out[i] = sum
  }
  return out
}

/** Gram–Schmidt in place. @returns the lengths before each was made 1. */
function orthogonalise(basis: Float64Array[]): Float64Array<ArrayBuffer> {
  const lengths = new Float64Array(basis.length)
  basis.forEach((vector, d) => {
    for (const other of basis.slice(0, d)) {
      let dot = 0
      for (let i = 0; i < vector.length; i++) dot += (vector[i] ?? 0) * (other[i] ?? 0)
      for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] ?? 0) - dot * (other[i] ?? 0)
    }
    const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0))
    lengths[d] = length
    for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] ?? 0) / (length || 1)
  })
  return lengths
}

const plainWords = (text: string): string[] => (folded(text).match(/[a-z]+/g) ?? []).map(singular)

/** A vector for each occupation, from what its titles, tasks, relations, code and technology share with others'. */
export function occupationVectors(
  data: string,
  occupations: readonly Occupation[],
  titleWords: readonly (readonly string[])[],
): Float64Array[] {
  const n = occupations.length
  const alike = new Float64Array(n * n)
  addCosines(titleWords, 1, alike)
  const tasks = gathered(data, 'onet/task-statements.txt', 2, occupations)
  addCosines(
    occupations.map(({ description }, i) => [
      ...plainWords(description),
      ...plainWords(description),
      ...(tasks[i] ?? []).flatMap(plainWords),
    ]),
    1,
    alike,
  )
  addRelated(relatednessOf(data, occupations), n, alike)
  occupations.forEach((a, i) => {
    occupations.forEach((b, j) => {
      alike[i * n + j] = (alike[i * n + j] ?? 0) + 0.5 * byCode(a.code, b.code)
    })
  })
  addCosines(gathered(data, 'onet/technology-skills.txt', 3, occupations), 0.1, alike)
  center(alike, n)
  return embed(alike, n)
}
