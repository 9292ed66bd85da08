import { expect, it } from 'vitest'
import { requirementsOfLine } from '../../../../src/core/advert/requirements/requirements-of-line'
import { wordsOf } from '../../../../src/core/advert/words/languages'

const kinds = (text: string) =>
  requirementsOfLine({ line: 0, start: 0, end: text.length, text }, 'must', wordsOf('en'), null).flatMap(
    one => one.kinds,
  )

it.each([
  ['Master’s degree or equivalent work experience', ['education']],
  ['Experience working with AutoCAD', ['experience', 'tool']],
  ['Microsoft Azure certification', ['certification']],
  ['Ability to quickly learn new crafts', ['trait']],
  ['Willing to join the guild', ['trait']],
])('takes "%s" for %s', (text, expected) => {
  expect(kinds(text).sort()).toEqual(expected)
})

it('keeps experience beside a degree where both are asked', () => {
  expect(kinds('A degree with experience in weaving')).toEqual(
    expect.arrayContaining(['education', 'experience']),
  )
})
