import { describe, expect, it } from 'vitest'
import {
  classNames,
  hashBits,
  productClass,
  productHash,
  productKey,
} from '../../../../src/core/fit/products/find-product'

it.each([
  ['Microsoft Excel 2019 ', 'microsoft excel 2019'],
  ['Xero Online', 'xero'],
  ['SAGE (Cloud)', 'sage'],
  ['C++', 'c++'],
  ['Point-Click Care', 'point click care'],
])('a product is known by its key: %s → %s', (name, key) => expect(productKey(name)).toBe(key))

it('keeps so many bits of a hash', () => {
  for (const key of ['xero', 'revit', 'meditech']) {
    expect(productHash(key)).toBeLessThan(2 ** hashBits)
    expect(productHash(key)).toBeGreaterThanOrEqual(0)
  }
})

describe('the class of a product', () => {
  it.each(['QuickBooks', 'quickbooks online', 'MEDITECH', 'Revit', 'Lightspeed'])('of %s is known', name => {
    expect(classNames()).toContain(productClass(name))
  })
  it('is one for those of a kind, and another for others', () => {
    expect(productClass('QuickBooks')).toBe(productClass('QuickBooks (Online)'))
    expect(productClass('QuickBooks')).not.toBe(productClass('Revit'))
  })
  it.each(['', 'a', 'ab', 'x'.repeat(61), 'rowing boats'])('of “%s” is none', name =>
    expect(productClass(name)).toBeNull(),
  )
  it('has names without marks', () => {
    for (const name of classNames()) expect(name).toMatch(/^\p{Lu}[^:!]+$/u)
  })
})
