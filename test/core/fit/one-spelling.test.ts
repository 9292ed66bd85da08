import { expect, it } from 'vitest'
import { oneSpelling } from '../../../src/core/fit/one-spelling'
import { stemOf } from '../../../src/core/fit/words'

it.each([
  ['paediatric', 'pediatric'],
  ['gynaecologist', 'gynecologist'],
  ['anaesthesia', 'anesthesia'],
  ['oesophagus', 'esophagus'],
  ['manoeuvring', 'maneuvering'],
  ['colourist', 'colorist'],
  ['neighbourhood', 'neighborhood'],
  ['behavioural', 'behavioral'],
  ['organisational', 'organizational'],
  ['prioritising', 'prioritizing'],
  ['analyser', 'analyzer'],
  ['centre', 'center'],
  ['theatres', 'theaters'],
  ['defence', 'defense'],
  ['licencing', 'licensing'],
  ['practising', 'practicing'],
  ['catalogued', 'cataloged'],
  ['dialogues', 'dialogs'],
  ['programme', 'program'],
  ['modelling', 'modeling'],
  ['modeller', 'modeler'],
  ['counsellors', 'counselors'],
  ['fulfilment', 'fulfillment'],
  ['fulfil', 'fulfill'],
  ['skilful', 'skillful'],
  ['jewellery', 'jewelry'],
  ['sulphur', 'sulfur'],
  ['ploughing', 'plowing'],
  ['mouldings', 'moldings'],
  ['tyres', 'tires'],
  ['aluminium', 'aluminum'],
  ['judgement', 'judgment'],
  ['draughtsman', 'draftsman'],
  ['enquiries', 'inquiries'],
])('%s and %s are one word', (british, american) => {
  expect(stemOf(british)).toBe(stemOf(american))
})

it.each([
  ['filler', 'filer'],
  ['tour', 'tor'],
  ['hours', 'hors'],
  ['pour', 'por'],
  ['shoes', 'shes'],
  ['more', 'morae'],
  ['fence', 'fense'],
  ['sizes', 'sises'],
  ['league', 'leag'],
  ['aerial', 'erial'],
])('%s and %s stay two', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other))
})

it('leaves alone what both countries write alike, and other languages', () => {
  for (const word of ['supervise', 'exercise', 'franchise', 'research', 'source', 'hour', 'french', 'entre'])
    expect(oneSpelling(word)).toBe(word)
})
