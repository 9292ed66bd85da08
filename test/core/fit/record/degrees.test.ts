import { describe, expect, it } from 'vitest'
import type { Degree } from '../../../../src/core/advert/advert'
import {
  isAtLeast,
  ownDegrees,
  shortDegree,
  subjectFits,
  subjectOf,
} from '../../../../src/core/fit/record/degrees'
import type { JsonResume } from '../../../../src/core/resume/json-resume'

type Studies = NonNullable<JsonResume['education']>[number]
const levelsOf = (studyType: string, area = '') =>
  ownDegrees({ education: [{ studyType, area }] }, [], 2026).map(({ level }) => level)

describe('the level of a degree', () => {
  it.each<[Degree, string[]]>([
    [
      'doctorate',
      ['PhD', 'Ph. D.', 'DPhil', 'Doctorado', 'MBBS', 'MB ChB', 'DVM', 'DDS', 'PharmD', 'J.D.', 'Ed.D'],
    ],
    [
      'master',
      [
        'MSc',
        'M.Phil',
        'MSN',
        'MSW',
        'MPH',
        'MPA',
        'MLIS',
        'MArch',
        'MFA',
        'MBA',
        'MEng',
        'Diplom',
        'Staatsexamen',
      ],
    ],
    ['master', ['Maîtrise', 'Mestrado', 'Máster', 'Magister', 'LL. M']],
    [
      'bachelor',
      [
        'BSc',
        'BA',
        'BSN',
        'BSW',
        'BArch',
        'BFA',
        'BMus',
        'PGCE',
        'BBA',
        'LLB',
        'BEng',
        'Licenciatura',
        'Laurea',
      ],
    ],
    ['associate', ['Associate of Arts', 'A.A.S', 'Diploma of Nursing']],
    ['highschool', ['High school diploma', 'Abitur']],
  ])('%s: %s', (level, names) => {
    expect(names.map(name => [name, levelsOf(name)])).toEqual(names.map(name => [name, [level]]))
  })
  it('is none where nothing names one', () => expect(levelsOf('Evening classes', 'Pottery')).toEqual([]))

  it('is at least another by its place among them', () => {
    expect(isAtLeast('master', 'bachelor')).toBe(true)
    expect(isAtLeast('bachelor', 'bachelor')).toBe(true)
    expect(isAtLeast('associate', 'bachelor')).toBe(false)
    expect(isAtLeast('highschool', 'associate')).toBe(false)
    expect(isAtLeast('doctorate', 'master')).toBe(true)
  })
})

describe('a line that asks for a degree by its short name', () => {
  it.each<[string, Degree | null, string[]]>([
    ['BSN required', 'bachelor', ['nurs']],
    ['MSW or LCSW', 'master', ['social']],
    ['JD from an accredited school', 'doctorate', ['law']],
    ['A degree in anything', null, []],
    ['LLM experience', null, []],
  ])('%s', (text, level, subject) => {
    const found = shortDegree(text)
    expect([found?.level ?? null, [...(found?.subject ?? [])]]).toEqual([level, subject])
  })
})

describe('what a résumé says of studies', () => {
  const of = (entry: Studies, skills: string[] = [], year: number | null = 2026) =>
    ownDegrees({ education: [entry] }, skills, year)
  it('is told in its own words, with its subject', () => {
    expect(
      of({ studyType: 'BSc', area: 'Marine Biology', institution: 'Otter College', endDate: '2019' }),
    ).toEqual([
      {
        level: 'bachelor',
        subject: new Set(['marin', 'biology']),
        own: 'BSc, Marine Biology, Otter College',
        isDone: true,
      },
    ])
  })
  it('takes the school’s name for what was studied only where nothing else is said', () => {
    expect(of({ institution: 'Abitur, Otter School' })).toMatchObject([{ level: 'highschool' }])
    expect(of({ area: 'Pottery', institution: 'Bachelor House' })).toEqual([])
    expect(of({ studyType: 'Course', institution: 'Bachelor House' })).toEqual([])
  })
  it('takes what stands before a comma for the subject', () => {
    expect([...(of({ studyType: 'BSc', area: 'Geology, minor in Dance' })[0]?.subject ?? [])]).toEqual([
      'geology',
    ])
  })
  it.each<[string, Studies, boolean]>([
    ['this year', { endDate: '2026-07' }, true],
    ['last year', { endDate: '2025' }, true],
    ['next year', { endDate: '2027' }, false],
    ['nobody knows when', {}, true],
    ['words that say it goes on', { area: 'Geology (in progress)' }, false],
    [
      'words that say what is expected',
      { area: 'Geology', endDate: '', institution: 'expected 2025' },
      false,
    ],
  ])('%s: done or not', (_, entry, isDone) => {
    expect(of({ studyType: 'BSc', area: 'Geology', ...entry })[0]?.isDone).toBe(isDone)
  })
  it('holds for done what ends some time where nobody knows the year', () => {
    expect(of({ studyType: 'BSc', endDate: '2090' }, [], null)[0]?.isDone).toBe(true)
  })
  it('takes a skill for a degree only where its name can be nothing else', () => {
    const listed = (skill: string) =>
      ownDegrees({}, [skill], 2026).map(({ level, own, isDone }) => [level, own, isDone])
    expect(listed('BEng Ship Design')).toEqual([['bachelor', 'BEng Ship Design', true]])
    expect(listed('BSN')).toEqual([['bachelor', 'BSN', true]])
    for (const skill of ['Scrum Master', 'MS Excel', 'BA', 'knots']) expect(listed(skill)).toEqual([])
  })
})

describe('a subject against those that are asked for', () => {
  it.each<[string, string, 'same' | 'kin' | 'other']>([
    ['Marine Biology', 'Biology', 'same'],
    ['Biology', 'Marine Biology, Chemistry', 'same'],
    ['Agricultural Economics', 'Agriculture', 'same'],
    ['Accounting', '', 'same'],
    ['Design', 'Design', 'same'],
    ['Engineering', 'Mechanical Engineering', 'same'],
    ['Mechanical Engineering', 'Engineering', 'same'],
    ['Graphic Design', 'Interior Design', 'kin'],
    ['Accounting', 'Economics', 'kin'],
    ['Statistics', 'Computer Science', 'kin'],
    ['Nursing', 'Midwifery', 'kin'],
    ['Nursing', 'Medicine', 'kin'],
    ['Law', 'Law', 'same'],
    ['Music', 'Law', 'other'],
    ['Music', 'Laws', 'other'],
    ['Music', 'Physics', 'other'],
    ['', 'Physics', 'other'],
    // The last word alone makes no kin.
    ['Fishery Management', 'Accounting', 'other'],
    ['Management', 'Accounting', 'kin'],
  ])('%s, %s: %s', (own, asked, fits) => expect(subjectFits(subjectOf(own), subjectOf(asked))).toBe(fits))

  it('is none of the words that every degree has', () => {
    expect([...subjectOf('Bachelor of Science (Honours), 2:1, University of Otter')]).toEqual(['otter'])
  })
})
