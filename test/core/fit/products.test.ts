import { describe, expect, it } from 'vitest'
import { knownText } from '../../../src/core/fit/known'
import { findAreas } from '../../../src/core/fit/occupation-area'
import { classNames, productClass } from '../../../src/core/fit/products/find-product'

describe('products that are listed as skills', () => {
  it.each([
    ['Xero', 'Experience with accounting software'],
    ['MEDITECH', 'Experience with an electronic health record'],
    ['Revit', 'Trained on CAD software'],
    ['Lightspeed', 'Used to a POS system'],
  ])('%s answers “%s”', (skill, asked) => {
    const own = knownText(skill, 'listed').areas
    expect(findAreas(asked).some(({ area, isPart }) => !isPart && own.has(area.name))).toBe(true)
  })

  it.each(['teamwork', 'negotiation', 'wound care', 'project management', 'cooking', 'sales', 'Access'])(
    '%s is no product',
    skill => {
      expect(productClass(skill)).toBeNull()
    },
  )

  it('has room for the numbers of all classes', () => {
    expect(classNames().length).toBeLessThanOrEqual(64)
    expect(new Set(classNames()).size).toBe(classNames().length)
  })
})
