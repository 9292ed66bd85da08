import { expect, it } from 'vitest'
import type { Requirement } from '../../../src/core/advert/advert'
import { emptyBrand } from '../../../src/core/brand/brand'
import { cover } from '../../../src/core/fit/coverage'
import { askedLanguages, ownLanguagesOf } from '../../../src/core/fit/own-languages'
import { ownSkillsOf } from '../../../src/core/fit/own-skills'

const asks = (text: string): Requirement => ({
  id: 'r1',
  strength: 'must',
  kinds: ['language'],
  quote: { line: 0, start: 0, end: text.length, text },
  skills: [],
  eitherOr: [],
  years: null,
  degree: null,
  orEquivalent: false,
})
const covered = (text: string, skills: string[], learning: string[] = []) => {
  const { state, had, lacking, own } = cover(
    asks(text),
    ownSkillsOf({ brand: { ...emptyBrand, skills: ['carpentry', ...skills], learning }, evidence: [] }),
  )
  return { state, had, lacking, own }
}

it.each([
  [
    'German at C1 level',
    ['Deutsch verhandlungssicher'],
    { state: 'have', had: ['German'], own: 'Deutsch verhandlungssicher' },
  ],
  ['Basic Polish', ['Polish B1'], { state: 'have', had: ['Polish'], own: 'Polish B1' }],
  // No level on one side: the name is all there is to go on.
  ['Polish', ['Polish A1'], { state: 'have', had: ['Polish'], own: 'Polish A1' }],
  ['Fluent Polish', ['Polish'], { state: 'have', had: ['Polish'], own: 'Polish' }],
  ['Fluent German', ['German (B1)'], { state: 'missing', lacking: ['German (Fluent)'], own: 'German (B1)' }],
  [
    'German and Dutch',
    ['German C1'],
    { state: 'missing', had: ['German'], lacking: ['Dutch'], own: 'German C1' },
  ],
  ['English and German', ['German C1'], { state: 'have', had: ['German'], own: 'German C1' }],
  // The brand statement says nothing of it.
  ['Fluent German', ['Spanish'], { state: 'open', own: null }],
  ['Fluent German', [], { state: 'open', own: null }],
])('holds "%s" against %o', (text, skills, expected) => {
  expect(covered(text, skills)).toEqual({ had: undefined, lacking: undefined, ...expected })
})

it('knows a language that is being learned', () => {
  expect(covered('Fluent German', [], ['German'])).toMatchObject({ state: 'learning', own: 'German' })
})

const ofRich = (text: string, skills: string[], learning: string[] = []) =>
  askedLanguages(asks(text), ownLanguagesOf(skills, learning), true)

it.each<[string, string[], ReturnType<typeof ofRich>]>([
  // A rich record would name what an advert asks for, but for English.
  ['Dutch and English', [], [{ name: 'Dutch', state: 'missing', own: null }]],
  // Of two that an “or” parts, one is enough.
  ['Italian or Spanish', ['Spanish'], [{ name: 'Spanish', state: 'have', own: 'Spanish' }]],
  ['Italian or Spanish', ['Italian'], [{ name: 'Italian', state: 'have', own: 'Italian' }]],
  ['Italian / Spanish', ['Italian'], [{ name: 'Italian', state: 'have', own: 'Italian' }]],
  [
    'Italian, Spanish',
    ['Italian'],
    [
      { name: 'Italian', state: 'have', own: 'Italian' },
      { name: 'Spanish', state: 'missing', own: null },
    ],
  ],
  [
    'Italian or Spanish, Dutch',
    ['Italian'],
    [
      { name: 'Italian', state: 'have', own: 'Italian' },
      { name: 'Dutch', state: 'missing', own: null },
    ],
  ],
  [
    'Italian or Spanish',
    [],
    [
      { name: 'Italian', state: 'missing', own: null },
      { name: 'Spanish', state: 'missing', own: null },
    ],
  ],
  // The level, by the framework or in words.
  ['German (B2)', ['German C1'], [{ name: 'German', state: 'have', own: 'German C1' }]],
  ['German (C1)', ['German C1'], [{ name: 'German', state: 'have', own: 'German C1' }]],
  ['German (C1)', ['German B2'], [{ name: 'German (C1)', state: 'missing', own: 'German B2' }]],
  [
    'Bilingual German and Polish',
    ['German C1', 'Polish C1'],
    [
      { name: 'German', state: 'have', own: 'German C1' },
      { name: 'Polish', state: 'have', own: 'Polish C1' },
    ],
  ],
])('in a rich record “%s” is held against %o', (text, skills, parts) => {
  expect(ofRich(text, skills)).toEqual(parts)
})

it('takes what one learns for nothing that one has', () => {
  expect(ofRich('Italian or Spanish', ['Spanish'], ['Italian'])).toEqual([
    { name: 'Spanish', state: 'have', own: 'Spanish' },
  ])
  expect(ofRich('Italian or Spanish', [], ['Italian'])).toEqual([
    { name: 'Italian', state: 'learning', own: 'Italian' },
    { name: 'Spanish', state: 'missing', own: null },
  ])
  expect([...ownLanguagesOf(['Italian B1'], ['Italian'])]).toEqual([
    ['Italian', { own: 'Italian B1', level: 'B1', learning: false }],
  ])
})

it('is silent in a line about something else', () => {
  expect(
    askedLanguages({ ...asks('Italian cooking'), kinds: ['skill'] }, ownLanguagesOf(['Italian'], [])),
  ).toEqual([])
})
