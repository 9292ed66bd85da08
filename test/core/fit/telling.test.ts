import { describe, expect, it } from 'vitest'
import { type ExampleLine, example, must } from '../../../src/core/checklist/example'
import { isBesideWork, isOfConditions } from '../../../src/core/fit/conditions'
import { roleStems } from '../../../src/core/fit/role-words'
import { isAbsenceSignificant, isCommonplace, isField, isOpenEnded } from '../../../src/core/fit/telling'

const tells = (line: ExampleLine, role = 'Baker', at = 0): boolean => {
  const [requirement] = example({ lines: [line] }).reading.requirements
  const mention = requirement?.skills[at]
  if (!requirement || !mention) throw new Error('nothing is named')
  return isAbsenceSignificant(mention, requirement, new Set(roleStems(role)))
}

describe('whether it says something that a skill is not named', () => {
  it.each<[string, ExampleLine, boolean]>([
    [
      'a program',
      must('Daily work with Python in a team of nine people who keep old bells ringing', {
        tools: ['Python'],
      }),
      true,
    ],
    ['a skill of one word in a short line', must('Welding', { skills: ['Welding'] }), true],
    ['what no list knows', must('Bell casting', { skills: ['Bell casting'] }), false],
    ['what hardly anyone lists', must('Documentation', { skills: ['Documentation'] }), false],
    ['in a line that leaves room', must('Welding or similar', { skills: ['Welding'] }), false],
    ['as one of several behind an “or”', must('Bell casting or welding', { skills: ['welding'] }), false],
    [
      'as one of several before an “or”',
      must('Welding, bell casting or rope making', { skills: ['Welding'] }),
      false,
    ],
    [
      'as one of a group that is read',
      must('Welding or Forging', { skills: ['Welding', 'Forging'], eitherOr: [['Welding', 'Forging']] }),
      true,
    ],
    ['the subject of studies', must('Welding', { kinds: ['education'], skills: ['Welding'] }), false],
    ['the name of a paper', must('Welding', { kinds: ['certification'], skills: ['Welding'] }), false],
    [
      'beside hours and strength',
      must('Welding', { kinds: ['skill', 'physical'], skills: ['Welding'] }),
      false,
    ],
    ['a program beside hours', must('Python', { kinds: ['tool', 'schedule'], tools: ['Python'] }), true],
  ])('%s', (_, line, is) => expect(tells(line)).toBe(is))

  it('says little of one word in a long line', () => {
    const words = (count: number) =>
      must(`Welding ${'more '.repeat(count - 1)}`.trim(), { skills: ['Welding'] })
    expect(tells(words(12))).toBe(true)
    expect(tells(words(13))).toBe(false)
  })

  it.each<[string, string, boolean]>([
    // The field of one's own role is known without its name.
    ['Accounting', 'Accountant', false],
    ['Accounting', 'Baker', true],
    ['Software development', 'Software engineer', false],
    ['Software development', 'Baker', true],
    ['Account management', 'Accountant', false],
  ])('%s of a would-be %s: %s', (name, role, is) => {
    expect(tells(must(`Deep ${name} here`, { skills: [name] }), role)).toBe(is)
  })
})

it.each<[string, boolean, boolean]>([
  ['Sales', true, true],
  ['Marketing', true, false],
  ['Microsoft Excel', false, true],
  ['Microsoft Word', false, true],
  ['Email', false, true],
  ['Welding', false, false],
])('%s: a whole field %s, common %s', (name, field, common) => {
  expect([isField(name), isCommonplace(name)]).toEqual([field, common])
})

it.each([
  ['Tools such as Figma', true],
  ['Python or similar', true],
  ['Python and/or R', true],
  ['Python or R', false],
])('%s leaves room: %s', (text, is) => expect(isOpenEnded(text)).toBe(is))

it('what a job asks of a life is no work', () => {
  const kinds = ['physical', 'travel', 'schedule', 'authorization', 'skill', 'trait', 'experience'] as const
  expect(kinds.filter(isOfConditions)).toEqual(['physical', 'travel', 'schedule'])
  expect(kinds.filter(isBesideWork)).toEqual(['physical', 'travel', 'schedule', 'authorization'])
})
