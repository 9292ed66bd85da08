import { describe, expect, it } from 'vitest'
import { must, nice } from '../../../../src/core/checklist/example'
import { coverByTrade } from '../../../../src/core/fit/parts/own-trade'
import { isOfTitle, namedJobs, ownNameParts, ownWorkParts } from '../../../../src/core/fit/parts/own-work'
import { coverByCompany } from '../../../../src/core/fit/parts/with-whom'
import { asked, type Own, ownOf } from './own'

const cook: Own = {
  jobs: [
    ['Line Cook', 'Otter Inn', '2020-01'],
    ['Waiter', '', '2018-01', '2019-12'],
  ],
}

describe('a line that asks for the advert’s own kind of work', () => {
  const parts = (text: string, title: string, own: Own, years?: number) =>
    ownWorkParts(asked(must(text, years === undefined ? {} : { years })), title, ownOf(own)).map(
      ({ name, state, own }) => [name, state, own],
    )
  const had = [['work of this kind', 'have', 'Line Cook, Otter Inn']]
  it.each<[string, string, Own, unknown[]]>([
    ['Experience in a similar role', 'Line Cook', cook, had],
    ['Relevant work experience', 'Line Cook', cook, had],
    ['Relevant experience in hotels', 'Line Cook', cook, []],
    ['Experience in a similar role', 'Waiter', cook, [['work of this kind', 'have', 'Waiter']]],
    ['Experience in a similar role', 'Nurse', cook, [['work of this kind', 'missing', null]]],
    ['Experience in a similar role', 'Nurse', { ...cook, isNear: true }, []],
    ['Experience in a similar role', 'Nurse', { ...cook, skills: ['rowing'] }, []],
    ['Experience in a similar role', '', cook, [['work of this kind', 'missing', null]]],
    ['Experience in a similar role', 'Line Cook', { jobs: [] }, []],
    // By its name.
    [
      'Experience as a line cook in hotels',
      'Nurse',
      cook,
      [['work as line cook', 'have', 'Line Cook, Otter Inn']],
    ],
    ['Worked as a nurse', 'Line Cook', cook, [['work as nurse', 'missing', null]]],
    // A role close by counts for who is on that path.
    ['Experience as a sous chef', 'Sous Chef', cook, [['work as sous chef', 'missing', null]]],
    [
      'Experience as a sous chef',
      'Sous Chef',
      { ...cook, isNear: true },
      [['work as sous chef', 'have', 'Line Cook, Otter Inn']],
    ],
    ['Enjoys cooking', 'Line Cook', cook, []],
  ])('%s (%s)', (text, title, own, expected) => expect(parts(text, title, own)).toEqual(expected))

  it('with no years at all is of it too, and with some is not', () => {
    expect(parts('0-2 years', 'Line Cook', cook, 0)).toEqual(had)
    expect(parts('0-2 years', 'Nurse', cook, 0)).toEqual([])
    expect(parts('0-2 years of falconry', 'Line Cook', cook, 0)).toEqual([])
    expect(parts('Experience in a similar role', 'Line Cook', cook, 1)).toEqual([])
  })
  it('asks of jobs by what they are called', () => {
    const [job] = ownOf(cook).record.jobs
    if (!job) throw new Error('no job')
    expect(isOfTitle('Line Cook', false)(job)).toBe(true)
    expect(isOfTitle('Sous Chef', false)(job)).toBe(false)
    expect(isOfTitle('Sous Chef', true)(job)).toBe(true)
    expect(isOfTitle(' ', true)(job)).toBe(false)
    const is = isOfTitle('Line Cook', false)
    expect([is(job), is(job)]).toEqual([true, true])
  })
})

describe('jobs that a line names by their titles', () => {
  const user = ownOf({
    jobs: [
      ['Customer Success Manager', 'Otter', '2020-01'],
      ['Land Administrator', '', '2018-01'],
    ],
  })
  it.each<[string, [string, string][]]>([
    ['Five years of customer success', [['Customer Success Manager', 'customer success']]],
    ['A customer success manager at heart', [['Customer Success Manager', 'customer success manager']]],
    ['Land administration', [['Land Administrator', 'Land administration']]],
    ['Success with customers', []],
    ['Land', []],
  ])('%s', (text, names) => {
    expect(namedJobs(text, user).map(({ job, name }) => [job.title, name])).toEqual(names)
  })
  it('have the line by the first of them', () => {
    expect(ownNameParts(asked(must('Customer success and land administration')), user)).toEqual([
      { name: 'Customer success', state: 'have', own: 'Customer Success Manager, Otter', evidenceIds: [] },
    ])
    expect(ownNameParts(asked(must('Land administration')), user)[0]?.own).toBe('Land Administrator')
  })
})

describe('a line of one’s own trade', () => {
  const done = (...actions: string[]): Own => ({
    roles: ['Plumber'],
    evidence: actions.map((action, i) => ({ id: `e${i}`, action, date: '2025-03-01' })),
    isSame: true,
  })
  const by = (line: ReturnType<typeof must>, own: Own, title = 'Plumber') =>
    coverByTrade(asked(line), title, ownOf(own))
  const utilities = must('Understands buried utilities')

  it('says what both speak of', () => {
    expect(by(utilities, done('Marked out the utilities'))).toEqual({
      requirementId: asked(utilities).id,
      state: 'evidence',
      evidenceIds: ['e0'],
      own: null,
      matches: [
        {
          evidenceId: 'e0',
          by: 'words',
          topic: 'utilities',
          reason: 'Both speak of utilities',
          theirs: 'utilities',
          own: 'utilities',
        },
      ],
    })
  })
  it('puts what says more of it first, then what is told better, then what stands first', () => {
    const line = must('Understands utilities and trenches')
    expect(by(line, done('Marked out utilities', 'Dug trenches beside utilities'))?.evidenceIds).toEqual([
      'e1',
      'e0',
    ])
    const told: Own = {
      ...done(),
      evidence: [
        { id: 'plain', action: 'Marked out utilities', date: '2025-03-01' },
        { id: 'told', action: 'Marked out utilities', number: '40', result: 'None cut', date: '2025-03-01' },
        { id: 'same', action: 'Marked out utilities', date: '2025-03-01' },
      ],
    }
    expect(by(utilities, told)?.evidenceIds).toEqual(['told', 'plain', 'same'])
  })
  it('takes plain words only in the very role, two of them at least', () => {
    const line = must('Keeps heating rooms in order')
    expect(by(line, done('Looked after heating in forty rooms'))).not.toBeNull()
    expect(
      by(line, { ...done('Looked after heating in forty rooms'), isSame: false, isNear: true }),
    ).toBeNull()
    expect(by(line, done('Cleaned forty rooms'))).toBeNull()
    expect(
      by(line, {
        ...done('Looked after something'),
        evidence: [{ id: 'e0', action: 'Looked', result: 'Heating in all rooms' }],
      }),
    ).toBeNull()
  })
  it('takes a deed that is all that the line names', () => {
    const line = must('Translation')
    const own = done('Translated forty leaflets')
    expect(by(line, own)?.matches?.[0]?.topic).toBe('translation')
    expect(by(line, { ...own, isSame: false, isNear: true })).toBeNull()
    expect(by(line, done('Sorted translated leaflets'))).toBeNull()
    expect(by(must('Painting'), done('Painted walls'))).not.toBeNull()
    expect(by(must('Sewing'), done('Sewed sails'))).toBeNull()
  })
  it.each<[string, ReturnType<typeof must>]>([
    ['years', must('1 year around utilities', { years: 1 })],
    ['a degree', must('Utilities', { degree: 'bachelor' })],
    ['studies', must('Utilities', { kinds: ['education'] })],
    ['a language', must('Utilities', { kinds: ['language'] })],
    ['a paper', must('Utilities certificate')],
    ['the law of another place', must('Ohio law of utilities')],
    ['what stands in no record', must('Own a van for utilities')],
    ['readiness', nice('Keen on utilities')],
    ['what says nothing', must('Works well')],
  ])('is silent on %s', (_, line) => expect(by(line, done('Marked out the utilities'))).toBeNull())
  it('asks years of none', () => {
    expect(
      by(must('No years around utilities', { years: 0 }), done('Marked out the utilities')),
    ).not.toBeNull()
  })
  it('is silent in another trade', () => {
    expect(by(utilities, { ...done('Marked out the utilities'), isSame: false })).toBeNull()
  })
  it('takes the post’s own name in a line about manner for nothing', () => {
    const manner = must('Calm around utilities', { kinds: ['trait'] })
    expect(by(manner, done('Marked out the utilities'))).not.toBeNull()
    expect(by(manner, done('Marked out the utilities'), 'Utilities Plumber')).toBeNull()
    expect(by(manner, { ...done('Marked out the utilities'), roles: ['Utilities Worker'] })).toBeNull()
  })
})

describe('a line that asks for working together', () => {
  const by = (text: string, ...actions: string[]) =>
    coverByCompany(
      asked(must(text, { kinds: ['trait'] })),
      ownOf({ evidence: actions.map((action, i) => ({ id: `e${i}`, action, date: '2025-03-01' })) }),
    )
  it('names whom both worked with', () => {
    expect(
      by('Works closely with nurses and porters to plan', 'Agreed beds with nurses and porters')?.matches,
    ).toEqual([
      {
        evidenceId: 'e0',
        by: 'words',
        topic: 'nurses, porters',
        reason: 'Both name working with nurses, porters',
        theirs: 'nurses, porters',
        own: 'nurses, porters',
      },
    ])
  })
  it('puts first what names most of them', () => {
    const text = 'Works closely with nurses and porters'
    expect(by(text, 'Agreed beds with nurses', 'Agreed beds with nurses and porters')?.evidenceIds).toEqual([
      'e1',
      'e0',
    ])
    expect(by(text, 'Agreed beds with nurses', 'Ate with nurses')?.evidenceIds).toEqual(['e0', 'e1'])
  })
  it.each<[string, string]>([
    ['Works closely with nurses to help porters', 'Agreed beds with porters'],
    ['Works closely with people and teams', 'Agreed beds with people and teams'],
    ['Works closely with the ox', 'Ploughed with the ox'],
    ['Nurses are good company', 'Agreed beds with nurses'],
    ['Works closely with nurses', 'Nursed for porters'],
    ['Works closely with nurses. A certificate is asked for', 'Agreed beds with nurses'],
  ])('%s — %s: nothing in common', (text, action) => expect(by(text, action)).toBeNull())
  it('reads whom out of the situation too', () => {
    const own = ownOf({
      evidence: [{ id: 'e0', action: 'Agreed beds', situation: 'At a table with nurses' }],
    })
    expect(
      coverByCompany(asked(must('Works closely with nurses', { kinds: ['trait'] })), own)?.evidenceIds,
    ).toEqual(['e0'])
  })
  it('asks years of none', () => {
    const own = ownOf({ evidence: [{ id: 'e0', action: 'Agreed beds with nurses' }] })
    const line = (years: number) => asked(must('Working with nurses', { kinds: ['trait'], years }))
    expect(coverByCompany(line(0), own)).not.toBeNull()
    expect(coverByCompany(line(1), own)).toBeNull()
  })
})
