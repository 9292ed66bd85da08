import { describe, expect, it } from 'vitest'
import { must } from '../../../../src/core/checklist/example'
import { fieldParts, yearParts } from '../../../../src/core/fit/parts/years'
import { asked, type Own, ownOf, plain } from './own'

const line = (text: string, years: number | null, kinds = ['experience'] as const) =>
  asked(must(text, { kinds: [...kinds], ...(years === null ? {} : { years }) }))
const held = (text: string, years: number | null, own: Own, title = 'Clerk') =>
  yearParts(line(text, years), title, ownOf(own)).map(({ name, state, own, nearest }) => ({
    name,
    state,
    own,
    ...(nearest ? { nearest } : {}),
  }))

/** An accountant for six years until now, and a waiter for two before. */
const accountant: Own = {
  jobs: [
    ['Accountant', 'Otter Mill', '2020-01'],
    ['Waiter', 'Otter Inn', '2018-01', '2019-12'],
  ],
}

describe('years of a field', () => {
  it.each<[string, number, ReturnType<typeof held>]>([
    [
      '6 years of accounting experience',
      6,
      [{ name: '6 years of finance', state: 'have', own: 'Accountant, Otter Mill' }],
    ],
    [
      '1 year of accounting experience',
      1,
      [{ name: '1 year of finance', state: 'have', own: 'Accountant, Otter Mill' }],
    ],
    // A month or two short is told as enough.
    [
      '8 years of accounting experience',
      8,
      [
        {
          name: '8 years of finance',
          state: 'missing',
          own: 'Accountant, Otter Mill',
          nearest: '6 years of finance',
        },
      ],
    ],
    [
      '2 years of hospitality experience',
      2,
      [{ name: '2 years of hospitality', state: 'have', own: 'Waiter, Otter Inn' }],
    ],
    [
      '3 years of hospitality experience',
      3,
      [
        {
          name: '3 years of hospitality',
          state: 'missing',
          own: 'Waiter, Otter Inn',
          nearest: '2 years of hospitality',
        },
      ],
    ],
    ['3 years of nursing experience', 3, [{ name: '3 years of this work', state: 'missing', own: null }]],
    // Of any field of a list.
    [
      '8 years of experience in accounting or hospitality',
      8,
      [{ name: '8 years of finance or hospitality', state: 'have', own: 'Accountant, Otter Mill' }],
    ],
    // What comes behind is only wished for.
    [
      '6 years of experience in accounting, ideally in hospitality',
      6,
      [{ name: '6 years of finance', state: 'have', own: 'Accountant, Otter Mill' }],
    ],
    // Of any work.
    [
      '8 years of total work experience',
      8,
      [{ name: '8 years of work', state: 'have', own: 'Accountant, Otter Mill' }],
    ],
    [
      '9 years of total work experience',
      9,
      [
        {
          name: '9 years of work',
          state: 'missing',
          own: 'Accountant, Otter Mill',
          nearest: '8 years of work',
        },
      ],
    ],
  ])('%s', (text, years, parts) => {
    const found = held(text, years, accountant)
    if (parts[0]?.name === '3 years of this work')
      expect(found.map(({ state }) => state)).toEqual(['missing'])
    else expect(found).toEqual(parts)
  })

  it('are said of nobody without a résumé, nor where no years are asked', () => {
    expect(held('6 years of accounting', 6, { skills: plain })).toEqual([])
    expect(held('Accounting experience', null, accountant)).toEqual([])
    expect(held('0 years of accounting', 0, accountant)).toEqual([])
    expect(
      yearParts(line('6 years of accounting', 6, ['skill'] as never), 'Clerk', ownOf(accountant)),
    ).toEqual([])
    expect(held('At least 18 years of age', 18, accountant)).toEqual([])
  })

  it('count a part of a year as it is told', () => {
    const months = (end: string, years: number) =>
      held(`${years} years of accounting experience`, years, {
        jobs: [['Accountant', 'Otter Mill', '2020-01', end]],
      })[0]
    expect(months('2021-10', 2)?.state).toBe('have')
    expect(months('2021-09', 2)).toMatchObject({ state: 'missing', nearest: '1 year of finance' })
    expect(months('2020-02', 2)).toMatchObject({ state: 'missing', nearest: '1 year of finance' })
    expect(months('2021-11', 4)).toMatchObject({ state: 'missing', nearest: '2 years of finance' })
  })

  it('are left open where a job of the field has no dates', () => {
    const own: Own = { jobs: [['Accountant', 'Otter Mill']] }
    expect(held('3 years of accounting experience', 3, own)).toEqual([
      { name: '3 years of finance', state: 'open', own: 'Accountant, Otter Mill' },
    ])
  })

  it('name no more than three fields', () => {
    const text = '30 years of experience in accounting, marketing, nursing or teaching'
    expect(held(text, 30, accountant)[0]?.name).toBe('30 years of finance, marketing or nursing')
  })

  it('are formal, and of years', () => {
    expect(yearParts(line('6 years of accounting', 6), 'Clerk', ownOf(accountant))[0]).toMatchObject({
      isFormal: true,
      isYears: true,
      isLeading: false,
    })
  })
})

describe('years of leading people', () => {
  const foreman: Own = {
    jobs: [
      ['Foreman', 'Otter Mill', '2022-01'],
      ['Joiner', 'Otter Mill', '2018-01', '2021-12'],
    ],
  }
  it('count jobs in which people were led', () => {
    expect(held('4 years of management experience', 4, foreman)).toEqual([
      { name: '4 years of leading people', state: 'have', own: 'Foreman, Otter Mill' },
    ])
    expect(held('5 years of management experience', 5, foreman)).toMatchObject([
      { name: '5 years of leading people', state: 'missing', nearest: '4 years of leading people' },
    ])
    expect(
      yearParts(line('4 years of management experience', 4), 'Clerk', ownOf(foreman))[0]?.isLeading,
    ).toBe(true)
  })
  it('are asked for beside the years that they lie within', () => {
    const within = (text: string, years: number) =>
      yearParts(
        {
          ...line('4 years of construction, 2 of management experience', 4),
          yearsWithin: [{ years, quote: { line: 0, start: 0, end: 1, text } }],
        },
        'Clerk',
        ownOf(foreman),
      ).map(({ name, state }) => [name, state])
    expect(within('2 years of management experience', 2).at(-1)).toEqual([
      '2 years of leading people',
      'have',
    ])
    expect(within('6 years of management experience', 6).at(-1)).toEqual([
      '6 years of leading people',
      'missing',
    ])
    expect(within('2 years of joinery', 2).filter(([name]) => name?.includes('leading'))).toEqual([])
  })
})

describe('years that name no field', () => {
  it('are of the title’s own work where the line says so', () => {
    expect(held('6 years of relevant experience', 6, accountant, 'Accountant')).toMatchObject([
      { name: '6 years of this work', state: 'have' },
    ])
    expect(held('3 years of relevant experience', 3, accountant, 'Nurse')).toMatchObject([
      { name: '3 years of this work', state: 'missing' },
    ])
  })
  it('are of a job that is called like the title', () => {
    const own: Own = { jobs: [['Lighthouse Keeper', 'Otter Isle', '2020-01']] }
    expect(held('5 years minimum', 5, own, 'Lighthouse Keeper')).toMatchObject([
      { name: '5 years of this work', state: 'have', own: 'Lighthouse Keeper, Otter Isle' },
    ])
    expect(held('7 years minimum', 7, own, 'Lighthouse Keeper')).toMatchObject([{ state: 'missing' }])
  })
  it('are of a job that shares a word with the line', () => {
    const own: Own = { jobs: [['Assistant', 'Lighthouse Society', '2020-01']] }
    expect(held('5 years around a lighthouse', 5, own, 'Boatman')).toMatchObject([
      { name: '5 years of this work', state: 'have', own: 'Assistant, Lighthouse Society' },
    ])
  })
  it('are of all one’s work in one’s own kind of role, and never more than that is missing', () => {
    const own: Own = { jobs: [['Boatman', 'Otter Isle', '2020-01']], isNear: true }
    expect(held('3 years minimum', 3, own, 'Bookbinder')).toEqual([])
    expect(held('9 years minimum', 9, own, 'Bookbinder')).toMatchObject([
      { name: '9 years of this work', state: 'missing' },
    ])
  })
  it('are missing elsewhere only in a rich record', () => {
    const jobs = [['Boatman', 'Otter Isle', '2020-01']] as const
    expect(held('3 years minimum', 3, { jobs }, 'Nurse')).toEqual([
      { name: '3 years of this work', state: 'missing', own: null },
    ])
    expect(held('3 years minimum', 3, { jobs, skills: ['rowing'] }, 'Nurse')).toEqual([])
  })
  it('are of the job that the line names by its title', () => {
    const own: Own = { jobs: [['Bell Tower Keeper', 'Otter Church', '2020-01']] }
    expect(held('5 years of bell tower keeping', 5, own, 'Verger')).toMatchObject([
      { name: '5 years of bell tower', state: 'have', own: 'Bell Tower Keeper, Otter Church' },
    ])
    expect(held('8 years of bell tower keeping', 8, own, 'Verger')).toMatchObject([
      { state: 'missing', nearest: '6 years of bell tower' },
    ])
  })
})

describe('in one’s own kind of role', () => {
  it('a related field may be meant', () => {
    const text = '5 years of experience in nursing or a related field'
    expect(held(text, 5, { ...accountant, isNear: true }, 'Accountant')).toMatchObject([
      { name: '5 years of related work', state: 'have' },
    ])
    expect(held(text, 9, { ...accountant, isNear: true }, 'Accountant')).toMatchObject([{ state: 'open' }])
    expect(held(text, 5, accountant, 'Accountant')).toMatchObject([{ state: 'missing' }])
  })
  it('years under the advert’s title are no knock-out', () => {
    const text = '5 years of nursing experience'
    expect(held(text, 5, { ...accountant, isSame: true }, 'Accountant')).toMatchObject([{ state: 'open' }])
    expect(held(text, 5, { ...accountant, isNear: true }, 'Accountant')).toMatchObject([{ state: 'open' }])
    expect(
      held('9 years of nursing experience', 9, { ...accountant, isNear: true }, 'Accountant'),
    ).toMatchObject([{ state: 'missing' }])
  })
})

describe('the proof of years', () => {
  const evidence = [
    { id: 'soup', action: 'Cooked soup for ninety', date: '2025-03-01' },
    { id: 'books', action: 'Did the month end close of three companies', date: '2023-03-01' },
    {
      id: 'audits',
      action: 'Prepared audits',
      number: '12 audits',
      result: 'No findings',
      date: '2024-03-01',
    },
    {
      id: 'taught',
      action: 'Trained three accountants',
      number: '3',
      result: 'All stayed',
      date: '2025-03-01',
    },
    { id: 'more', action: 'Painted the gate', date: '2025-03-01' },
  ]
  const proof = (own: Own, text = '6 years of accounting experience') =>
    yearParts(line(text, 6), 'Accountant', ownOf({ ...accountant, evidence, ...own }))[0]?.evidenceIds
  it('is the best told of the field, four at most, what was taught last', () => {
    expect(proof({})?.[0]).toBe('audits')
    expect(proof({ isSame: true })).toHaveLength(4)
  })
  it('is of the field before all else', () => {
    expect(proof({ evidence: evidence.slice(0, 2), isSame: true })?.[0]).toBe('books')
  })
  it('is first what is near to the line', () => {
    const near = [
      { id: 'gate', action: 'Painted the gate', result: 'It shines', date: '2025-03-01' },
      { id: 'scaffold', action: 'Put up a scaffold', date: '2019-03-01' },
    ]
    const text = '6 years of accounting experience on scaffolds'
    expect(proof({ evidence: near, isSame: true }, text)?.[0]).toBe('scaffold')
    expect(proof({ evidence: near, isSame: true })?.[0]).toBe('gate')
  })
  it('in one’s own role is all that one did, elsewhere what is of the field or leads', () => {
    const own = {
      evidence: [
        { id: 'soup', action: 'Cooked soup', date: '2019-03-01' },
        { id: 'new', action: 'Rowed', date: '2025-03-01' },
      ],
    }
    expect(proof({ ...own, isNear: true })).toEqual(['new', 'soup'])
    expect(proof(own)).toEqual(['new'])
  })
  it('of leading people is what was done for them', () => {
    const foreman: Own = {
      jobs: [['Foreman', 'Otter Mill', '2015-01']],
      evidence: [
        { id: 'taught', action: 'Led a team of six cooks', date: '2025-03-01' },
        { id: 'rowed', action: 'Rowed across the lake', result: 'Won', date: '2025-03-01' },
      ],
    }
    const lead = yearParts(
      line('4 years of management experience', 4),
      'Clerk',
      ownOf({ ...foreman, isSame: true }),
    )[0]
    expect(lead?.evidenceIds[0]).toBe('taught')
  })
  it('is none where the years are not had', () => {
    expect(proof({ jobs: [['Accountant', 'Otter Mill', '2025-01']] })).toEqual([])
  })
})

describe('a field that is asked for without years', () => {
  const fields = (text: string, own: Own, kinds = ['experience'] as const) =>
    fieldParts(line(text, null, kinds), ownOf(own)).map(({ name, state, own }) => [name, state, own])
  it.each<[string, Own, unknown[]]>([
    ['Accounting experience', accountant, [['finance', 'have', 'Accountant, Otter Mill']]],
    [
      'Experience in hospitality or nursing',
      accountant,
      [['hospitality or nursing', 'have', 'Waiter, Otter Inn']],
    ],
    ['Nursing experience', accountant, [['nursing', 'missing', null]]],
    ['Nursing experience', { ...accountant, isNear: true }, []],
    ['Nursing experience', { ...accountant, skills: ['rowing'] }, []],
    ['Experience with bells', accountant, []],
    ['Accounting experience', { skills: plain }, []],
  ])('%s', (text, own, parts) => expect(fields(text, own)).toEqual(parts))
  it('is asked for in a line about experience', () => {
    expect(fields('Accounting', accountant, ['skill'] as never)).toEqual([])
  })
  it('is proven by accomplishments of it', () => {
    const evidence = [{ id: 'audit', action: 'Audited the books as an auditor' }]
    expect(
      fieldParts(line('Accounting experience', null), ownOf({ ...accountant, evidence }))[0]?.evidenceIds,
    ).toEqual(['audit'])
  })
})
