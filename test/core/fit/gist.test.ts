import { expect, it } from 'vitest'
import { gistOf } from '../../../src/core/fit/gist'

it.each([
  ['Candidates should possess at least 3 years of experience in port logistics.', '“port logistics”'],
  ['Experience in the field', '“Experience in the field”'],
  ['Ability to read engineering drawings', '“read engineering drawings”'],
  [
    'Strong knowledge of commonly used methods, tools and procedures within glass making',
    '“commonly used methods, tools and procedures”',
  ],
  ['You have: five years of bell casting', '“bell casting”'],
  ['We seek individuals who enjoy bell casting', '“enjoy bell casting”'],
  ['3\\+ years of experience in bell casting', '“bell casting”'],
  ['SQL', '“SQL”'],
  [
    'Keep ledgers, invoices, orders, receipts and whatever else there is in good order',
    '“Keep ledgers, invoices, orders, receipts and whatever …”',
  ],
  // Seven words stand whole; of more the rest is left out, without a small word at the end.
  ['Mend nets sails ropes masts oars boats', '“Mend nets sails ropes masts oars boats”'],
  ['Mend nets sails ropes masts oars boats hulls', '“Mend nets sails ropes masts oars boats …”'],
  ['Mend nets sails ropes masts oars and boats', '“Mend nets sails ropes masts oars …”'],
  // What only adds to it goes; so does what another clause says.
  ['Mend nets including trawls', '“Mend nets”'],
  ['Mend nets (trawls) and sails', '“Mend nets”'],
  ['Mend including trawls', '“Mend including trawls”'],
  ['Mend nets. Sell fish.', '“Mend nets”'],
  // A comma ends it where five words stand before.
  ['Mend nets on board, at sea', '“Mend nets on board, at sea”'],
  ['Mend nets on the board, at sea', '“Mend nets on the board”'],
  ['Must have excellent bell casting', '“bell casting”'],
  ['Must have excellent skills', '“skills”'],
  ['…', '“…”'],
])('%s → %s', (text, gist) => expect(gistOf(text)).toBe(gist))
