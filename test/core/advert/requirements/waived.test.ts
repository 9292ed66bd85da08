import { expect, it } from 'vitest'
import { leftBesideWaived } from '../../../../src/core/advert/lines/only-waives'
import { readAdvert } from '../../../../src/core/advert/read-advert'
import { findWaived, withoutWaived } from '../../../../src/core/advert/requirements/waived'
import { wordsOf } from '../../../../src/core/advert/words/languages'

it.each([
  ['No degree required', ['education']],
  ['No driving needed', ['travel']],
  ['No weekend work required', ['schedule']],
  ['Prior experience is not necessary.', ['experience']],
  ['German is not a must', ['language']],
  ['You don’t need a certificate', ['certification']],
  ['Keine Vorkenntnisse erforderlich', ['experience']],
  ['Führerschein nicht erforderlich', ['travel']],
  ['Du brauchst keine Berufserfahrung', ['experience']],
  ['Aucun diplôme requis', ['education']],
  ['Le permis B n’est pas obligatoire', ['travel']],
  ['No se requiere experiencia', ['experience']],
  ['Não exigimos experiência', ['experience']],
  ['Experiência não obrigatória', ['experience']],
  ['Non è richiesta esperienza', ['experience']],
  ['La patente non è necessaria', ['travel']],
  ['Weaving on large looms (certificates not required)', ['certification']],
  ['While not mandatory to have a degree, it helps', ['education']],
  // Nothing that adverts ask for by name.
  ['You do not have to tick every box', [null]],
  // What is asked is asked, with a denial in it.
  ['No experienced carpenter is turned away', []],
  ['A degree is required', []],
  ['No more than 10% travel required', []],
  ['Must not require sponsorship', []],
  ['You work for people who do not need a visa', []],
  ['No criminal record', []],
])('reads what "%s" does not ask', (text, kinds) => {
  expect(findWaived(text).map(one => one.value)).toEqual(kinds)
})

it('leaves what is said beside it', () => {
  expect(withoutWaived('No degree required, two years on a loom')).toEqual([', two years on a loom'])
  expect(withoutWaived('A licence is not needed; a strong back is')).toEqual(['; a strong back is'])
  expect(withoutWaived('No degree required')).toEqual([])
  expect(withoutWaived('A degree')).toEqual(['A degree'])
})

it.each([
  ['en', 'No driving needed', 'nothing'],
  ['en', 'No experience is needed as we train you', 'nothing'],
  ['en', 'A degree is preferred but not required', 'nice'],
  ['en', 'Experience is not required, just a good attitude', 'must'],
  ['en', 'You don’t need a degree, but you must know Excel', 'must'],
  ['en', 'A degree in textiles', null],
  ['de', 'Ein Studium ist nicht zwingend erforderlich, aber von Vorteil', 'nice'],
  ['de', 'Sie müssen nicht reisen', 'nothing'],
  ['fr', 'Pas besoin de permis de conduire', 'nothing'],
  ['es', 'Sin necesidad de titulación', 'nothing'],
  ['pt', 'Dispensa experiência', 'nothing'],
  ['it', 'Nessuna esperienza richiesta', 'nothing'],
])('%s: "%s" leaves %s', (code, text, left) => {
  expect(leftBesideWaived(text, wordsOf(code))).toBe(left)
})

it('makes no requirement of what is not needed', () => {
  const lines = [
    'Requirements',
    'Two years on a loom',
    'No driving needed',
    'A trade certificate is not required',
  ]
  const { requirements, facts } = readAdvert({ title: 'Weaver', company: '', lines })
  expect(requirements.map(one => one.quote.text)).toEqual(['Two years on a loom'])
  expect(facts.notAsked.map(fact => [fact.value, fact.quote.line])).toEqual([
    ['travel', 2],
    ['certification', 3],
  ])
})

it('only wishes for what is not needed but welcome', () => {
  const lines = ['Requirements', 'Two years on a loom', 'A degree in textiles is a plus but not required']
  const { requirements } = readAdvert({ title: 'Weaver', company: '', lines })
  expect(requirements.map(one => one.strength)).toEqual(['must', 'nice'])
})
