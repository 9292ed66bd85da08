import { expect, it } from 'vitest'
import { findLevels } from '../../../../src/core/advert/facts/language-level'
import { readAdvert } from '../../../../src/core/advert/read-advert'

const said = (text: string) =>
  findLevels(text).map(({ value, level }) => [
    value,
    level ? level.value : null,
    ...(level ? [text.slice(level.start, level.end)] : []),
  ])

it.each([
  // One level for several languages, before and after them.
  [
    'Fluent English and German',
    [
      ['English', 'fluent', 'Fluent'],
      ['German', 'fluent', 'Fluent'],
    ],
  ],
  [
    'Spanish and Catalan at B2 level',
    [
      ['Spanish', 'B2', 'B2'],
      ['Catalan', 'B2', 'B2'],
    ],
  ],
  // One for each.
  [
    'Deutsch C1, Englisch B2',
    [
      ['German', 'C1', 'C1'],
      ['English', 'B2', 'B2'],
    ],
  ],
  [
    'Fluent in English, basic German',
    [
      ['English', 'fluent', 'Fluent'],
      ['German', 'basic', 'basic'],
    ],
  ],
  [
    'Dutch (native), French (fluent)',
    [
      ['Dutch', 'native', 'native'],
      ['French', 'fluent', 'fluent'],
    ],
  ],
  // Of two that will do, the lower one; of two words for one level, the step.
  ['Native or fluent English', [['English', 'fluent', 'Native or fluent']]],
  ['Polish B2/C1', [['Polish', 'B2', 'B2/C1']]],
  ['anglais courant (C1)', [['English', 'C1', 'C1']]],
  // The languages that are read.
  [
    'Deutsch verhandlungssicher und gute Englischkenntnisse',
    [
      ['German', 'fluent', 'verhandlungssicher'],
      ['English', 'good', 'gute'],
    ],
  ],
  ['Englischgrundkenntnisse', [['English', 'basic', 'Englischgrundkenntnisse']]],
  [
    'Maîtrise de l’anglais et de l’espagnol',
    [
      ['English', 'advanced', 'Maîtrise'],
      ['Spanish', 'advanced', 'Maîtrise'],
    ],
  ],
  ['Inglés nivel alto', [['English', 'advanced', 'nivel alto']]],
  [
    'Inglês fluente e espanhol intermediário',
    [
      ['English', 'fluent', 'fluente'],
      ['Spanish', 'conversational', 'intermediário'],
    ],
  ],
  ['Ottima conoscenza della lingua inglese', [['English', 'advanced', 'Ottima']]],
  // No level of the language.
  ['Italian required', [['Italian', null]]],
  ['German is a plus. Strong analytical skills', [['German', null]]],
  ['A strong team player who speaks Greek', [['Greek', null]]],
  ['You need not be fluent in Czech', [['Czech', null]]],
  ['Excel, basic', []],
])('reads the levels of "%s"', (text, expected) => expect(said(text)).toEqual(expected))

it('keeps the level with the language, each with its own words', () => {
  const lines = [
    'Requirements',
    'A trade certificate and two years on a loom',
    'Fluent German and basic Italian',
  ]
  const { facts } = readAdvert({ title: 'Weaver', company: 'Quillbrook Mill', lines })
  expect(facts.languages).toEqual([
    {
      value: 'German',
      quote: { line: 2, start: 7, end: 13, text: 'German' },
      level: { value: 'fluent', quote: { line: 2, start: 0, end: 6, text: 'Fluent' } },
    },
    {
      value: 'Italian',
      quote: { line: 2, start: 24, end: 31, text: 'Italian' },
      level: { value: 'basic', quote: { line: 2, start: 18, end: 23, text: 'basic' } },
    },
  ])
})

it('says no level where the advert says none', () => {
  const lines = ['Requirements', 'Two years on a loom', 'German language skills']
  const { facts } = readAdvert({ title: 'Weaver', company: '', lines })
  expect(facts.languages.map(fact => [fact.value, fact.level])).toEqual([['German', undefined]])
})
