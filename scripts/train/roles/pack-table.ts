import { signOf } from '../../../src/core/advert/model/digits'
import { BitWriter } from '../../../src/core/fit/roles/bits'
import {
  coarseParts,
  fineParts,
  halfLargest,
  type PackedTable,
  rarityStep,
  scaleSteps,
} from '../../../src/core/fit/roles/packed-table'
import { dimensions, shortHash } from '../../../src/core/fit/roles/table'
import { type Book, quantiseInParts } from './product-quantise'
import type { Learned } from './ridge'

/** From this count on a word is kept with fine codes. */
const oftenMet = 20

const byHash = <T>(entries: readonly T[], nameOf: (entry: T) => string): { hash: number; entry: T }[] =>
  entries.map(entry => ({ hash: shortHash(nameOf(entry)), entry })).sort((a, b) => a.hash - b.hash)

/** Bits that hold most steps between that many sorted hashes of 24 bits. */
const stepBits = (count: number): number => Math.max(1, Math.round(Math.log2((0.69 * 2 ** 24) / count)))

/** @param rows titles that were learned from: how rare a word is follows from them. */
export function packTable(
  learned: readonly Learned[],
  occupations: readonly Float64Array[],
  groups: readonly (readonly string[])[],
  rows: number,
): PackedTable {
  // Of two names with one hash, the one that is met more often.
  const sorted = byHash(
    [...learned].sort((a, b) => b.count - a.count),
    ({ name }) => name,
  ).filter(({ hash }, i, all) => hash !== all[i - 1]?.hash)
  const entries = sorted.map(({ hash, entry }) => {
    const length = Math.sqrt(entry.vector.reduce((sum, x) => sum + x * x, 0)) || 1e-9
    return {
      hash,
      count: entry.count,
      length,
      vector: entry.vector.map(x => x / length),
      isFine: entry.count >= oftenMet,
    }
  })
  const booksFor = (isFine: boolean, parts: number): Book[] => {
    const chosen = entries.filter(entry => entry.isFine === isFine)
    return quantiseInParts(
      chosen.map(({ vector }) => vector),
      chosen.map(({ count, length }) => Math.sqrt(count) * length),
      parts,
    )
  }
  const fine = booksFor(true, fineParts)
  const coarse = booksFor(false, coarseParts)
  const bits = stepBits(entries.length)
  const writer = new BitWriter()
  const at = { fine: 0, coarse: 0 }
  let last = 0
  for (const { hash, count, length, isFine } of entries) {
    writer.writeStep(hash - last, bits)
    last = hash
    writer.write(Number(isFine), 1)
    writer.write(Math.max(0, Math.min(31, Math.round(Math.log(rows / count) / rarityStep))), 5)
    writer.write(Math.max(0, Math.min(31, Math.round(Math.log2(length) * 2) + scaleSteps)), 5)
    const place = isFine ? at.fine++ : at.coarse++
    for (const { code } of isFine ? fine : coarse) writer.write(code[place] ?? 0, 8)
  }
  const names = byHash(
    groups.flatMap((group, i) => [...new Set(group)].map(name => ({ name, i }))),
    ({ name }) => name,
  )
  const groupBits = stepBits(names.length)
  const groupWriter = new BitWriter()
  last = 0
  for (const { hash, entry } of names) {
    groupWriter.writeStep(hash - last, groupBits)
    last = hash
    groupWriter.write(entry.i, 9)
  }
  return {
    form: {
      entries: entries.length,
      bits,
      names: names.length,
      groupBits,
      unknownRarity: round(Math.log(rows / 1.5)),
      scales: [...fine, ...coarse].map(({ shapes }) => round(largestOf(shapes) / halfLargest)),
      whitening: whiteningOf(occupations).map(round),
    },
    words: writer.text(),
    shapes: [...fine, ...coarse]
      .map(({ shapes }) => {
        const scale = round(largestOf(shapes) / halfLargest)
        return [...shapes].map(x => signOf(Math.round(x / scale) + halfLargest)).join('')
      })
      .join(''),
    groups: groupWriter.text(),
  }
}

const round = (x: number): number => Number(x.toPrecision(4))
const largestOf = (values: Float64Array): number =>
  values.reduce((top, x) => Math.max(top, Math.abs(x)), 1e-9) * 1.001

/** Dimensions in which occupations differ little count as much as the others. */
const whiteningOf = (occupations: readonly Float64Array[]): number[] =>
  Array.from({ length: dimensions }, (_, d) => {
    const mean = occupations.reduce((sum, vector) => sum + (vector[d] ?? 0) ** 2, 0) / occupations.length
    return Math.sqrt(mean) ** -0.8
  })
