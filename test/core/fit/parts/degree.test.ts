import { describe, expect, it } from 'vitest'
import type { Degree } from '../../../../src/core/advert/advert'
import { must } from '../../../../src/core/checklist/example'
import { degreeParts } from '../../../../src/core/fit/parts/degree'
import { asked, type Own, ownOf } from './own'

const worked: Own['jobs'] = [['Accountant', 'Otter Yard', '2021-06']]
const held = (
  text: string,
  degree: Degree | null,
  own: Own,
  more: { orEquivalent?: boolean; following?: string[] } = {},
) => {
  const line = asked(must(text, { kinds: ['education'], degree, orEquivalent: more.orEquivalent ?? false }))
  return degreeParts(line, '', ownOf({ jobs: worked, ...own }), more.following).map(
    ({ name, state, own, nearest }) => ({
      name,
      state,
      own,
      ...(nearest ? { nearest } : {}),
    }),
  )
}
const study = (studyType: string, area = '', endDate = '2015'): Own => ({
  education: [{ studyType, area, endDate }],
})
const biologist = study('BSc', 'Biology')

describe('a degree that is asked for', () => {
  it.each<[string, Degree | null, Own, ReturnType<typeof held>]>([
    [
      'Bachelor’s degree in Biology',
      'bachelor',
      biologist,
      [{ name: 'a bachelor’s degree', state: 'have', own: 'BSc, Biology' }],
    ],
    [
      'Bachelor’s degree',
      'bachelor',
      biologist,
      [{ name: 'a bachelor’s degree', state: 'have', own: 'BSc, Biology' }],
    ],
    [
      'Bachelor’s degree in Biology',
      'bachelor',
      study('MSc', 'Biology'),
      [{ name: 'a bachelor’s degree', state: 'have', own: 'MSc, Biology' }],
    ],
    // A lower one is told as the nearest; so is one of another subject.
    [
      'Master’s degree in Biology',
      'master',
      biologist,
      [
        {
          name: 'a master’s degree in Biology',
          state: 'missing',
          own: 'BSc, Biology',
          nearest: 'BSc, Biology',
        },
      ],
    ],
    [
      'Bachelor’s degree in Music',
      'bachelor',
      biologist,
      [
        {
          name: 'a bachelor’s degree in Music',
          state: 'missing',
          own: 'BSc, Biology',
          nearest: 'BSc, Biology',
        },
      ],
    ],
    [
      'Doctorate',
      'doctorate',
      biologist,
      [{ name: 'a doctorate', state: 'missing', own: 'BSc, Biology', nearest: 'BSc, Biology' }],
    ],
    // A kindred subject is had where the line leaves room, and in part elsewhere.
    [
      'Bachelor’s degree in Genetics or a related field',
      'bachelor',
      biologist,
      [{ name: 'a bachelor’s degree', state: 'have', own: 'BSc, Biology' }],
    ],
    [
      'Bachelor’s degree in Genetics',
      'bachelor',
      biologist,
      [
        { name: 'a bachelor’s degree', state: 'have', own: 'BSc, Biology' },
        {
          name: 'a bachelor’s degree in Genetics',
          state: 'missing',
          own: 'BSc, Biology',
          nearest: 'BSc, Biology',
        },
      ],
    ],
    [
      'Bachelor’s degree in Music or a related field',
      'bachelor',
      biologist,
      [
        {
          name: 'a bachelor’s degree in Music or a related field',
          state: 'missing',
          own: 'BSc, Biology',
          nearest: 'BSc, Biology',
        },
      ],
    ],
    // By a short name, and without the name of a degree.
    [
      'BSN required',
      null,
      biologist,
      [
        {
          name: 'a bachelor’s degree in the field asked for',
          state: 'missing',
          own: 'BSc, Biology',
          nearest: 'BSc, Biology',
        },
      ],
    ],
    [
      'Majored in Biology',
      null,
      biologist,
      [{ name: 'a bachelor’s degree', state: 'have', own: 'BSc, Biology' }],
    ],
    ['Masters new tools quickly', 'master', biologist, []],
    ['Enjoys biology', null, biologist, []],
    // School.
    [
      'High school diploma',
      'highschool',
      biologist,
      [{ name: 'a school leaving certificate', state: 'have', own: 'BSc, Biology' }],
    ],
    [
      'A high-school diploma or GED',
      'highschool',
      biologist,
      [{ name: 'a school leaving certificate', state: 'have', own: 'BSc, Biology' }],
    ],
    [
      'Undergraduate degree',
      'bachelor',
      biologist,
      [{ name: 'a bachelor’s degree', state: 'have', own: 'BSc, Biology' }],
    ],
    [
      'Third-level qualification',
      'bachelor',
      biologist,
      [{ name: 'a bachelor’s degree', state: 'have', own: 'BSc, Biology' }],
    ],
    [
      'Post-graduate degree',
      'master',
      study('MSc', 'Biology'),
      [{ name: 'a master’s degree', state: 'have', own: 'MSc, Biology' }],
    ],
    ['High school diploma', 'highschool', {}, []],
    [
      'Associate degree',
      'associate',
      study('Abitur'),
      [{ name: 'an associate degree', state: 'missing', own: 'Abitur', nearest: 'Abitur' }],
    ],
    // Nothing of studies on record says something only where that is rich.
    ['Bachelor’s degree', 'bachelor', {}, [{ name: 'a bachelor’s degree', state: 'missing', own: null }]],
    ['Bachelor’s degree', 'bachelor', { skills: ['rowing'] }, []],
    [
      'Master’s degree',
      'master',
      { ...biologist, skills: ['rowing'] },
      [{ name: 'a master’s degree', state: 'missing', own: 'BSc, Biology', nearest: 'BSc, Biology' }],
    ],
    ['Master’s degree', 'master', { ...biologist, jobs: [] }, []],
    // What counts is any subject that does.
    [
      'Degree in a quantitative field',
      'bachelor',
      study('BSc', 'Statistics'),
      [{ name: 'a bachelor’s degree', state: 'have', own: 'BSc, Statistics' }],
    ],
  ])('%s', (text, degree, own, parts) => expect(held(text, degree, own)).toEqual(parts))

  it('may have its subjects in the lines below', () => {
    const following = ['Music', 'Biology']
    expect(held('Degree in one of the following:', 'bachelor', biologist, { following })).toMatchObject([
      { state: 'have' },
    ])
    expect(
      held('Degree in one of the following:', 'bachelor', biologist, { following: ['Music'] }),
    ).toMatchObject([{ name: 'a bachelor’s degree in the field asked for', state: 'missing' }])
  })

  it('is not yet had by who is studying, unless that is enough', () => {
    const student = study('BSc', 'Biology', '2027')
    expect(held('Bachelor’s degree in Biology', 'bachelor', student)).toMatchObject([{ state: 'missing' }])
    expect(held('Pursuing a bachelor’s degree in Biology', 'bachelor', student)).toMatchObject([
      { state: 'have' },
    ])
    expect(held('Currently enrolled at a college', 'bachelor', student)).toEqual([
      { name: 'current studies', state: 'have', own: 'BSc, Biology' },
    ])
    expect(held('Currently enrolled at a college', 'bachelor', biologist)).toEqual([
      { name: 'current studies', state: 'missing', own: null },
    ])
    expect(held('Currently enrolled at a college', null, { jobs: [] })).toEqual([])
  })

  it('names a subject of seventy letters, and no longer one', () => {
    const of = (letters: number) => held(`Degree in ${'m'.repeat(letters)}`, 'bachelor', biologist)[0]?.name
    expect(of(70)).toBe(`a bachelor’s degree in ${'m'.repeat(70)}`)
    expect(of(71)).toBe('a bachelor’s degree in the field asked for')
  })
})

describe('experience in the place of studies', () => {
  const text = 'Degree in Accounting or equivalent experience'
  const of = (own: Own, orEquivalent = true, line = text) => held(line, 'bachelor', own, { orEquivalent })
  it('is enough from four years on, in the subject’s own field', () => {
    expect(of({})).toEqual([{ name: 'equivalent experience', state: 'have', own: 'Accountant' }])
    expect(of({ jobs: [['Accountant', 'Otter Yard', '2022-01']] })).toMatchObject([
      { name: 'equivalent experience' },
    ])
    expect(of({ jobs: [['Accountant', 'Otter Yard', '2022-02']] })).toMatchObject([{ state: 'missing' }])
    expect(of({}, false)).toMatchObject([{ state: 'missing' }])
    expect(of({}, true, 'Degree in Music or equivalent experience')).toMatchObject([{ state: 'missing' }])
  })
  it('without a subject is of one’s own kind of role', () => {
    expect(of({ isNear: true }, true, 'Degree or equivalent experience')).toMatchObject([
      { name: 'equivalent experience' },
    ])
    expect(of({}, true, 'Degree or equivalent experience')).toMatchObject([{ state: 'missing' }])
  })
})

describe('the subject of a degree', () => {
  const nameOf = (text: string) => held(text, 'bachelor', study('BSc', 'Zxq'))[0]?.name
  it.each([
    ['Interest in travel; bachelor’s degree in Music', 'a bachelor’s degree in Music'],
    ['Degree in Music required', 'a bachelor’s degree in Music'],
    ['Degree in Music, Dance or', 'a bachelor’s degree in Music, Dance'],
    ['A Music degree', 'a bachelor’s degree in Music'],
    ['Degree (Music or Dance)', 'a bachelor’s degree in Music or Dance'],
    ['Degree in an artistic field: Music, Dance', 'a bachelor’s degree in Music, Dance'],
    ['Degree and 5 years of gardening experience', 'a bachelor’s degree'],
    ['Degree in Music and at least 5 years of gardening', 'a bachelor’s degree in Music'],
    ['Degree of any kind', 'a bachelor’s degree in any kind'],
  ])('%s: %s', (text, name) => expect(nameOf(text)).toBe(name))
})
