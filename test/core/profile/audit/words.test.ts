import { describe, expect, it } from 'vitest'
import { emptyBrand } from '../../../../src/core/brand/brand'
import { threadIn } from '../../../../src/core/profile/audit/brand-thread'
import { quoted, quotedAround } from '../../../../src/core/profile/audit/quoting'
import { says, saysRole } from '../../../../src/core/profile/audit/words'

describe('saying a phrase', () => {
  it.each([
    ['Demand forecasting for dairies', 'Forecasting'],
    ['Budgets and tables', 'budget'],
    ['Care of the elderly', 'Elderly care'],
    ['C++ and C#', 'C++'],
  ])('“%s” says %s', (text, phrase) => expect(says(text, phrase)).toBe(true))

  it.each([
    ['NoSQL for all', 'SQL'],
    ['Scaling the platform', 'Tform'],
    ['C and Java', 'C++'],
    ['Elderly people', 'Elderly care'],
    ['anything', ''],
  ])('“%s” does not say %s', (text, phrase) => expect(says(text, phrase)).toBe(false))
})

describe('saying a role', () => {
  it('goes by the role, not by its grade', () => {
    expect(saysRole('Data analyst for hospitals', 'Senior data analyst')).toBe(true)
    expect(saysRole('Data analyst for hospitals', 'Lead data analyst')).toBe(true)
  })
  it('takes a head of a field for more than the field', () => {
    expect(saysRole('Payroll manager', 'Head of payroll')).toBe(false)
    expect(saysRole('Payroll', 'Payroll lead')).toBe(false)
  })
})

describe('the thread of a brand statement', () => {
  it('is found by its phrases, else by words of its sentence', () => {
    const brand = { ...emptyBrand, statement: 'I make budgets readable for citizens.' }
    expect(threadIn('Budgets that citizens read', brand)).toEqual(['budget', 'citizen'])
    expect(threadIn('Budgets', brand)).toEqual([])
    expect(threadIn('Budgets and plain language', { ...brand, strengths: ['plain language'] })).toEqual([
      'plain language',
    ])
  })
})

describe('quotes', () => {
  it('are cut at words', () => {
    expect(quoted('one two\nthree', 9)).toBe('“one two…”')
    expect(quoted('one two', 9)).toBe('“one two”')
    expect(quotedAround('one two three four five', 8, 3, 7)).toBe('“…three…”')
    expect(quotedAround('one two three', 13, 6)).toBe('“…three”')
    expect(quotedAround('one two three', 0, 5, 60)).toBe('“one two three”')
  })
})
