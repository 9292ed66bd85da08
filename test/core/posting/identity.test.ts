import { describe, expect, it } from 'vitest'
import { addressKey, employerKey, isSameOpening, keysOf, titleKey } from '../../../src/core/posting/identity'

describe('addressKey', () => {
  it('leaves out what says where a visitor came from', () => {
    expect(addressKey('https://www.jobs.example/job/12/?utm_source=x&gh_src=1&ref=news&trk=abc#top')).toBe(
      'url:jobs.example/job/12',
    )
  })

  it('keeps what says which posting it is', () => {
    expect(addressKey('https://jobs.example/view?jk=77&utm_campaign=a')).toBe('url:jobs.example/view?jk=77')
    expect(addressKey('https://jobs.example/view?jk=77')).not.toBe(
      addressKey('https://jobs.example/view?jk=78'),
    )
  })

  it('orders parameters and keeps routes in the fragment', () => {
    expect(addressKey('https://a.example/?b=2&a=1')).toBe(addressKey('http://a.example/?a=1&b=2'))
    expect(addressKey('https://a.example/#/job/12')).toBe('url:a.example#/job/12')
  })

  it('takes any text', () => {
    expect(addressKey('not an address')).toBe('url:not an address')
  })
})

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
})
