import { describe, expect, it } from 'vitest'
import { newPractice } from '../../../src/core/practice/entry'
import { nextToLearn } from '../../../src/core/practice/next-to-learn'
import { givenBy } from '../../../src/core/practice/path'
import { lookBefore, sorted, sortIn } from '../../../src/core/practice/quarter'
import type { Stone } from '../../../src/core/practice/stone'

const stone = (kind: Stone['kind'], ...skills: string[]): Stone => ({
  kind,
  title: kind === 'wished' ? 'Head Gardener' : 'Gardener',
  employer: '',
  from: null,
  to: null,
  added: '',
  skills,
})

describe('what to learn next', () => {
  it('is first what is wanted and lies on the path, then what rises, then what is asked for', () => {
    const next = nextToLearn({
      learning: ['Botany', 'budgeting', 'Welding'],
      skills: ['Pruning'],
      stones: [
        stone('present', 'Irrigation'),
        stone('wished', 'Pruning', 'Irrigation', 'Budgeting', 'Hiring'),
      ],
      asked: new Map([
        ['botany', 40],
        ['welding', 4],
        ['hiring', 7],
      ]),
      rising: new Set(['welding']),
    })
    expect(next).toEqual([
      { skill: 'budgeting', postings: null, rising: false, towards: 'Head Gardener' },
      { skill: 'Welding', postings: null, rising: true, towards: null },
      { skill: 'Botany', postings: 40, rising: false, towards: null },
    ])
    expect(
      nextToLearn({ learning: [], skills: [], stones: [], asked: new Map(), rising: new Set() }),
    ).toEqual([])
  })

  it('is less what a stone gives already', () => {
    expect(givenBy(stone('present', 'irrigation', 'Excel'), stone('wished', 'Irrigation', 'Hiring'))).toEqual(
      ['Irrigation'],
    )
  })
})

describe('the quarter', () => {
  it('remembers what is fixable and what comes with the place, and opens with the look before', () => {
    const first = newPractice('quarter', '2026-05-01', { outcome: 'Too loud.' })
    const answers = sorted(sorted(first.answers, 'health', 'fixable'), 'health', 'structural')
    expect(sortIn({ answers }, 'health')).toBe('structural')
    expect(sortIn({ answers }, 'growth')).toBeNull()
    expect(answers).toHaveLength(1)
    const empty = newPractice('quarter', '2026-08-01')
    expect(lookBefore([empty, first], '2026-11-01')).toBe(first)
    expect(lookBefore([first], '2026-05-01')).toBeNull()
  })
})
