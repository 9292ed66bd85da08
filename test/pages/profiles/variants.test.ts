// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { type ProfileSnapshot, partNames, seen } from '../../../src/core/profile/profile'
import { readDetails } from '../../../src/pages/profiles/read-details'
import { readProfile } from '../../../src/pages/profiles/read-profile'
import { interfaces, person } from './invented'
import { lightPage, publicPage, recruiterPage, salesPage } from './invented-variants'

const own = 'https://www.linkedin.com/in/mirela-kova%C4%8D-test/'
const pageOf = (html: string, address: string) => ({
  document: new DOMParser().parseFromString(html, 'text/html'),
  url: new URL(address),
})
const read = (html: string, address = own): ProfileSnapshot | null => readProfile(pageOf(html, address))
const visible = (snapshot: ProfileSnapshot | null) =>
  snapshot && partNames.filter(part => snapshot[part].state === 'read')

describe.each(Object.entries(interfaces))('with its interface in %s', (_language, words) => {
  it('is read on the public page by its top alone, and nobody else is', () => {
    const snapshot = read(publicPage(words), 'https://hr.linkedin.com/in/mirela-kova%C4%8D-test?trk=x')
    expect(snapshot).toMatchObject({ key: person.key, layout: 'guest', name: person.name })
    expect(snapshot && seen(snapshot.headline)).toBe(person.headline)
    expect(visible(snapshot)).toEqual(['headline'])
    expect(JSON.stringify(snapshot)).not.toMatch(/Somebody|Strange|\*/)
  })

  it('has no headline on the public page where it is masked or left out, though others have one', () => {
    for (const headline of ['***** ******** at Drava Spans', null]) {
      const snapshot = read(publicPage(words, { headline }))
      expect(snapshot?.name).toBe(person.name)
      expect(visible(snapshot)).toEqual([])
    }
  })

  // What such pages show is another product's view of a person; whoever has it open looks at candidates, not at themselves.
  it.each([
    ['Recruiter', recruiterPage(words), 'https://www.linkedin.com/talent/profile/AEMAAA1?project=2'],
    ['the former Recruiter', recruiterPage(words), 'https://www.linkedin.com/recruiter/profile/1,a,CAP'],
    ['Sales Navigator', salesPage(words), 'https://www.linkedin.com/sales/lead/ACwAAA1,NAME_SEARCH,x1'],
    ['the light page', lightPage(words), 'https://www.linkedin.com/mwlite/in/mirela-kova%C4%8D-test'],
  ])(
    'is left alone in %s, at its own address and where it stands at that of the profile',
    (_name, html, address) => {
      for (const at of [address, own]) {
        expect(read(html, at)).toBeNull()
        expect(readDetails(pageOf(html, at))).toBeNull()
      }
    },
  )
})
