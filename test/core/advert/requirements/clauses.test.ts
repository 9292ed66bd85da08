import { expect, it } from 'vitest'
import { readAdvert } from '../../../../src/core/advert/read-advert'
import { clausesOf } from '../../../../src/core/advert/requirements/clauses'
import { requirementsOfLine } from '../../../../src/core/advert/requirements/requirements-of-line'
import { wordsOf } from '../../../../src/core/advert/words/languages'

const parts = (text: string, code = 'en') =>
  clausesOf(text, wordsOf(code)).map(({ start, end }) => text.slice(start, end))
const asked = (text: string, strength: 'must' | 'nice' = 'must', code = 'en') =>
  requirementsOfLine({ line: 4, start: 0, end: text.length, text }, strength, wordsOf(code), null)

it.each([
  [
    '3+ years of Python, a degree in CS or equivalent, and fluent German',
    ['3+ years of Python', 'a degree in CS or equivalent', 'fluent German'],
  ],
  [
    'Knowledge of bread making and experience with industrial ovens',
    ['Knowledge of bread making', 'experience with industrial ovens'],
  ],
  ['Bachelor’s degree and 3 years of sales experience', ['Bachelor’s degree', '3 years of sales experience']],
  ['Knowledge of HACCP; Excel preferred', ['Knowledge of HACCP', 'Excel preferred']],
  ['Fluent English, German is a plus', ['Fluent English', 'German is a plus']],
  ['A trade certificate; German is a plus.', ['A trade certificate', 'German is a plus']],
  [
    'You have two years of nursing experience. You must be able to lift patients.',
    ['You have two years of nursing experience', 'You must be able to lift patients'],
  ],
])('cuts "%s" into what it asks', (text, expected) => {
  expect(parts(text)).toEqual(expected)
})

it.each([
  ['de', 'Abgeschlossene Ausbildung als Koch, 3 Jahre Berufserfahrung und sehr gute Deutschkenntnisse', 3],
  ['fr', 'Diplôme d’État d’infirmier, 2 ans d’expérience et permis B', 3],
  ['es', 'Titulación universitaria, 3 años de experiencia y dominio de inglés', 3],
  ['it', 'Laurea in economia, 2 anni di esperienza e conoscenza dell’inglese', 3],
  ['pt', 'Ensino superior completo, 2 anos de experiência e domínio de inglês', 3],
])('does so in %s', (code, text, count) => {
  expect(parts(text, code)).toHaveLength(count)
})

it.each([
  'Java or Kotlin, Spring, and SQL',
  'Excellent communication, negotiation and organisation skills',
  'Knowledge of and experience with industrial ovens',
  'Strong knowledge and experience in payroll',
  'A degree and two years in audit, or five years in audit',
  'Five years of experience, or a degree in chemistry',
  'Three years as a cook, of which one in a hotel kitchen',
  'A degree in Business, English, Marketing or Design',
  'Fluent in English, German and French',
  'Familiar with cranes (licence, signals, and two years of practice)',
  'Welding, cutting, grinding; brazing; soldering',
])('keeps "%s" whole', text => {
  expect(parts(text)).toEqual([text])
})

it('gives each clause its own kinds, years, degree, strength and place', () => {
  const text = '3+ years of Java or Kotlin, a degree in CS or equivalent, and fluent German is a plus'
  const [years, degree, german, ...more] = asked(text)
  expect(more).toEqual([])
  expect(years).toMatchObject({
    strength: 'must',
    years: 3,
    degree: null,
    eitherOr: [['Java', 'Kotlin']],
    quote: { line: 4, start: 0, end: 26, text: '3+ years of Java or Kotlin' },
  })
  expect(degree).toMatchObject({ strength: 'must', years: null, degree: 'bachelor', orEquivalent: true })
  expect(degree?.eitherOr).toEqual([])
  expect(german).toMatchObject({ strength: 'nice', degree: null })
  expect(german?.kinds).toContain('language')
  for (const { quote } of asked(text)) expect(text.slice(quote.start, quote.end)).toBe(quote.text)
  expect(new Set(asked(text).map(one => one.id)).size).toBe(3)
})

it('keeps something asked where all clauses of a must line look soft', () => {
  expect(asked('Welding experience preferred; Polish preferred').map(one => one.strength)).toEqual([
    'must',
    'nice',
  ])
})

it('keeps a part of the years apart from the whole', () => {
  const [cook] = asked('Three years as a cook, of which one in a hotel kitchen')
  expect(cook?.years).toBe(3)
  expect(cook?.yearsWithin).toEqual([
    { years: 1, quote: { line: 4, start: 32, end: 54, text: 'one in a hotel kitchen' } },
  ])
  const [lead] = asked('Eight years of experience, with at least 2 years of leading people')
  expect(lead?.years).toBe(8)
  expect(lead?.yearsWithin?.map(one => one.years)).toEqual([2])
  expect(asked('Three years as a cook')[0]).not.toHaveProperty('yearsWithin')
})

it('states what is not asked, and makes no requirement of it beside one', () => {
  const lines = ['Requirements', 'No degree required, 2 years of warehouse experience', 'Forklift licence']
  const { requirements, facts } = readAdvert({ title: 'Picker', company: '', lines })
  expect(requirements.map(one => one.quote.text)).toEqual([
    '2 years of warehouse experience',
    'Forklift licence',
  ])
  expect(facts.notAsked).toEqual([
    { value: 'education', quote: { line: 1, start: 0, end: 18, text: 'No degree required' } },
  ])
  expect(facts.degreeMin).toBeNull()
})

it('points from the line to all of its requirements', () => {
  const lines = ['Requirements', '3 years of baking, and fluent Dutch', 'A clean driving licence']
  const reading = readAdvert({ title: 'Baker', company: '', lines })
  expect(reading.lines.map(line => line.requirements)).toEqual([[], [0, 1], [2]])
})
