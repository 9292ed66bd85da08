import { describe, expect, it } from 'vitest'
import { isProfilePage, ownAddress, profileKey } from '../../../src/core/profile/profile-address'

describe('the key of a profile', () => {
  it.each([
    'https://www.linkedin.com/in/robin-sample',
    'https://www.linkedin.com/in/Robin-Sample/',
    'http://fr.linkedin.com/in/robin-sample/?originalSubdomain=fr',
    'linkedin.com/in/robin-sample',
    'https://www.linkedin.com/in/robin-sample/details/skills/#top',
    'https://www.linkedin.com/in/robin-sample/de/',
  ])('is the same for %s', address => expect(profileKey(address)).toBe('in/robin-sample'))

  it('reads escaped letters', () => {
    expect(profileKey('https://www.linkedin.com/in/zo%C3%AB-m%C3%BCller/')).toBe('in/zoë-müller')
    expect(profileKey('https://www.linkedin.com/in/100%25/')).toBe('in/100%')
    expect(profileKey('https://www.linkedin.com/in/100%')).toBe('in/100%')
  })

  it.each([
    'https://www.linkedin.com/company/alder-works/',
    'https://www.linkedin.com/in/',
    'https://notlinkedin.com/in/robin-sample',
    'https://linkedin.com.example/in/robin-sample',
    'https://example.com/?u=https://linkedin.com/in/robin-sample',
    'https://www.linkedin.com/in/robin%2Fsample',
    '',
  ])('is none for %s', address => expect(profileKey(address)).toBeNull())
})

describe('a profile page', () => {
  it('is the profile itself', () => {
    expect(isProfilePage('https://www.linkedin.com/in/robin-sample/?x=1')).toBe(true)
    expect(isProfilePage('https://www.linkedin.com/in/robin-sample/pt-br/')).toBe(true)
  })
  it('is not a page below it', () => {
    expect(isProfilePage('https://www.linkedin.com/in/robin-sample/details/skills/')).toBe(false)
    expect(isProfilePage('https://www.linkedin.com/in/robin-sample/overlay/contact-info/')).toBe(false)
  })
})

describe('my own address', () => {
  it.each([
    'robin-sample',
    '@robin-sample',
    ' https://uk.linkedin.com/in/Robin-Sample?trk=x ',
    'www.linkedin.com/in/robin-sample',
  ])('is understood as typed: %s', typed =>
    expect(ownAddress(typed)).toBe('https://www.linkedin.com/in/robin-sample/'),
  )
  it.each(['', 'Robin Sample', 'https://example.com/in/robin', 'a/b'])(
    'is refused where it is none: %s',
    typed => expect(ownAddress(typed)).toBeNull(),
  )
})
