import { expect, it } from 'vitest'
import { plainZone } from '../../../../src/core/advert/lines/plain-zone'

it.each([
  ['The base salary range for this role is $50,000 to $60,000 a year.', 'offer'],
  ['Please apply online with your résumé.', 'process'],
  ['Sende uns deine Bewerbung bis März.', 'process'],
  ['We hire regardless of race, age or religion.', 'legal'],
  ['Read our privacy policy.', 'legal'],
  ['Wir verarbeiten personenbezogene Daten nach dem Gesetz.', 'legal'],
  ['You apply dyes to yarn.', null],
  ['A budget of $50,000 a year', null],
  ['You protect the looms of our customers.', null],
])('puts "%s" into %s', (text, zone) => expect(plainZone(text)).toBe(zone))
