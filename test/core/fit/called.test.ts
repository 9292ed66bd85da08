import { describe, expect, it } from 'vitest'
import { calledBy, calledInText } from '../../../src/core/fit/called'
import { held } from './held'

const mention = (name: string, text: string, kind: 'skill' | 'tool' = 'skill') =>
  calledBy({ name, kind, quote: { line: 0, start: 0, end: text.length, text } })

describe('a skill is called', () => {
  it.each([
    // What the name adds is not asked for.
    ['Manufacturing engineering', 'manufacturing', 'manufacturing'],
    ['Tolerance analysis', 'GD&T', 'GD&T'],
    ['Kaizen', 'continuous improvement', 'continuous improvement'],
    ['Data visualization', 'dashboards', 'dashboards'],
    // As much is said by the name.
    ['Project management', 'managing projects', 'project management'],
    ['Translation', 'translating', 'Translation'],
    ['Email marketing', 'email marketing', 'email marketing'],
    ['Scrum', 'Scrum', 'Scrum'],
    ['Welding', 'the welding of very thin and quite long tubes', 'Welding'],
  ])('%s, of which the advert says “%s”: %s', (name, said, called) =>
    expect(mention(name, said)).toBe(called),
  )
  it('by the full name of a product', () => {
    expect(mention('Microsoft Excel', 'Excel', 'tool')).toBe('Microsoft Excel')
  })
})

describe('a kind of work is called', () => {
  const called = (text: string, words: string, name = words) => {
    const start = text.indexOf(words)
    return calledInText(text, { start, end: start + words.length, name })
  }
  it.each([
    ['Ability to read drawings', 'read drawings', 'reading drawings'],
    ['You close sales', 'close sales', 'closing sales'],
    ['Must plan routes', 'plan routes', 'planning routes'],
    ['Knowledge of close reading', 'close reading', 'close reading'],
  ])('as a doing, where the line says what is to be done: %s', (text, words, as) => {
    expect(called(text, words)).toBe(as)
  })
  it('with the little words between', () => {
    expect(called('The inspection of parts', 'inspection of parts', 'inspection parts')).toBe(
      'inspection of parts',
    )
  })
  it('by no word that is not answered', () => {
    expect(
      called('For managing large-scale projects', 'managing large-scale projects', 'managing projects'),
    ).toBe('managing projects')
    expect(called('Good leadership and tact skills', 'leadership and tact skills', 'leadership skills')).toBe(
      'leadership skills',
    )
  })
})

it('says once that years and their field are had', () => {
  expect(held({ asked: ['3 years of gardening'] }).of(0)?.had).toHaveLength(1)
})

it('leaves out of a row what is no name', () => {
  const asked = ['Experience with PC applications such as Lotus, Tableau, Looker and SAS']
  const { lacking = [] } = held({ asked }).of(0) ?? {}
  expect(lacking).toContain('Tableau')
  expect(lacking).not.toContain('PC applications')
})

it('tells of years that are short how many there are', () => {
  const { fit } = held({ asked: ['15 years of gardening experience'] })
  const told = fit.reasons.find(({ kind }) => kind === 'asked')
  expect(told?.text.id).toBe('fit/requirement-reasons.short')
})

it('counts words that several lists know once, so that a thing by its name goes before them', () => {
  const evidence = [
    { action: 'Wrote views for the weekly report', skills: ['reporting'] },
    { action: 'Replaced forty rules by nine flows', skills: ['Flow', 'Salesforce'], date: '2025-04-01' },
  ]
  const asked = ['Experience implementing Salesforce changes like Flow builder, reports and dashboards']
  expect(held({ evidence, asked }).of(0)?.evidenceIds[0]).toBe('e1')
})
