import { describe, expect, it } from 'vitest'
import { mondayOf } from '../../../src/core/kernel/days'
import { balanceOf } from '../../../src/core/practice/balance'
import { type Grade, newPractice, practiceName } from '../../../src/core/practice/entry'
import { layoffItems, planState } from '../../../src/core/practice/layoff'
import { between, inOrder } from '../../../src/core/practice/path'
import { lastTime, prompts, promptsAWeek, promptsFor, sparksIn } from '../../../src/core/practice/prompts'
import { experimentFor, hypothesisFor, isStillOn, sidesOverTime } from '../../../src/core/practice/quarter'
import type { Readiness } from '../../../src/core/practice/readiness'
import type { Stone } from '../../../src/core/practice/stone'
import { say } from '../../../src/words/say'

const reflection = (on: string, answers: Record<string, string>) =>
  newPractice('reflection', on, {
    answers: Object.entries(answers).map(([prompt, text]) => ({ prompt, text })),
  })

describe('the questions of a week', () => {
  it('are the same on each day of it, others the week after, and all come round', () => {
    const ids = (day: string) => promptsFor(day).map(({ id }) => id)
    expect(ids('2026-11-23')).toEqual(ids('2026-11-29'))
    expect(ids('2026-11-30')).not.toEqual(ids('2026-11-29'))
    expect(ids('2026-11-23')).toHaveLength(promptsAWeek)
    const days = Array.from({ length: prompts.length }, (_, i) => new Date(Date.UTC(2023, 0, 2 + i * 7)))
    const asked = new Set(days.flatMap(day => ids(day.toISOString().slice(0, 10))))
    expect(asked.size).toBe(prompts.length)
  })

  it('open with what was answered last time, and never with an empty page', () => {
    const entries = [
      reflection('2026-11-01', { learned: 'Reading a lease' }),
      reflection('2026-11-15', { learned: ' ' }),
      reflection('2026-11-22', { learned: 'Too new' }),
    ]
    expect(lastTime(entries, '2026-11-22')).toEqual({
      on: '2026-11-01',
      answers: [{ prompt: 'learned', text: 'Reading a lease' }],
    })
    expect(lastTime([], '2026-11-22')).toBeNull()
  })

  it('tell sparks from the rest', () => {
    const entries = [
      reflection('2026-11-01', { spark: 'Sorting the archive', drained: 'Forms' }),
      reflection('2026-11-08', { proud: 'The new rota' }),
    ]
    expect(sparksIn(entries).map(({ text }) => text)).toEqual(['The new rota', 'Sorting the archive'])
  })
})

describe('stay or go', () => {
  const quarter = (on: string, grades: Record<string, Grade>) => newPractice('quarter', on, { grades })
  const sides = sidesOverTime([
    quarter('2026-09-30', { growth: 'bad', pay: 'good', health: 'mixed', fairness: 'good' }),
    quarter('2026-06-30', { growth: 'mixed', health: 'good', fairness: 'good' }),
  ])
  const side = (id: string) => sides.find(each => each.id === id)

  it('tells what lasts and what fell, by time and not by the order of writing', () => {
    expect(side('growth')).toMatchObject({ lasts: true, fell: true })
    expect(side('health')).toMatchObject({ lasts: false, fell: true })
    expect(side('fairness')).toMatchObject({ lasts: false, fell: false })
    expect(side('path')?.grades).toEqual([])
  })

  it('goes on with a look for four weeks, counted in days of the calendar', () => {
    expect(isStillOn(quarter('2026-03-01', {}), '2026-03-28')).toBe(true)
    expect(isStillOn(quarter('2026-03-01', {}), '2026-03-29')).toBe(false)
  })

  it('offers an experiment of six weeks for what lasts', () => {
    const growth = side('growth')
    if (!growth) throw new Error('no growth')
    const hypothesis = say(hypothesisFor(growth))
    expect(hypothesis).toContain('I am learning')
    const made = experimentFor(growth, '2026-11-01', hypothesis)
    expect(made.experiment).toMatchObject({ due: '2026-12-13', state: 'running' })
    expect(practiceName(made)).toBe(hypothesis)
  })
})

describe('the layoff plan', () => {
  const row = (item: string, state: Readiness['state'], lookedOn: string): Readiness => ({
    item,
    state,
    where: '',
    lookedOn,
  })
  it('counts what is ready of what is needed, and asks again after a quarter', () => {
    const state = planState(
      [
        row('cash', 'ready', '2026-11-01'),
        row('budget', 'not-needed', '2026-01-01'),
        row('resume', 'ready', '2026-08-01'),
      ],
      '2026-11-29',
    )
    expect(state).toMatchObject({ ready: 2, all: layoffItems.length - 1, lookedOn: '2026-11-01' })
    expect(state.due).not.toContain('cash')
    expect(state.due).not.toContain('budget')
    expect(state.due).toContain('resume')
  })
})

describe('the balance', () => {
  const today = '2026-11-29'
  it('lays four weeks from Monday, this one the last', () => {
    expect(mondayOf(today)).toBe('2026-11-23')
    const { weeks } = balanceOf(
      [
        { kind: 'learning', on: '2026-11-23' },
        { kind: 'learning', on: '2026-11-02' },
        { kind: 'people', on: '2026-11-01' },
      ],
      [{ week: '2026-11-16', load: 'heavy' }],
      today,
    )
    expect(weeks.map(({ week }) => week)).toEqual(['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23'])
    expect(weeks.map(({ counts }) => counts.learning ?? 0)).toEqual([1, 0, 0, 1])
    expect(weeks[2]?.load).toBe('heavy')
  })

  it('says one kind sentence', () => {
    const sentence = (...given: Parameters<typeof balanceOf>) => say(balanceOf(...given).say)
    expect(sentence([], [], today)).toMatch(/^Nothing is logged/)
    expect(sentence([], [{ week: '2026-11-16', load: 'usual' }], today)).toMatch(/belonged to the job/)
    expect(
      sentence(
        [
          { kind: 'learning', on: '2026-11-23' },
          { kind: 'learning', on: '2026-11-02' },
        ],
        [],
        today,
      ),
    ).toBe('All of it was learning. Something of another kind would round it off.')
    expect(
      sentence(
        [
          { kind: 'learning', on: '2026-11-23' },
          { kind: 'people', on: '2026-11-23' },
        ],
        [],
        today,
      ),
    ).toBe('You looked after your career in 1 of these four weeks: being in touch with people and learning.')
  })
})

describe('the path', () => {
  const stone = (change: Partial<Stone>): Stone => ({
    kind: 'past',
    title: 'Clerk',
    employer: '',
    from: null,
    to: null,
    added: '',
    skills: [],
    ...change,
  })
  it('goes from the first job to the wished one', () => {
    const stones = [
      stone({ kind: 'wished', title: 'Head of logistics' }),
      stone({ kind: 'present', title: 'Planner', from: '2024-02' }),
      stone({ title: 'Driver', from: '2019-05' }),
      stone({ title: 'Clerk', from: '2016-01' }),
    ]
    expect(inOrder(stones).map(({ title }) => title)).toEqual([
      'Clerk',
      'Driver',
      'Planner',
      'Head of logistics',
    ])
  })

  it('tells what is missing towards a wish, the most asked first, and what an opening would add', () => {
    const wished = stone({ kind: 'wished', skills: ['Budgeting', 'SAP', 'Contracts', 'Excel'] })
    const found = between(
      [stone({ skills: ['excel'] }), wished],
      wished,
      ['sap'],
      new Map([['contracts', 4]]),
    )
    expect(found).toEqual({
      have: ['SAP', 'Excel'],
      missing: [
        { name: 'Contracts', postings: 4 },
        { name: 'Budgeting', postings: 0 },
      ],
    })
  })
})
