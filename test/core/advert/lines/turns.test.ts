import { expect, it } from 'vitest'
import { lookOf } from '../../../../src/core/advert/lines/line-look'
import { turnCount, turnsOf } from '../../../../src/core/advert/lines/turns'

const turns = (...lines: string[]) => turnsOf(lines.map(lookOf)).map(found => [...found])

it('lead to each line but the first, by numbers of their own', () => {
  const [first, ...others] = turns('Sort letters by street', 'Carry parcels', 'We were founded in 1902.')
  expect(first).toEqual([])
  for (const one of others) {
    expect(new Set(one).size).toBe(8)
    expect(Math.max(...one)).toBeLessThan(turnCount)
  }
})

it('tell a list that goes on from a sentence that follows it, and you from we', () => {
  const [, goesOn] = turns('Sort letters by street', 'Carry parcels upstairs')
  const [, ends] = turns('Sort letters by street', 'Our post office has been here since 1902.')
  const [, turned] = turns('You sort letters by street.', 'We have been here since 1902.')
  const [, stays] = turns('You sort letters by street.', 'You carry parcels upstairs.')
  expect(goesOn).not.toEqual(ends)
  expect(turned?.[3]).not.toBe(stays?.[3])
  expect(turned?.[1]).toBe(stays?.[1])
})
