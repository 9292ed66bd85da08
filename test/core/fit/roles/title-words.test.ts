import { describe, expect, it } from 'vitest'
import { cutWords, inEnglish, singular } from '../../../../src/core/fit/roles/title-words'

it.each([
  ['services', 'service'],
  ['companies', 'company'],
  ['ties', 'tie'],
  ['taxes', 'tax'],
  ['glasses', 'glass'],
  ['branches', 'branch'],
  ['gas', 'gas'],
  ['gases', 'gase'],
  ['boss', 'boss'],
  ['campus', 'campus'],
  ['analysis', 'analysis'],
  ['sales', 'sales'],
  ['physics', 'physics'],
  ['nurse', 'nurse'],
  ['cars', 'car'],
  ['bus', 'bus'],
])('one of several: %s → %s', (word, one) => expect(singular(word)).toBe(one))

describe('the words of a part of a title', () => {
  it.each<[string, string[], string[]]>([
    ['senior nurses ii', ['nurse'], ['senior', 'ii']],
    ['remote nurse at night', ['nurse'], []],
    // What short forms stand for, whole and in parts.
    ['rn', ['registered', 'nurse'], []],
    ['qa engr', ['quality', 'assurance', 'engineer'], []],
    ['fp&a manager', ['financial', 'planning', 'analysis', 'manager'], []],
    ['sales reps', ['sales', 'representative'], []],
    ['front-end developer', ['frontend', 'developer'], []],
    ['picker/packer', ['picker', 'packer'], []],
    ['women’s', ['women', 's'], []],
    ["women's shoe buyer", ['women', 'shoe', 'buyer'], []],
    // "Admin" helps before another word and keeps something running behind one.
    ['admin assistant', ['administrative', 'assistant'], []],
    ['network admin', ['network', 'administrator'], []],
    ['network admins', ['network', 'administrator'], []],
    ['admin', ['administrative'], []],
    ['', [], []],
  ])('%s', (text, words, steps) => expect(cutWords(text, () => true)).toEqual({ words, steps }))

  it('are taken apart as another language’s where nobody knows them', () => {
    expect(cutWords('lagermitarbeiter', word => word !== 'lagermitarbeiter').words).toEqual([
      'warehouse',
      'worker',
    ])
    expect(cutWords('lagermitarbeiter', () => true).words).toEqual(['lagermitarbeiter'])
    expect(cutWords('zxqvys', () => false).words).toEqual(['zxqvy'])
  })
})

it.each<[string, string | null]>([
  ['lagermitarbeiter', 'warehouse worker'],
  // A short stem stands at the beginning of a word alone.
  ['arzthelferin', inEnglish('arzthelferin', () => false)],
  ['quarzt', null],
  ['zxqvy', null],
])('%s is “%s” in English', (word, english) => expect(inEnglish(word, () => false)).toBe(english))
