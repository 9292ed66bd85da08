import { describe, expect, it } from 'vitest'
import type { SelfSearch } from '../../../src/core/profile/presence'
import { resultsPageOf } from '../../../src/core/profile/results-page'
import { changeSince, isAt, notAmong, type OwnSelf, whoseIs } from '../../../src/core/profile/self-search'

describe('a results page', () => {
  it.each([
    ['https://www.google.com/search?q=Ana+Ortiz&hl=en', 'google', 'Ana Ortiz'],
    ['https://www.google.co.uk/search?q=ana', 'google', 'ana'],
    ['https://www.google.de/search?q=ana&udm=14', 'google', 'ana'],
    ['https://www.bing.com/search?q=Ana%20Ortiz', 'bing', 'Ana Ortiz'],
    ['https://duckduckgo.com/?q=ana&ia=web', 'duckduckgo', 'ana'],
    ['https://html.duckduckgo.com/html/?q=ana', 'duckduckgo', 'ana'],
  ])('%s', (url, engine, query) => expect(resultsPageOf(url)).toEqual({ engine, query }))

  it.each([
    'https://www.google.com/',
    'https://www.google.com/search?q=',
    'https://www.google.com/search?q=ana&tbm=isch',
    'https://www.google.com.evil.example/search?q=ana',
    'https://notgoogle.com/search?q=ana',
    'https://mail.google.com/search?q=ana',
    'https://www.bing.com/images/search?q=ana',
    'not an address',
  ])('%s is none', url => expect(resultsPageOf(url)).toBeNull())
})

const self: OwnSelf = {
  name: 'Ana Ortiz',
  places: [{ url: 'https://ana.example/' }, { url: 'https://code.example/ana' }],
  ownProfile: 'https://www.linkedin.com/in/ana-ortiz/',
  marks: ['Old Mill', 'Baker'],
}
const link = (url: string, title = '', snippet = '') => ({ url, title, snippet })
const whose = (...given: Parameters<typeof link>) => whoseIs(link(...given), self, new Map())

describe('whose a result is', () => {
  it('is the user’s where it is one of their places', () => {
    expect(whose('http://www.ana.example/rye')).toBe('mine')
    expect(whose('https://code.example/ANA/')).toBe('mine')
    expect(whose('https://de.linkedin.com/in/ana-ortiz')).toBe('mine')
  })
  it('is not where it only begins like one', () => {
    expect(whose('https://code.example/anatole')).toBe('open')
    expect(whose('https://ana.example.org/')).toBe('open')
  })
  it('is about them only where something of theirs stands beside their name', () => {
    expect(whose('https://news.example/1', 'Ana Ortiz, baker', 'of Old Mill')).toBe('about-me')
    expect(whose('https://news.example/1', 'Ana Ortiz wins the cup', 'tennis')).toBe('open')
    expect(whose('https://news.example/1', 'Baker of the year')).toBe('open')
  })
  it('is what they said of the same address before', () => {
    const decided = new Map([['news.example/1', 'someone-else' as const]])
    expect(whoseIs(link('https://www.news.example/1/'), self, decided)).toBe('someone-else')
  })
  it('is unread without an address', () => expect(whose('', 'Ana Ortiz')).toBe('unread'))
})

const search = (...urls: string[]): SelfSearch => ({
  engine: 'bing',
  query: 'ana ortiz',
  on: '2026-11-01',
  results: urls.map(url => ({ url, title: url, whose: 'open' })),
})

it('what changed is told by address alone', () => {
  const change = changeSince(
    search('https://a.example/', 'https://c.example', ''),
    search('https://www.a.example', 'https://b.example'),
  )
  expect(change.came.map(({ url }) => url)).toEqual(['https://c.example'])
  expect(change.unseen.map(({ url }) => url)).toEqual(['https://b.example'])
})

it('places that were not among the results are named', () => {
  expect(notAmong(search('https://ana.example/rye'), self.places)).toEqual([
    { url: 'https://code.example/ana' },
  ])
  expect(isAt('https://ana.example/', 'nonsense')).toBe(false)
})
