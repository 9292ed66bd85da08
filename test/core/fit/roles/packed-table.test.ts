import { describe, expect, it } from 'vitest'
import { signOf } from '../../../../src/core/advert/model/digits'
import { BitWriter } from '../../../../src/core/fit/roles/bits'
import {
  coarseParts,
  fineParts,
  halfLargest,
  type PackedTable,
  unpackTable,
} from '../../../../src/core/fit/roles/packed-table'
import { dimensions, shortHash } from '../../../../src/core/fit/roles/table'

const bits = 16
const shapesOfPart = 256

/** A table with a word of each kind: "nurse" often met, "farrier" rare; each part of a vector has a shape of its own. */
function tableOf(): PackedTable {
  const entries = [
    { word: 'nurse', fine: 1, rarity: 6, scale: 16, codes: [0, 1, 2, 3, 4, 5, 6, 255] },
    { word: 'farrier', fine: 0, rarity: 9, scale: 18, codes: [7, 255] },
  ].sort((a, b) => shortHash(a.word) - shortHash(b.word))
  const writer = new BitWriter()
  let last = 0
  for (const { word, fine, rarity, scale, codes } of entries) {
    writer.writeStep(shortHash(word) - last, bits)
    last = shortHash(word)
    writer.write(fine, 1)
    writer.write(rarity, 5)
    writer.write(scale, 5)
    for (const code of codes) writer.write(code, 8)
  }
  // A shape says its own number in each of its places, so that it is seen where it was taken from.
  const widthOf = (parts: number) => dimensions / parts
  const shapesFor = (parts: number) =>
    Array.from({ length: parts }, (_, part) =>
      Array.from({ length: shapesOfPart }, (_, code) =>
        Array.from({ length: widthOf(parts) }, (_, d) => signOf((part * 7 + code * 3 + d) % 63)).join(''),
      ).join(''),
    ).join('')
  const groups = new BitWriter()
  const names = ['staff nurse', 'rn'].sort((a, b) => shortHash(a) - shortHash(b))
  let before = 0
  for (const [name, group] of [...names.map(name => [name, 41] as const), [names[1] ?? '', 300] as const]) {
    groups.writeStep(shortHash(name) - before, bits)
    before = shortHash(name)
    groups.write(group, 9)
  }
  return {
    form: {
      entries: entries.length,
      bits,
      names: 3,
      groupBits: bits,
      unknownRarity: 7,
      scales: [1, 2, 3, 4, 5, 6, 7, 8, 10, 20],
      whitening: Array.from({ length: dimensions }, (_, i) => i + 1),
    },
    words: writer.text(),
    shapes: shapesFor(fineParts) + shapesFor(coarseParts),
    groups: groups.text(),
  }
}

const shaped = (part: number, code: number, d: number) => ((part * 7 + code * 3 + d) % 63) - halfLargest

describe('a table that was packed', () => {
  const table = unpackTable(tableOf())

  it('gives an often met word eight shapes of four numbers', () => {
    const found = table.find('nurse')
    const codes = [0, 1, 2, 3, 4, 5, 6, 255]
    const expected = codes.flatMap((code, part) => [0, 1, 2, 3].map(d => shaped(part, code, d) * (part + 1)))
    expect([...(found?.vector ?? [])]).toEqual(expected)
    expect(found?.rarity).toBeCloseTo(2, 6)
  })

  it('gives a rare word two shapes of sixteen numbers, as long as its scale says', () => {
    const found = table.find('farrier')
    const expected = [7, 255].flatMap((code, part) =>
      Array.from({ length: 16 }, (_, d) => shaped(part, code, d) * (part + 1) * 10 * 2),
    )
    expect([...(found?.vector ?? [])]).toEqual(expected)
    expect(found?.rarity).toBeCloseTo(3, 6)
  })

  it('knows what it knows, the same each time', () => {
    expect(table.find('zork')).toBeNull()
    expect(table.find('nurse')).toBe(table.find('nurse'))
    expect(table.unknownRarity).toBe(7)
    expect([...table.whitening].slice(0, 3)).toEqual([1, 2, 3])
    const names = ['staff nurse', 'rn'].sort((a, b) => shortHash(a) - shortHash(b))
    expect(table.groupsOf(names[0] ?? '')).toEqual([41])
    expect(table.groupsOf(names[1] ?? '')).toEqual([41, 300])
    expect(table.groupsOf('zork')).toEqual([])
  })
})
