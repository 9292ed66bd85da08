import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newGoal } from '../../../src/core/brand/goal'
import { periodOf } from '../../../src/core/reports/period'
import { type Entry, type ReportGiven, reportParts } from '../../../src/core/reports/report'
import { reportKinds } from '../../../src/core/reports/report-record'
import { entryLine, reportMarkdown } from '../../../src/core/reports/report-text'
import { say } from '../../../src/words/say'

const entry = (id: string, change: Partial<Entry> = {}): Entry => ({
  id,
  situation: '',
  action: `Did ${id}`,
  result: '',
  number: '',
  skills: [],
  date: '2026-05-01',
  confirmedBy: '',
  ...change,
})
const goal = (id: string, title: string) => ({ ...newGoal(title, '2026-01-01'), id })
const given = (change: Partial<ReportGiven> = {}): ReportGiven => ({
  kind: 'self-review',
  from: '2026-01-01',
  to: '2026-12-31',
  audience: 'results',
  goals: [goal('g1', 'Fewer returns'), goal('g2', 'Train the new drivers')],
  evidence: [],
  ...change,
})
const heads = (parts: ReturnType<typeof reportParts>) =>
  parts.map(({ heading, entries }) => [
    'goal' in heading ? heading.goal : say(heading.fixed),
    entries.map(({ id }) => id).join(' '),
  ])

describe('a self-review', () => {
  const evidence = [
    entry('a', { goals: ['g1'] }),
    entry('b', { goals: ['g1'], number: '12 % fewer returns', confirmedBy: 'Kim Osei' }),
    entry('c'),
    entry('old', { date: '2025-12-31', goals: ['g1'] }),
    entry('secret', { goals: ['g1'], confidential: true }),
  ]

  it('goes by goal, what says how much first, and says what it does not show yet', () => {
    const parts = reportParts(given({ evidence }))
    expect(heads(parts)).toEqual([
      ['Fewer returns', 'b a'],
      ['Train the new drivers', ''],
      ['Beyond the agreed goals', 'c'],
    ])
    expect(parts[0]?.gaps).toEqual([])
    expect(parts[1]?.gaps.map(say)).toEqual(['No entry in this time serves this goal.'])
  })

  it('begins at mid-year with what serves no goal', () => {
    const parts = reportParts(given({ evidence, kind: 'mid-year' }))
    expect(heads(parts)[0]).toEqual(['Beyond the agreed goals', 'c'])
    expect(parts[0]?.gaps.map(say)).toEqual(['Raise it with your manager: this work serves no agreed goal.'])
  })

  it('holds an entry for a goal that was made later, or was over', () => {
    const late = { ...goal('g3', 'A late goal'), from: '2026-11-01', due: '2026-11-30' }
    const parts = reportParts(
      given({ goals: [late], evidence: [entry('a', { goals: ['g3'] })], to: '2026-06-30' }),
    )
    expect(heads(parts)).toEqual([['A late goal', 'a']])
  })

  it('is led by what its reader cares about', () => {
    const people = [entry('n', { number: '3 days' }), entry('p', { confirmedBy: 'Kim Osei' })]
    const order = (audience: ReportGiven['audience']) =>
      reportParts(given({ kind: 'weekly', audience, evidence: people }))[0]?.entries.map(({ id }) => id)
    expect(order('results')).toEqual(['n', 'p'])
    expect(order('people')).toEqual(['p', 'n'])
  })
})

describe('the words of a draft', () => {
  it('are the entry’s own, each once', () => {
    expect(
      entryLine(entry('a', { action: 'Moved the cut-off', result: '12 % fewer returns', number: '12 %' })),
    ).toBe('Moved the cut-off. 12 % fewer returns.')
  })

  it('hold nothing that is neither the user’s nor a heading, and nothing confidential', () => {
    const line = fc.string({ minLength: 1, maxLength: 40 })
    const entries = fc.array(
      fc.record({
        action: line,
        result: line,
        number: line,
        date: fc.constantFrom('2026-01-05', '2026-05-01', '2027-01-01'),
        goals: fc.subarray(['g1', 'g2']),
        secret: fc.boolean(),
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(entries, fc.constantFrom(...reportKinds), (made, kind) => {
        const evidence = made.map(({ secret, ...rest }, i) =>
          entry(`e${i}`, {
            ...rest,
            action: secret ? `CLASSIFIED${i}` : rest.action,
            ...(secret ? { confidential: true as const } : {}),
          }),
        )
        const text = reportMarkdown(reportParts(given({ kind, evidence })), say)
        expect(text).not.toContain('CLASSIFIED')
        const own = evidence.map(each => `- ${entryLine(each)}`)
        const fixed = [
          '## What I did',
          '## Beyond the agreed goals',
          '## Fewer returns',
          '## Train the new drivers',
          '',
        ]
        for (const written of text.split('\n')) expect([...own, ...fixed]).toContain(written)
      }),
    )
  })
})

it('covers the week from Monday, the month, half a year, the year', () => {
  expect(periodOf('weekly', '2026-11-29')).toEqual({ from: '2026-11-23', to: '2026-11-29' })
  expect(periodOf('weekly', '2026-11-23')).toEqual({ from: '2026-11-23', to: '2026-11-23' })
  expect(periodOf('monthly', '2026-11-29').from).toBe('2026-11-01')
  expect(periodOf('mid-year', '2026-11-29').from).toBe('2026-05-31')
  expect(periodOf('self-review', '2026-11-29').from).toBe('2026-01-01')
})
