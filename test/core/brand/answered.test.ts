import { expect, it } from 'vitest'
import { answered, learned, unanswered } from '../../../src/core/brand/answered'
import { emptyBrand } from '../../../src/core/brand/brand'

it('keeps a name among the skills or among what is not had, never in both', () => {
  const has = answered({ ...emptyBrand, skills: ['SQL'], lacks: ['Excel'] }, ['Excel'], 'have')
  expect(has).toMatchObject({ skills: ['SQL', 'Excel'], lacks: [] })
  const lacks = answered(has, ['excel ', 'SAP'], 'lack')
  expect(lacks).toMatchObject({ skills: ['SQL'], lacks: ['excel', 'SAP'] })
})

it('takes no empty and no endless names', () => {
  const said = answered(emptyBrand, ['  ', 'x'.repeat(900)], 'have')
  expect(said.skills).toEqual(['x'.repeat(200)])
})

it('moves what was learned to the skills, where it may stand already, and out of what is not had', () => {
  const brand = { ...emptyBrand, learning: ['Welsh', 'SQL'], skills: ['welsh'], lacks: ['WELSH'] }
  expect(learned(brand, 'Welsh')).toMatchObject({ learning: ['SQL'], skills: ['Welsh'], lacks: [] })
})

it('takes an answer back, and nothing that was said since', () => {
  const before = { ...emptyBrand, skills: ['SQL'], lacks: ['Excel'] }
  const after = answered(before, ['Excel', 'SAP'], 'have')
  const since = {
    ...after,
    statement: 'I mend chains.',
    skills: [...after.skills, 'Welsh'],
    lacks: ['Excel '],
  }
  expect(unanswered(since, before, after)).toEqual({
    ...since,
    skills: ['SQL', 'Welsh'],
    lacks: ['Excel '],
  })
  expect(unanswered(after, before, after)).toEqual(before)
})
