import { describe, expect, it } from 'vitest'
import { newExperiment, newPractice, type Practice } from '../../../src/core/practice/entry'
import { declined, proposedOf } from '../../../src/core/practice/proposed'
import { sorted } from '../../../src/core/practice/quarter'

const look = (on: string, grade: 'good' | 'mixed' | 'bad', sort?: 'fixable' | 'structural'): Practice =>
  newPractice('quarter', on, {
    grades: { recognition: grade },
    answers: sort ? sorted([], 'recognition', sort) : [],
  })
const today = '2026-11-24'
const proposed = (...entries: Practice[]) => proposedOf(entries, today).map(({ side }) => side.id)

describe('an experiment that follows from two looks at the job', () => {
  const before = look('2026-08-01', 'mixed', 'fixable')
  const now = look('2026-11-20', 'bad', 'fixable')

  it('is there where something is fixable and named again', () => {
    expect(proposed(before, now)).toEqual(['recognition'])
    expect(proposedOf([now, before], today)[0]?.look).toBe(now)
  })

  it('takes what was said of it last time where nothing is said now', () => {
    expect(proposed(before, look('2026-11-20', 'mixed'))).toEqual(['recognition'])
  })

  it('is not there for what was named once, got good, or comes with the place', () => {
    expect(proposed(now)).toEqual([])
    expect(proposed(before, look('2026-11-20', 'good', 'fixable'))).toEqual([])
    expect(proposed(look('2026-08-01', 'good', 'fixable'), now)).toEqual([])
    expect(proposed(before, look('2026-11-20', 'bad', 'structural'))).toEqual([])
    expect(proposed(look('2026-08-01', 'mixed'), look('2026-11-20', 'bad'))).toEqual([])
  })

  it('goes with the quarter, when it is declined, and once it was begun', () => {
    expect(proposed(look('2026-05-01', 'mixed', 'fixable'), look('2026-08-20', 'bad'))).toEqual([])
    const left = { ...now, answers: declined(now.answers, 'recognition') }
    expect(proposed(before, left)).toEqual([])
    const begun = newExperiment('2026-11-21', 'recognition', { shape: 'pilot', hypothesis: 'h', step: '' })
    expect(proposed(before, now, begun)).toEqual([])
  })

  it('comes again where an earlier experiment ended before the look', () => {
    const earlier = newExperiment('2026-08-02', 'recognition', { shape: 'pilot', hypothesis: 'h', step: '' })
    expect(proposed(before, now, earlier)).toEqual([])
    const ended = earlier.experiment && {
      ...earlier,
      experiment: { ...earlier.experiment, state: 'failed' as const },
    }
    expect(ended && proposed(before, now, ended)).toEqual(['recognition'])
  })
})
