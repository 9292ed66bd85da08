import { expect, it } from 'vitest'
import { quickEvidence } from '../../../src/core/brand/evidence'
import { strengthOf } from '../../../src/core/brand/evidence-strength'

const today = '2026-11-21'
const line = quickEvidence('Moved the cut-off with the drivers', '2026-11-12')

it.each([
  ['a line alone', line, 'beginning', ['result', 'number', 'skills', 'confirmed']],
  [
    'a line with its number in it',
    { ...line, action: 'Cut the queue from 40 to 12' },
    'beginning',
    ['result', 'skills', 'confirmed'],
  ],
  [
    'what came of it and a number',
    { ...line, result: 'Calm', number: '5 %' },
    'solid',
    ['skills', 'confirmed'],
  ],
  [
    'one that lacks a name alone',
    { ...line, result: 'Calm', number: '5 %', skills: ['SQL'] },
    'strong',
    ['confirmed'],
  ],
  [
    'the same of long ago',
    { ...line, result: 'Calm', number: '5 %', skills: ['SQL'], date: '2019-01-01' },
    'solid',
    ['confirmed'],
  ],
  [
    'a whole one of long ago',
    { ...line, result: 'Calm', number: '5 %', skills: ['SQL'], confirmedBy: 'Mira', date: '2019-01-01' },
    'strong',
    [],
  ],
])('%s', (_what, entry, word, missing) => {
  expect(strengthOf(entry, today)).toMatchObject({ word, missing })
})
