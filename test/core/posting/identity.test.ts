import { describe, expect, it } from 'vitest'
import { employerKey, isSameOpening, keysOf, titleKey } from '../../../src/core/posting/identity'

describe('employerKey and titleKey', () => {
  it('sets legal forms and gender markers aside', () => {
    expect(employerKey('Quellwerk GmbH & Co. KG')).toBe(employerKey('Quellwerk'))
    expect(employerKey('AG')).toBe('ag')
    expect(titleKey('Data Engineer (m/w/d) 80 - 100%')).toBe(titleKey('Data Engineer'))
    expect(titleKey('Software Engineer II')).not.toBe(titleKey('Software Engineer'))
  })
})

describe('isSameOpening', () => {
  const opening = (url: string, externalId: string | null, title: string, organization: string) => ({
    keys: keysOf({ url, externalId }),
    title,
    organization,
  })
  const known = opening('https://jobs.lever.co/quellwerk/1', 'lever:1', 'Data Engineer', 'Quellwerk')

  const same = (seen: ReturnType<typeof opening>, alike: number | null = null, than = known) =>
    isSameOpening(than, seen, alike)

  it('trusts the site’s own id', () => {
    expect(
      same(
        opening('https://jobs.lever.co/quellwerk/1/apply', 'lever:1', 'Senior Data Engineer', 'Quellwerk AG'),
      ),
    ).toBe(true)
  })

  it('tells two ids of one site apart although they share an address', () => {
    expect(
      same(opening('https://jobs.lever.co/quellwerk/1', 'lever:2', 'Data Engineer', 'Quellwerk'), 1),
    ).toBe(false)
  })

  const bare = opening('https://board.example/', null, 'Nurse', 'Lakeside')
  it('does not take an address alone for it, nor address and employer', () => {
    expect(same(opening('https://board.example/', null, 'Cook', 'Harbour Inn'), null, bare)).toBe(false)
    expect(same(opening('https://board.example/', null, 'Cook', 'Lakeside'), 0.2, bare)).toBe(false)
    expect(same(opening('https://board.example/', null, 'Cook', 'Lakeside'), null, bare)).toBe(false)
    expect(same(opening('https://board.example/', null, 'Nurse', 'Lakeside Hospital'), null, bare)).toBe(true)
  })

  it('knows an advert whose title was changed by its text', () => {
    expect(same(opening('https://board.example/', null, 'Ward nurse', 'Lakeside'), 0.95, bare)).toBe(true)
    expect(same(opening('https://board.example/', null, 'Night Nurse', 'Lakeside'), null, bare)).toBe(true)
    expect(same(opening('https://other.example/', null, 'Nurse', 'Lakeside'), 1, bare)).toBe(false)
  })

  it('does not join by an id alone where title and employer are both others', () => {
    const other = opening('https://jobs.lever.co/harbour/1', 'lever:1', 'Head Chef', 'Harbour Inn')
    expect(same(other)).toBe(false)
    expect(same(other, 0.5)).toBe(false)
    expect(same(other, 0.95)).toBe(true)
    // A page of thanks may name neither.
    expect(same({ ...other, title: '', organization: '' })).toBe(true)
  })

  it('asks employer, place, reference and text although address and title are the same', () => {
    const at = (more: object) => ({
      ...opening('https://larkfield.example/careers', null, 'Store Manager', 'Larkfield'),
      ...more,
    })
    expect(same(at({}), 0.6, at({}))).toBe(true)
    expect(same(at({ organization: 'Harbour Inn' }), null, at({}))).toBe(false)
    expect(same(at({ places: ['York'] }), 0.9, at({ places: ['Leeds'] }))).toBe(false)
    expect(same(at({ reference: 'R-2' }), 0.9, at({ reference: 'R-1' }))).toBe(false)
    expect(same(at({}), 0.1, at({}))).toBe(false)
  })

  it('of an address that numbers its opening, a place worded anew does not matter', () => {
    const at = (places: string[]) => ({
      ...opening('https://larkfield.example/careers/4711', null, 'Store Manager', 'Larkfield'),
      places,
    })
    expect(same(at(['Deutschland']), 0.95, at(['Köln']))).toBe(true)
    expect(same(at(['Deutschland']), 0.5, at(['Köln']))).toBe(false)
  })
})
