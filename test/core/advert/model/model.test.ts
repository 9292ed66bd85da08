import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mix } from '../../../../src/core/advert/model/hash'
import { packRows, unpackRows } from '../../../../src/core/advert/model/sparse-rows'

describe('sparse rows', () => {
  it('come back as they were, over gaps of any length', () => {
    const rows = fc.array(fc.record({ row: fc.nat(1_999), value: fc.integer({ min: -31, max: 31 }) }), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(rows, list => {
        const weights = new Int8Array(2_000 * 3)
        for (const { row, value } of list) weights[row * 3 + 1] = value
        expect(unpackRows(packRows(weights, 3), 2_000, 3)).toEqual(weights)
      }),
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
