import { expect, it } from 'vitest'
import { straysAmong } from '../../../src/core/posting/strays'

const told = (sightingId: string, title: string, organization: string) => ({
  sightingId,
  title,
  organization,
  signature: [],
})

it('tells sightings of another title at another employer, by what they say they are', () => {
  expect(
    straysAmong([
      told('1', 'Data Engineer', 'Quellwerk GmbH'),
      told('2', 'Head Chef', 'Harbour Inn'),
      told('3', 'Data Engineer (m/w/d)', 'Quellwerk'),
      told('4', 'Head Chef', 'Harbour Inn Ltd'),
    ]),
  ).toEqual([{ title: 'Head Chef', organization: 'Harbour Inn', sightingIds: ['2', '4'] }])
})

it('leaves a changed title, a changed name and what a page leaves out', () => {
  expect(
    straysAmong([
      told('1', 'Data Engineer', 'Quellwerk'),
      told('2', 'Platform Engineer', 'Quellwerk AG'),
      told('3', 'Data Engineer', 'Another Name'),
      told('4', '', 'Harbour Inn'),
    ]),
  ).toEqual([])
  expect(straysAmong([])).toEqual([])
})
