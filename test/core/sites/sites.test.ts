import { describe, expect, it } from 'vitest'
import { everywhere, hostMatches, originOf, originsOf, siteOf, sites } from '../../../src/core/sites/sites'
import {
  isEverywhereOn,
  isNoticed,
  isSiteOn,
  registrationOf,
  switchedOn,
} from '../../../src/core/sites/switches'

const of = (id: string) => {
  const site = sites.find(each => each.id === id)
  if (!site) throw new Error(`The list lost ${id}.`)
  return site
}

it.each<[string, string, boolean]>([
  ['lever.co', 'lever.co', true],
  ['jobs.lever.co', 'lever.co', true],
  ['clever.co', 'lever.co', false],
  ['lever.co.example', 'lever.co', false],
])('%s is of %s: %s', (name, host, is) => expect(hostMatches(name, host)).toBe(is))

it.each<[string, string | null]>([
  ['jobs.lever.co', 'lever'],
  ['JOBS.LEVER.CO.', 'lever'],
  ['example.com', null],
  ['', null],
])('the site of “%s” is %s', (name, id) => expect(siteOf(name)?.id ?? null).toBe(id))

it('a site is asked for by the patterns of its hosts', () => {
  expect(originOf('lever.co')).toBe('https://*.lever.co/*')
  expect(originsOf(of('workday'))).toEqual(['https://*.myworkdayjobs.com/*', 'https://*.myworkdaysite.com/*'])
})

it('no two sites share an id or a host', () => {
  const [ids, hosts] = [sites.map(({ id }) => id), sites.flatMap(({ hosts }) => [...hosts] as string[])]
  expect(new Set(ids).size).toBe(ids.length)
  expect(hosts.filter(host => hosts.some(other => other !== host && hostMatches(host, other)))).toEqual([])
})

describe('a site is on', () => {
  it.each<[string, string[], Record<string, boolean>, boolean]>([
    ['workday', originsOf(of('workday')), {}, true],
    ['workday', ['https://*.myworkdayjobs.com/*'], {}, false],
    ['workday', originsOf(of('workday')), { workday: false }, false],
    ['workday', [everywhere], {}, true],
    ['workday', ['<all_urls>'], {}, true],
    ['lever', ['https://lever.co/*'], {}, true],
    ['lever', ['https://jobs.lever.co/*'], {}, false],
    ['lever', ['ftp://lever.co/*'], {}, false],
    ['linkedin', originsOf(of('linkedin')), {}, false],
    ['linkedin', originsOf(of('linkedin')), { linkedin: true }, true],
  ])('%s with %o and %o: %s', (id, origins, switches, is) =>
    expect(isSiteOn(of(id), { origins, switches })).toBe(is),
  )

  it('by the user’s switch, else unless it is LinkedIn', () => {
    expect([switchedOn(of('lever'), {}), switchedOn(of('lever'), { lever: false })]).toEqual([true, false])
    expect([switchedOn(of('linkedin'), {}), switchedOn(of('linkedin'), { linkedin: true })]).toEqual([
      false,
      true,
    ])
  })
  it('and everywhere, under any of its names', () => {
    expect(
      [[everywhere], ['<all_urls>'], ['*://*/*'], ['https://*.lever.co/*'], []].map(isEverywhereOn),
    ).toEqual([true, true, true, false, false])
  })
})

describe('an address is noticed', () => {
  it.each<[string, string[], boolean]>([
    ['https://lever.co/1', ['https://lever.co/*'], true],
    ['http://lever.co/1', ['*://lever.co/*'], true],
    ['https://jobs.lever.co/1', ['https://lever.co/*'], false],
    ['https://example.com/1', ['https://*.lever.co/*', 'https://example.com/*'], true],
    ['no address', [everywhere], false],
    ['ftp://lever.co/1', ['<all_urls>'], false],
  ])('%s under %o: %s', (address, origins, is) =>
    expect(isNoticed(address, { origins, switches: {} })).toBe(is),
  )
})

it('the script is registered for what was granted, less what is off or quiet, each once', () => {
  const grants = { origins: ['https://*.lever.co/*', 'https://*.example.com/*'], switches: { lever: false } }
  expect(registrationOf(grants)).toEqual({ matches: ['https://*.example.com/*'], excludeMatches: [] })
  const quiet = {
    origins: ['https://*.example.com/*'],
    switches: {},
    quietHosts: ['jobs.example.com', 'jobs.example.com', 'other.org'],
  }
  expect(registrationOf(quiet)).toEqual({
    matches: ['https://*.example.com/*'],
    excludeMatches: ['https://*.jobs.example.com/*'],
  })
})
