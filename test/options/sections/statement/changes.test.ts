import { describe, expect, it } from 'vitest'
import { changesBetween, changesInWords } from '../../../../options/sections/statement/changes'
import { emptyBrand } from '../../../../src/core/brand/brand'

const earlier = { ...emptyBrand, statement: 'I close books.', skills: ['Excel', 'SAP'] }

describe('what a version says otherwise', () => {
  it('names what came and what went, field by field', () => {
    const later = {
      ...earlier,
      statement: 'I close books calmly.',
      skills: ['SAP', 'IFRS', 'SQL'],
      values: ['craft'],
    }
    const changes = changesBetween(earlier, later)
    expect(changes).toEqual([
      { name: 'statement', label: 'Sentence', added: ['I close books calmly.'], removed: ['I close books.'] },
      { name: 'skills', label: 'Skills you have', added: ['IFRS', 'SQL'], removed: ['Excel'] },
      { name: 'values', label: 'Values', added: ['craft'], removed: [] },
    ])
    expect(changesInWords(changes)).toBe(
      'Sentence reworded; Skills you have: 2 added, 1 taken out; Values: 1 added',
    )
  })

  it('tells writing and taking out a sentence from rewording it', () => {
    expect(changesInWords(changesBetween(emptyBrand, { ...emptyBrand, statement: 'I mend.' }))).toBe(
      'Sentence written',
    )
    expect(changesInWords(changesBetween({ ...emptyBrand, statement: 'I mend.' }, emptyBrand))).toBe(
      'Sentence taken out',
    )
  })

  it('says so where only the order changed', () => {
    expect(changesInWords(changesBetween(earlier, { ...earlier, skills: ['SAP', 'Excel'] }))).toBe(
      'The same words in another order',
    )
  })
})
