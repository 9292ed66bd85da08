import { expect, it } from 'vitest'
import { cognateOf } from '../../../../src/core/fit/roles/cognates'

const english = new Set(
  'biologist archivist archive logistician electrician pharmacist librarian operator director inspector physics physicist technician academic editor photographer'.split(
    ' ',
  ),
)
const isKnown = (word: string): boolean => english.has(word)

it.each([
  // An ending for an ending, the longest first.
  ['biologo', 'biologist'],
  ['biologin', 'biologist'],
  ['archivar', 'archivist'],
  ['archivarin', 'archivist'],
  ['elektriker', 'electrician'],
  ['elettricista', null],
  ['direktor', 'director'],
  ['inspecteur', 'inspector'],
  ['operatore', 'operator'],
  ['operateur', 'operator'],
  ['physik', 'physics'],
  ['akademisch', 'academic'],
  // Other letters for the same sound.
  ['fotographer', 'photographer'],
  // What is no word, is too short, or is known to nobody.
  ['biol', null],
  ['biologo2', null],
  ['zqxvwologo', null],
])('%s is %s', (word, is) => expect(cognateOf(word, isKnown)).toBe(is))

it('leaves enough of a word before its ending', () => {
  const known = new Set(['cator', 'senator', 'spy'])
  expect(cognateOf('catore', word => known.has(word))).toBeNull()
  expect(cognateOf('senateur', word => known.has(word))).toBe('senator')
})
it('asks for five letters', () => {
  expect(cognateOf('actor', word => word === 'actor')).toBe('actor')
  expect(cognateOf('akto', word => word === 'acto')).toBeNull()
  expect(cognateOf('aktor', word => word === 'actor')).toBe('actor')
})
