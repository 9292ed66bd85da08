import { describe, expect, it } from 'vitest'
import { resumeLines } from '../../../src/core/verify/resume-lines'
import type { Verify } from '../../../src/core/verify/verify'
import { verifyItem } from '../../../src/core/verify/verify-item'
import { said } from '../../words/said'

const now = '2026-11-21T20:00:00.000Z'
const resume = `Ida Brandt
Data engineer
ida@brandt.example

Summary
I bring numbers to people who decide.

Experience
Data Engineer, Quellwerk, March 2021 – present
• Cut returns by 12 % with k8s and a better forecast
• Wrote reports in MS Excel for 1,200 towns
Analyst, Northmoor, 2019 – 2021
• Taught wound care to six new nurses

Education
Bachelor of Science in Physics, University of Harrow, 2018

Skills
Python, PICC lines, SQL`

const check = (verify: Verify, text = resume) => verifyItem(verify, resumeLines(text), now)
const named = (name: string, where: 'anywhere' | 'top' | 'work' | 'first' = 'anywhere'): Verify => ({
  by: 'named',
  sought: [{ name, wordings: [name] }],
  where,
})
const found = ({ place }: ReturnType<typeof check>) => place?.text.slice(place.start, place.end)

describe('what is named', () => {
  it('is found under another name of the same skill, with its place', () => {
    const result = check(named('Kubernetes'))
    expect(result).toMatchObject({ state: 'done', missing: [] })
    expect(found(result)).toBe('k8s')
    expect(resume.split('\n')[result.place?.line ?? -1]).toBe(result.place?.text)
  })

  it('is half done where it stands elsewhere, and says where it is wanted', () => {
    expect(said(check(named('Python', 'work')))).toMatchObject({
      state: 'partly',
      missing: ['Python in your work'],
    })
    expect(check(named('Data engineer', 'top')).state).toBe('done')
    expect(check(named('Excel', 'first'))).toMatchObject({ state: 'partly' })
    expect(check(named('Kubernetes', 'first')).state).toBe('done')
  })

  it('is never found inside another word', () => {
    expect(check(named('care')).state).toBe('done')
    expect(check(named('car')).state).toBe('not-done')
  })

  it('names what is missing of several', () => {
    const sought = ['SQL', 'COBOL'].map(name => ({ name, wordings: [name] }))
    expect(check({ by: 'named', sought, where: 'anywhere' })).toMatchObject({
      state: 'partly',
      missing: ['COBOL'],
    })
  })
})

it('tells figures by their value', () => {
  expect(check({ by: 'number', number: '12% fewer returns' }).state).toBe('done')
  expect(check({ by: 'number', number: '1200 towns' }).state).toBe('done')
  expect(check({ by: 'number', number: '12 to 5' })).toMatchObject({ state: 'partly', missing: ['5'] })
  expect(check({ by: 'number', number: '99' }).state).toBe('not-done')
})

it('adds up the years of positions, each month once', () => {
  expect(check({ by: 'years', years: 7, subjects: [] }).state).toBe('done')
  expect(said(check({ by: 'years', years: 9, subjects: [] }))).toMatchObject({
    state: 'partly',
    missing: ['9 years; the dates add up to 7'],
  })
  const twice = 'Experience\nAnalyst, Harrow, 2019 – 2021\nEditor, Lantern, 2019 – 2021'
  expect(check({ by: 'years', years: 4, subjects: [] }, twice).state).toBe('partly')
  expect(check({ by: 'years', years: 2, subjects: [] }, 'Experience\n• Closed the books').state).toBe(
    'not-done',
  )
  expect(check({ by: 'years', years: 8, subjects: [] }, 'Over 10 years of bookkeeping').state).toBe('done')
})

it('finds a degree, and says where it is a lower one', () => {
  expect(check({ by: 'degree', degree: 'bachelor', subjects: [] }).state).toBe('done')
  expect(check({ by: 'degree', degree: 'master', subjects: [] }).state).toBe('partly')
  expect(check({ by: 'degree', degree: 'bachelor', subjects: [] }, 'Skills\nPython').state).toBe('not-done')
})

it('counts only years and degrees of the subject that is asked for', () => {
  const text =
    'Experience\nStaff Nurse, surgical ward, 2012 – 2020\n• Dressed wounds\nParalegal, Harrow, 2020 – 2022\n• Drafted contracts\nEducation\nBachelor of Science in Nursing, 2011'
  const years = (subject: string, count: number) =>
    check({ by: 'years', years: count, subjects: [subject] }, text).state
  expect(years('paralegal', 2)).toBe('done')
  expect(years('paralegal', 6)).toBe('partly')
  expect(years('bookbinding', 2)).toBe('not-done')
  expect(check({ by: 'years', years: 9, subjects: [] }, text).state).toBe('done')
  const degree = (subject: string) => check({ by: 'degree', degree: 'bachelor', subjects: [subject] }, text)
  expect(degree('nursing').state).toBe('done')
  expect(degree('accounting')).toMatchObject({ state: 'partly', missing: [{ anyOf: ['accounting'] }] })
})

it('holds several checks together', () => {
  const one: Verify = { by: 'number', number: '12%' }
  const other: Verify = { by: 'number', number: '99' }
  expect(check({ by: 'all', of: [one, one] }).state).toBe('done')
  expect(check({ by: 'all', of: [one, other] })).toMatchObject({ state: 'partly', missing: ['99'] })
  expect(check({ by: 'all', of: [other, other] }).state).toBe('not-done')
})

it('sees an accomplishment told in other order, and when it is only touched', () => {
  const told: Verify = { by: 'told', words: 'Taught wound care to six new nurses' }
  expect(check(told, 'Experience\n• Six new nurses were taught wound care').state).toBe('done')
  expect(check(told, 'Experience\n• Gave wound care to patients for a year, nurses too').state).toBe('partly')
  expect(check(told, 'Experience\n• Closed the books').state).toBe('not-done')
})

it('sees that a line is gone, and where it still stands', () => {
  expect(check({ by: 'gone', line: '• Taught wound care to six new nurses' })).toMatchObject({
    state: 'not-done',
  })
  expect(check({ by: 'gone', line: '• Watered the plants' }).state).toBe('done')
})

it('counts words too many', () => {
  expect(said(check({ by: 'length', most: 10 }).missing[0])).toMatch(/^\d+ words too many$/)
  expect(check({ by: 'length', most: 500 }).state).toBe('done')
})
