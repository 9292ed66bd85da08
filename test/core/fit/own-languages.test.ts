import { expect, it } from 'vitest'
import type { Requirement } from '../../../src/core/advert/advert'
import { emptyBrand } from '../../../src/core/brand/brand'
import { cover } from '../../../src/core/fit/coverage'
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
