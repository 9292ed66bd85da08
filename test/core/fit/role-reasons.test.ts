import { describe, expect, it } from 'vitest'
import { type ExampleOptions, example, line, must, nice } from '../../../src/core/checklist/example'
import { judgeRole } from '../../../src/core/fit/role'
import { placeOfRole } from '../../../src/core/fit/role-named'
import { roleStems } from '../../../src/core/fit/role-words'
import { say } from '../../../src/words/say'

const judged = (title: string, targetRoles: string[], more: ExampleOptions = {}) =>
  judgeRole(example({ title, ...more, brand: { targetRoles } }))
const told = (title: string, targetRoles: string[], more: ExampleOptions = {}) =>
  judged(title, targetRoles, more).reasons.map(({ id, kind, side, text, own, level, quote }) => [
    id,
    kind,
    side,
    say(text),
    own,
    level ?? null,
    quote,
  ])

describe('what is told of a title', () => {
  it.each<[string, string[], ReturnType<typeof told>]>([
    [
      'Accountant',
      ['accountant'],
      [['role', 'role', 'for', '“Accountant” is your target role “accountant”.', 'accountant', null, null]],
    ],
    [
      'Accountant',
      ['Tax accountant'],
      [
        [
          'role',
          'role',
          'open',
          '“Accountant” is close to your target role “Tax accountant”.',
          'Tax accountant',
          null,
          null,
        ],
      ],
    ],
    [
      'Accountant',
      ['Nurse'],
      [['role', 'role', 'against', '“Accountant” is not your target role “Nurse”.', null, null, null]],
    ],
    [
      'Accountant',
      ['Nurse', 'Baker'],
      [['role', 'role', 'against', '“Accountant” is not one of your 2 target roles.', null, null, null]],
    ],
    [
      'Senior Accountant',
      ['Accountant'],
      [
        [
          'role',
          'role',
          'for',
          '“Senior Accountant” is your target role “Accountant”.',
          'Accountant',
          null,
          null,
        ],
        [
          'level',
          'level',
          'open',
          'It asks for a senior level: a step up from your target “Accountant”.',
          'Accountant',
          { at: 3, step: 1 },
          null,
        ],
      ],
    ],
    [
      'Junior Accountant',
      ['Accountant'],
      [
        [
          'role',
          'role',
          'for',
          '“Junior Accountant” is your target role “Accountant”.',
          'Accountant',
          null,
          null,
        ],
        [
          'level',
          'level',
          'against',
          'It is a junior level: a step back from your target “Accountant”.',
          'Accountant',
          { at: 1, step: -1 },
          null,
        ],
      ],
    ],
    [
      'Accountant',
      ['Senior accountant'],
      [
        [
          'role',
          'role',
          'for',
          '“Accountant” is your target role “Senior accountant”.',
          'Senior accountant',
          null,
          null,
        ],
        [
          'level',
          'level',
          'open',
          'The title names no level; your target is “Senior accountant”.',
          'Senior accountant',
          { at: null, step: -1 },
          null,
        ],
      ],
    ],
    // Another role has no level to speak of.
    [
      'Senior Accountant',
      ['Nurse'],
      [['role', 'role', 'against', '“Senior Accountant” is not your target role “Nurse”.', null, null, null]],
    ],
    [
      'Accountant',
      ['Senior Nurse'],
      [['role', 'role', 'against', '“Accountant” is not your target role “Senior Nurse”.', null, null, null]],
    ],
    ['Accountant', [], []],
    ['', ['Nurse'], []],
  ])('%s for %s', (title, targets, reasons) => expect(told(title, targets)).toEqual(reasons))

  it('leaves open what a title in a language that is not read may mean', () => {
    const situation = example({ title: 'Accountant', brand: { targetRoles: ['Nurse'] } })
    const role = judgeRole({ ...situation, reading: { ...situation.reading, supported: false } })
    expect(role.reasons[0]?.side).toBe('open')
  })
})

describe('the steps between a title and a target', () => {
  it.each<[string, string, number]>([
    ['Lead Accountant', 'Accountant', 2],
    ['Head of Accounting', 'Senior accountant', 2],
    ['Accountant', 'Accountant', 0],
    ['Accountant', 'Accountant II', 0],
    ['Accountant', 'Junior accountant', 0],
    ['Accountant', 'Lead accountant', -1],
    ['Accounting Intern', 'Accountant', -2],
    ['Junior Accountant', 'Senior accountant', -2],
  ])('%s, %s: %s', (title, target, step) => expect(judged(title, [target]).step).toBe(step))

  it('count for the closest of several targets, and among those for the nearest step', () => {
    expect(judged('Senior Accountant', ['Lead nurse', 'Accountant', 'Senior accountant'])).toMatchObject({
      closeness: 'same',
      target: 'Senior accountant',
      step: 0,
    })
    expect(judged('Senior Accountant', ['Junior accountant', 'Accountant'])).toMatchObject({
      target: 'Accountant',
      step: 1,
    })
    expect(judged('Zxqvy Brmpf', ['Accountant'])).toMatchObject({
      closeness: 'unknown',
      target: null,
      step: 0,
    })
  })
})

describe('an internship', () => {
  const of = (text: string, says = 'internship') =>
    judged('Archivist', ['Archivist'], {
      lines: [line('role', text)],
      facts: fact => ({ employmentType: fact('internship', says) }),
    }).level
  it('is one by the page’s own field', () => {
    expect(judged('Archivist', ['Archivist'], { fields: { employmentType: ['internship'] } }).level).toBe(0)
    expect(judged('Archivist', ['Archivist'], { fields: { employmentType: ['full-time'] } }).level).toBeNull()
  })
  it('is one by a short line, and not by a long one', () => {
    expect(of('This is an internship for one whole summer')).toBe(0)
    expect(of('This is an internship for one whole long summer')).toBeNull()
  })
  it('is not made by other terms', () => {
    const level = judged('Archivist', ['Archivist'], {
      lines: [line('role', 'Full time')],
      facts: fact => ({ employmentType: fact('full-time', 'Full time') }),
    }).level
    expect(level).toBeNull()
  })
})

describe('a must that asks for a target’s work by its name', () => {
  const bog = (...lines: ExampleOptions['lines'] & object) =>
    judged('Heather Keeper', ['Peat Bog Restorer'], { lines: [...lines] })
  it('brings another title near', () => {
    expect(bog(must('Experience in peat bog restoration'))).toMatchObject({
      closeness: 'near',
      isAsked: true,
    })
    expect(bog(must('Two dogs'), must('A track record of peat bog restoration')).closeness).toBe('near')
  })
  it('does not where it is only wished for, passed by, or not asked of one’s past', () => {
    expect(bog(nice('Experience in peat bog restoration'))).toMatchObject({ closeness: 'other' })
    expect(bog(nice('Experience in peat bog restoration')).isAsked).toBeUndefined()
    expect(bog(must('Peat bog restoration is what we do')).closeness).toBe('other')
    expect(bog(must('Experience with peat bog restorers')).closeness).toBe('other')
    expect(bog(line('duties', 'Experience in peat bog restoration')).closeness).toBe('other')
  })
})

describe('the place where a text names a role', () => {
  const place = (text: string, title: string) => {
    const found = placeOfRole(text, roleStems(title))
    return found && text.slice(found.start, found.end)
  }
  it.each<[string, string, string | null]>([
    ['Ten years of land administration', 'Land Administrator', 'land administration'],
    ['Land administrators wanted', 'Senior Land Administrator (m/w/d)', 'Land administrators'],
    ['Administration of land', 'Land Administrator', null],
    ['Land', 'Land Administrator', null],
    ['Administrator', 'Administrator', null],
    ['A line cook at sea', 'Line Cook', 'line cook'],
    // As short as that, words must be the same: "cookie" is no cook.
    ['A line cookie at sea', 'Line Cook', null],
    ['Land admission', 'Land Administrator', null],
  ])('%s, %s', (text, title, words) => expect(place(text, title)).toBe(words))
})

it.each([
  ['Senior Land Administrator II (m/w/d), Remote', ['land', 'administrator']],
  ['Land Land Surveyor 3', ['land', 'surveyor']],
  ['Entry Level Clerk', ['clerk']],
  ['Night Shift Nurse', ['nurs']],
])('the words of a role, without its level, hours and places: %s', (title, stems) =>
  expect(roleStems(title)).toEqual(stems),
)
