import { expect, it } from 'vitest'
import { shortHash, slugOf } from '../../../src/core/fit/slug'

it.each([
  ['Night Shifts', 'night-shifts'],
  ['  night   shifts ', 'night-shifts'],
  ['…', 'none'],
  ['a'.repeat(60), 'a'.repeat(60)],
])('a piece of an id: %s → %s', (text, slug) => expect(slugOf(text)).toBe(slug))

it('cuts what is long, and tells it from what begins alike', () => {
  const [one, other] = [slugOf(`${'wool '.repeat(20)}socks`), slugOf(`${'wool '.repeat(20)}hats`)]
  expect(one.slice(0, 61)).toBe(`${'wool-'.repeat(12)}-`)
  expect(one).not.toBe(other)
  expect(one.length).toBeLessThanOrEqual(68)
})

it('a hash is short, the same each time, and another for another text', () => {
  expect(shortHash('wool')).toBe(shortHash('wool'))
  expect(shortHash('wool')).not.toBe(shortHash('silk'))
  expect(shortHash('wool')).toMatch(/^[a-z0-9]{1,7}$/)
})
