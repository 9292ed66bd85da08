import { describe, expect, it } from 'vitest'
import { everywhere, siteOf, sites } from '../../../src/core/sites/sites'
import { isNoticed, isSiteOn, registrationOf } from '../../../src/core/sites/switches'

const lever = sites.find(site => site.id === 'lever')
const linkedin = sites.find(site => site.id === 'linkedin')
if (!lever || !linkedin) throw new Error('The list lost a site that this test speaks of.')

describe('where postings are noticed', () => {
  it('is nowhere before anything was granted', () => {
    expect(registrationOf({ origins: [], switches: {} })).toEqual({ matches: [], excludeMatches: [] })
    expect(isNoticed('https://jobs.lever.co/quellwerk/1', { origins: [], switches: {} })).toBe(false)
  })

  it('follows the grant for a site of the list', () => {
    const given = { origins: ['https://*.lever.co/*'], switches: {} }
    expect(isSiteOn(lever, given)).toBe(true)
    expect(isNoticed('https://jobs.lever.co/quellwerk/1', given)).toBe(true)
    expect(isNoticed('https://clever.co/', given)).toBe(false)
    expect(isNoticed('https://lever.co.evil.example/', given)).toBe(false)
  })

  it('leaves LinkedIn off under “everywhere” until it is switched on itself', () => {
    const given = { origins: [everywhere], switches: {} }
    expect(isNoticed('https://www.linkedin.com/jobs/view/1', given)).toBe(false)
    expect(isNoticed('https://careers.quellwerk.example/1', given)).toBe(true)
    expect(registrationOf(given)).toEqual({
      matches: [everywhere],
      excludeMatches: ['https://*.linkedin.com/*'],
    })
    const on = { origins: [everywhere], switches: { linkedin: true } }
    expect(isNoticed('https://www.linkedin.com/jobs/view/1', on)).toBe(true)
    expect(registrationOf(on).excludeMatches).toEqual([])
  })

  it('lets a site be switched off under “everywhere”', () => {
    const given = { origins: [everywhere, 'https://*.lever.co/*'], switches: { lever: false } }
    expect(isNoticed('https://jobs.lever.co/quellwerk/1', given)).toBe(false)
    expect(registrationOf(given)).toEqual({
      matches: [everywhere],
      excludeMatches: [...originsOfOff(), 'https://*.lever.co/*'].sort(listOrder),
    })
  })

  it('keeps to the hosts on which the user wants none', () => {
    const given = { origins: [everywhere], switches: { linkedin: true }, quietHosts: ['quellwerk.example'] }
    expect(isNoticed('https://careers.quellwerk.example/1', given)).toBe(false)
    expect(isNoticed('https://notquellwerk.example/1', given)).toBe(true)
    expect(registrationOf(given).excludeMatches).toEqual(['https://*.quellwerk.example/*'])
  })

  it('never notices a page that is no web page', () => {
    expect(isNoticed('file:///home/me/cv.html', { origins: [everywhere, '<all_urls>'], switches: {} })).toBe(
      false,
    )
    expect(isNoticed('about:blank', { origins: [everywhere], switches: {} })).toBe(false)
  })
})

/** LinkedIn is off in that case too. */
const originsOfOff = () => ['https://*.linkedin.com/*']
/** Off sites are excluded in the order of the list. */
const listOrder = (a: string, b: string) =>
  sites.findIndex(s => a.includes(s.hosts[0])) - sites.findIndex(s => b.includes(s.hosts[0]))

describe('siteOf', () => {
  it('matches hosts whole or by their dots, never by a part of a word', () => {
    expect(siteOf('ie.indeed.com')?.id).toBe('indeed')
    expect(siteOf('notindeed.com')).toBeNull()
    expect(siteOf('indeed.com.evil.example')).toBeNull()
  })
})
