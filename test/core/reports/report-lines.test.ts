import { expect, it } from 'vitest'
import { newGoal } from '../../../src/core/brand/goal'
import { reportParts } from '../../../src/core/reports/report'
import { reportLines } from '../../../src/core/reports/report-lines'
import { reportMarkdown } from '../../../src/core/reports/report-text'
import { say } from '../../../src/words/say'

it('a report is printed as it was typed, without the signs that Markdown needs', () => {
  const entry = {
    id: 'e',
    situation: '',
    action: '1) Moved *all* of C# & [the rest]',
    result: '',
    number: '~12 %',
    skills: [],
    date: '2026-05-01',
    confirmedBy: '',
    goals: ['g'],
  }
  const parts = reportParts({
    kind: 'self-review',
    from: '2026-01-01',
    to: '2026-12-31',
    audience: 'results',
    goals: [{ ...newGoal('Fewer_returns'), id: 'g' }],
    evidence: [entry],
  })
  expect(reportLines(`${reportMarkdown(parts, say)}\n\nAnd in my own words.`)).toEqual([
    { kind: 'heading', text: 'Fewer_returns' },
    { kind: 'item', text: '1) Moved *all* of C# & [the rest]. ~12 %.' },
    { kind: 'text', text: 'And in my own words.' },
  ])
})
