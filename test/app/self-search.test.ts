import { beforeEach, expect, it } from 'vitest'
import { keepSelfSearch } from '../../src/app/self-search'
import { ownPlaces } from '../../src/records/ownPlaces'
import { selfSearches } from '../../src/records/selfSearches'
import type { Database } from '../../src/store/database'
import { add, list, patch } from '../../src/store/rows'
import { freshDatabase } from '../store/in-memory'

let db: Database
beforeEach(() => {
  db = freshDatabase()
})
const links = [
  { url: 'https://ana.example/', title: 'Ana', snippet: '' },
  { url: 'https://news.example/1', title: 'Ana Ortiz', snippet: '' },
]
const google = 'https://www.google.com/search?q=Ana+Ortiz'

it('keeps what the page shows, tells own places, and remembers what the user said of an address', async () => {
  await add(db, ownPlaces, {
    url: 'https://ana.example/',
    name: 'Site',
    kind: 'site',
    should: '',
    lookedOn: null,
  })
  const first = await keepSelfSearch(db, google, links)
  expect(first).toMatchObject({ count: 2 })
  const [kept] = await list(db, selfSearches)
  expect(kept).toMatchObject({ engine: 'google', query: 'Ana Ortiz' })
  expect(kept?.results.map(({ whose }) => whose)).toEqual(['mine', 'open'])
  await patch(db, selfSearches, kept?.id ?? '', row => ({
    results: row.results.map(result => ({ ...result, whose: 'someone-else' as const })),
  }))
  await keepSelfSearch(db, 'https://www.bing.com/search?q=ana', links.slice(1))
  expect((await list(db, selfSearches)).at(-1)?.results[0]?.whose).toBe('someone-else')
})

it('keeps nothing of another page', async () => {
  expect(await keepSelfSearch(db, 'https://shop.example/search?q=ana', links)).toBeNull()
  expect(await list(db, selfSearches)).toEqual([])
})
