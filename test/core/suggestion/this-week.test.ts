import { describe, expect, it } from 'vitest'
import { messages, verbatim } from '../../../src/core/kernel/message'
import type { Draft, SuggestionRule } from '../../../src/core/suggestion/suggestion'
import { allSuggestions, mostInWeek, thisWeek } from '../../../src/core/suggestion/this-week'
import { emptyInput } from '../../../src/core/suggestion/week-input'

const words = messages('test/week', { what: 'Do it', why: 'It is so.' })
const draft = (about: string, urgency: Draft['urgency']): Draft => ({
  about,
  what: words.what(),
  why: words.why(),
  minutes: 5,
  opens: { place: 'brand/evidence' },
  urgency,
})
const rule = (id: string, atMost: number, drafts: Draft[], applies = true): SuggestionRule => ({
  id,
  name: verbatim(id),
  atMost,
  applies: () => applies,
  suggest: () => drafts,
})
const life = emptyInput('2026-11-24')
const ids = (found: { id: string }[]) => found.map(({ id }) => id)

describe('this week', () => {
  const many = rule(
    'many',
    4,
    ['1', '2', '3', '4', '5'].map(about => draft(about, 3)),
  )
  const calm = rule('calm', 1, [draft('a', 1)])
  const due = rule('due', 1, [draft('b', 2)])

  it('begins with what presses, and hears every rule before one speaks twice', () => {
    expect(ids(thisWeek(life, [], [calm, due, many]))).toEqual([
      'many:1',
      'due:b',
      'calm:a',
      'many:2',
      'many:3',
    ])
    expect(thisWeek(life, [], [calm, due, many])).toHaveLength(mostInWeek)
  })

  it('asks no rule whose question does not arise', () => {
    expect(thisWeek(life, [], [rule('none', 1, [draft('x', 3)], false)])).toEqual([])
  })

  it('leaves out what was put off until its day, and what was silenced for good', () => {
    expect(ids(allSuggestions(life, [{ of: 'many:1', until: '2026-11-25' }], [many]))).toEqual([
      'many:2',
      'many:3',
      'many:4',
      'many:5',
    ])
    expect(ids(allSuggestions(life, [{ of: 'many:1', until: '2026-11-24' }], [many]))[0]).toBe('many:1')
    expect(allSuggestions(life, [{ of: 'many', until: null }], [many])).toEqual([])
    expect(ids(allSuggestions(life, [{ of: 'man', until: null }], [calm]))).toEqual(['calm:a'])
  })

  it('gives the same for the same life', () => {
    expect(thisWeek(life)).toEqual(thisWeek(structuredClone(life)))
  })
})
