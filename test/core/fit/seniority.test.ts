import { describe, expect, it } from 'vitest'
import { levelOfTitle } from '../../../src/core/fit/role-words'
import { type Level, levelOf, levelOfField } from '../../../src/core/fit/seniority'
import { wordsOf } from '../../../src/core/fit/words'

describe('a title names a level', () => {
  it.each<[Level, string[]]>([
    [
      0,
      [
        'Intern, Archives',
        'Internship in Forestry',
        'Trainee Optician',
        'Apprentice Joiner',
        'Apprenticeship Roofing',
        'Praktikant Redaktion',
        'Stagiaire Cuisine',
        'Working Student Payroll',
      ],
    ],
    [
      1,
      [
        'Junior Chemist',
        'Jr. Chemist',
        'Jnr Chemist',
        'Entry Level Surveyor',
        'Graduate Surveyor',
        'Grad Surveyor',
        'Surveyor I',
      ],
    ],
    [2, ['Mid Surveyor', 'Intermediate Surveyor', 'Midlevel Surveyor', 'Surveyor II']],
    [
      3,
      [
        'Senior Midwife',
        'Sr Midwife',
        'Snr Midwife',
        'Experienced Midwife',
        'Surveyor III',
        'Infirmier sénior',
      ],
    ],
    [4, ['Lead Midwife', 'Principal Geologist', 'Staff Geologist', 'Surveyor IV', 'Leitender Arzt']],
    [4, ['Leitende Hebamme']],
    [
      5,
      [
        'Head of Grounds',
        'Director of Nursing',
        'Leiter Einkauf',
        'Leiterin Einkauf',
        'Directeur commercial',
        'Directrice commerciale',
      ],
    ],
    [
      6,
      [
        'VP Sales',
        'SVP Sales',
        'EVP Sales',
        'Chief Nurse',
        'President',
        'CTO',
        'CFO',
        'CEO',
        'COO',
        'CMO',
        'CIO',
        'CISO',
      ],
    ],
  ])('level %s: %s', (level, titles) => {
    expect(titles.map(title => [title, levelOfTitle(title)])).toEqual(titles.map(title => [title, level]))
  })

  it.each<[string, Level | null, string[]]>([
    // What counts is the highest that is said; who learns beside it learns.
    ['Senior Lead Geologist', 4, ['senior', 'lead']],
    ['Lead Senior Geologist', 4, ['lead', 'senior']],
    ['Senior Trainee', 0, ['senior', 'trainee']],
    ['Trainee Senior Carer', 0, ['trainee', 'senior']],
    ['Vice President Claims', 6, ['vice', 'president']],
    // The word stands for something else before these.
    ['Lead Generation Clerk', null, []],
    ['Staff Nurse', null, []],
    ['Staff Surveyor', 4, ['staff']],
    ['Working Foreman', null, []],
    ['Entry Clerk', null, []],
    ['Entry Level Clerk', 1, ['entry', 'level']],
    ['Graduate School Secretary', null, []],
    ['Director Assistant', null, []],
    // Who leads a crew does so as their trade.
    ['Shift Lead', null, []],
    ['Warehouse Lead', null, []],
    ['Design Lead', 4, ['lead']],
    // A step down from what follows.
    ['Deputy Manager', null, ['deputy']],
    ['Assistant Buyer', null, ['assistant']],
    ['Associate Editor', 1, ['associate']],
    ['Senior Associate Editor', 3, ['senior', 'associate']],
    ['Associate Dentist', null, []],
    ['Clinic Assistant', null, []],
    ['Clinic Associate', null, []],
    // "Level" alone says nothing.
    ['Level Crossing Keeper', null, []],
    ['Bridge Constructor', null, []],
  ])('%s', (title, level, said) => {
    const words = wordsOf(title)
    const found = levelOf(words)
    expect([found.level, [...found.said].sort().map(at => words[at]?.lower)]).toEqual([level, said])
  })
})

describe('a page’s own field names a level', () => {
  it.each<[string | null, Level | null]>([
    ['Internship', 0],
    ['Entry level', 1],
    ['Junior', 1],
    ['Graduate', 1],
    ['Senior', 3],
    ['Director', 5],
    ['Executive', 6],
    ['Mid-Senior level', null],
    ['Not applicable', null],
    [null, null],
  ])('%s: %s', (text, level) => expect(levelOfField(text)).toBe(level))
})
