import { describe, expect, it } from 'vitest'
import { findAreas } from '../../../src/core/fit/occupation-area'
import { gardener, held, isHad, plain, stateOf } from './held'

describe('what is to be learned', () => {
  const evidence = [{ action: 'Turned flanges on manual lathes', skills: ['lathe'] }]
  it('is not had by other work of its kind', () => {
    const asked = ['Experience with CNC programming']
    expect(isHad(held({ evidence, asked }).of(0))).toBe(true)
    expect(stateOf({ evidence, learning: ['CNC programming'], asked })).toBe('learning')
  })
  it('is had once an accomplishment lists it', () => {
    const done = [{ action: 'Programmed a mill', skills: ['CNC programming'] }]
    const asked = ['Experience with CNC programming']
    expect(isHad(held({ evidence: done, learning: ['CNC programming'], asked }).of(0))).toBe(true)
  })
  it('is no standard that work by another one shows', () => {
    const done = [{ action: 'Prepared year-end statements under UK GAAP', skills: ['UK GAAP'] }]
    const asked = ['Knowledge of IFRS']
    expect(stateOf({ evidence: done, learning: ['IFRS'], asked })).toBe('learning')
  })
})

it.each([
  ['Trained staff in two schools', 'Travel between schools for staff training'],
  ['Ran inventory counts', 'Weekend work during inventory counts'],
  ['Prepared food for 90 guests', 'Standing for long periods while preparing food'],
])('takes no work (%s) for an answer to a condition that names it: %s', (action, asked) => {
  expect(stateOf({ evidence: [{ action, skills: ['food preparation'] }], asked: [asked] })).toBe('open')
})

describe('years of management experience', () => {
  const leader = gardener.replace('Gardener, Example Park', 'Team Leader, Example Park')
  const had = (asked: string) => held({ resume: leader, asked: [asked] }).of(0)?.had ?? []
  it.each(['vendor', 'fleet', 'waste'])('of a thing lead nobody: %s', thing => {
    expect(had(`3 years of ${thing} management experience`)).toEqual([])
  })
  it.each(['', 'people ', 'previous ', 'supervisory or '])('lead people: “%smanagement”', before => {
    expect(had(`3 years of ${before}management experience`)).toEqual(['3 years of leading people'])
  })
})

describe('equivalent experience', () => {
  const studied = `${gardener}\nEducation\nBA History, Example University, 2012\n`
  const asked = [
    'Bachelor’s degree in Horticulture, or an equivalent combination of education and experience',
  ]
  it('is years of the very work', () => {
    expect(held({ resume: studied, asked }).of(0)).toMatchObject({
      state: 'have',
      had: ['equivalent experience'],
    })
    expect(held({ resume: studied, asked }).of(0)).not.toHaveProperty('lacking')
  })
  it('of work close by leaves the studies to be asked about, and knocks nobody out', () => {
    const line = 'Bachelor’s degree in Accounting, or an equivalent combination of education and experience'
    const coverage = held({ title: 'Greenkeeper', resume: studied, asked: [line] }).of(0)
    expect(coverage).toMatchObject({ state: 'have', lacking: ['a bachelor’s degree in Accounting'] })
    expect(coverage).not.toHaveProperty('knockOut')
  })
  it('is no other work', () => {
    expect(held({ title: 'Nurse', resume: studied, asked }).of(0)?.state).toBe('missing')
  })
})

it.each([
  ['College degree required', true],
  ['A college degree is preferred', true],
  ['Four-year college degree required', false],
  ['Bachelor’s degree required', false],
])('holds an associate degree against “%s”', (asked, isAnswered) => {
  const resume = `${gardener}\nEducation\nAssociate Degree in Botany, Example College, 2012\n`
  expect(isHad(held({ resume, asked: [asked] }).of(0))).toBe(isAnswered)
})

it.each([
  ['Experience translating needs into plans', 'open'],
  ['Experience translating policy into practice', 'open'],
  ['Translation experience required', 'missing'],
  ['Experience translating texts into German', 'missing'],
])('tells translating from putting in other words: %s', (asked, state) => {
  expect(stateOf({ asked: [asked] })).toBe(state)
})

it.each([
  ['Designed the autumn à la carte menu', 'Experience in an a la carte environment'],
  ['Cooked forty covers sous vide', 'Experience with sous vide'],
  ['Wired PLC panels for a bakery', 'Experience with PLC panels'],
])('hears a name of which one word is short: %s', (action, asked) => {
  expect(held({ evidence: [{ action }], asked: [asked] }).of(0)).toMatchObject({
    state: 'evidence',
    evidenceIds: ['e0'],
  })
})

it.each([
  'Ability to learn and maintain knowledge of pricing analysis',
  'Ability to quickly learn the Opera booking system',
  'Capacidad para aprender la carta de vinos',
])('tells nothing that one learns there as missing: %s', asked => {
  expect(stateOf({ asked: [asked] })).toBe('open')
})

it('takes “in groups” in a line of how one works for no work with groups', () => {
  const evidence = [{ action: 'Led small groups of new members each week' }]
  const asked = ['Highly motivated and able to work independently and in groups']
  expect(stateOf({ skills: plain, evidence, asked })).toBe('open')
})

it('finds no trade in a word of another one', () => {
  const asked = 'Experience changing page layouts of screens'
  expect(held({ asked: [asked] }).of(0)?.lacking ?? []).not.toContain('layouts')
  const areas = (text: string) => findAreas(text).map(({ area }) => area.name)
  expect(areas('Building custom fields')).not.toContain('Customs')
  expect(areas('Clearing goods through customs')).toContain('Customs')
})

describe('a product whose name holds another that one has', () => {
  it('is had in part', () => {
    const said = { skills: [...plain, 'SQL'], asked: ['Experience with Microsoft SQL Server is required'] }
    expect(held(said).of(0)).toMatchObject({ had: ['SQL'], lacking: ['Microsoft SQL Server'] })
  })
  it('is not had by its maker’s name', () => {
    const said = { skills: [...plain, 'Oracle'], asked: ['Experience with Oracle HCM Cloud is required'] }
    expect(isHad(held(said).of(0))).toBe(false)
  })
})

it.each([
  ['Proficiency in pruning, strong falconry skills', ['“falconry skills”']],
  ['Knowledge of pruning and good communication skills', []],
  ['Proficiency in pruning, strong rose skills and understanding of gardens', []],
])('names what of several askings the record knows no word of: %s', (asked, lacking) => {
  const evidence = [{ action: 'Pruned the roses', skills: ['pruning'] }]
  const coverage = held({ evidence, skills: [...plain, 'pruning'], asked: [asked] }).of(0)
  expect(isHad(coverage)).toBe(true)
  expect(coverage?.lacking ?? []).toEqual(lacking)
})

describe('one’s own field', () => {
  const generalist = gardener.replace('Gardener, Example Park', 'HR Generalist, Example Park')
  const skills = [...plain, 'employee relations', 'onboarding']
  const asked = (line: string) =>
    held({ title: 'HR Generalist', resume: generalist, skills, asked: [line] }).of(0)
  it('is not what is lacking, but what the line says of it', () => {
    const coverage = asked('Thorough understanding of HR practices in Norway')
    expect(coverage).toMatchObject({ state: 'missing', lacking: ['“HR practices in Norway”'] })
  })
  it('is not lacking by another name, nor in a line of years', () => {
    expect(
      asked('Broad understanding of human resources, employee relations and onboarding')?.lacking,
    ).toBeUndefined()
    expect(
      asked(
        '4+ years of Human Resources related experience; including 2+ years of employee relations experience',
      )?.lacking,
    ).toBeUndefined()
  })
  it('has years as what one’s title says', () => {
    expect(asked('HR Generalist background with about 3 years of practical experience')?.had).toContain(
      '3 years as HR Generalist',
    )
  })
})

it('takes one of several certificates of short names for enough', () => {
  const said = { skills: [...plain, 'CompTIA A+'], asked: ['A+/Network+/Security+ certification'] }
  expect(held(said).of(0)).toMatchObject({ state: 'have', own: 'CompTIA A+' })
  expect(stateOf({ asked: ['A+/Network+/Security+ certification'] })).toBe('missing')
})
