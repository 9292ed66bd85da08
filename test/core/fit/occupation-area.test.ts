import { describe, expect, it } from 'vitest'
import { areaLists } from '../../../src/core/fit/areas'
import { findAreas } from '../../../src/core/fit/occupation-area'
import { productClasses } from '../../../src/core/fit/products/classes'

const heads = [...areaLists, productClasses]
  .join('\n')
  .split('\n')
  .filter(line => line.includes(':'))
  .map(line => line.split(':')[0] ?? '')

describe('kinds and fields of work', () => {
  it('share no name, by which one would hide the other', () => {
    const nameOf = (head: string) => head.replace(/[!#]/, '').trim()
    const fields = new Set(heads.filter(head => head.includes('#')).map(nameOf))
    expect(
      heads
        .filter(head => !head.includes('#'))
        .map(nameOf)
        .filter(name => fields.has(name)),
    ).toEqual([])
  })

  it.each([
    ['Project management for three building sites', 'Project management', 'Running projects'],
    ['Experience in customer service', 'Customer service', 'Serving customers'],
    ['People management', 'Leading people', 'Leading a team'],
  ])('finds in “%s” the field and the kind', (text, field, kind) => {
    const found = new Map(findAreas(text).map(({ area }) => [area.name, area.isField]))
    expect(found.get(field)).toBe(true)
    expect(found.get(kind)).toBe(false)
  })
})
