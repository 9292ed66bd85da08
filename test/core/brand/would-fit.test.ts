import { describe, expect, it } from 'vitest'
import { brandVersions } from '../../../options/example/person'
import { fitsAlso } from '../../../src/core/brand/would-fit'

describe('a sentence that would fit anyone', () => {
  it.each([
    'I help people solve complex problems',
    'Passionate team player with a proven track record of delivering results',
    'I lead teams to better results for businesses that want to grow',
    'Experienced manager who makes a difference every time',
  ])('%s', statement => {
    expect(fitsAlso(statement).length).toBeGreaterThan(1)
  })
})

describe('a sentence of one’s own', () => {
  it.each([
    'I keep parks green with less water, and tell the council what it saved.',
    'I turn tangled month ends into three calm days, for family-owned manufacturers.',
    'I bring quiet to night wards, for patients who need sleep',
    'I teach mathematics to pupils who were told that they can’t',
    'Ich halte alte Orgeln spielbar, für Gemeinden ohne Geld',
    ...brandVersions.map(({ brand }) => brand.statement),
  ])('%s', statement => {
    expect(fitsAlso(statement).length).toBeLessThan(2)
  })
})

it('has nothing to say of a sentence without words', () => {
  expect(fitsAlso('… 12 %')).toEqual([])
})
