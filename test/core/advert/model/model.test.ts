import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  keysOf,
  packFeatureRows,
  rowOf,
  unpackFeatureRows,
} from '../../../../src/core/advert/model/feature-rows'
import { mix } from '../../../../src/core/kernel/hash'

describe('rows of features', () => {
  it('come back by their keys, over gaps of any length, and no others', () => {
    const rows = fc.uniqueArray(fc.record({ key: fc.nat(4_095), value: fc.integer({ min: -31, max: 31 }) }), {
      maxLength: 60,
      selector: one => one.key,
    })
    fc.assert(
      fc.property(rows, list => {
        const sorted = [...list].sort((a, b) => a.key - b.key)
        const keys = sorted.map(one => one.key)
        const values = Int8Array.from(sorted.flatMap(one => [0, one.value, 3]))
        const read = unpackFeatureRows(packFeatureRows(keys, values, 3), 3)
        for (let key = 0; key < 4_096; key++) expect(rowOf(read, key)).toBe(keys.indexOf(key))
        expect(read.values).toEqual(values)
        expect(keysOf(read)).toEqual(keys)
      }),
      { numRuns: 20 },
    )
  })
})

describe('mix', () => {
  it('tells templates and values apart', () => {
    const seen = new Set<number>()
    for (let template = 0; template < 60; template++)
      for (let value = 0; value < 200; value++) seen.add(mix(template, value))
    expect(seen.size).toBe(60 * 200)
  })
})
