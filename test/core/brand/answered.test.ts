import { expect, it } from 'vitest'
import { answered, learned } from '../../../src/core/brand/answered'
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
