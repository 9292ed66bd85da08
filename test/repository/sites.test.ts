// @vitest-environment jsdom
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hostMatches, type Site, siteOf, sites } from '../../src/core/sites/sites'
import { siteReaders } from '../../src/pages/postings/sites'
import { fixtureNames, fixtureSites, openFixture } from '../pages/postings/sites/fixture'

const root = join(import.meta.dirname, '../../src/pages/postings/sites')
const all: readonly Site[] = sites
const withReader = all.filter(site => site.basis !== 'generic').map(site => site.id)

test('a reader’s file, its id and its line in the list of sites are one name', () => {
  const files = readdirSync(root, { withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name !== 'index.ts')
    .map(entry => entry.name.replace(/\.ts$/, ''))
  expect(files.sort()).toEqual([...withReader].sort())
  expect(siteReaders.map(reader => reader.id).sort()).toEqual([...withReader].sort())
})

test('the list of sites is in the order of its ids, each once', () => {
  const ids = all.map(site => site.id)
  expect(ids).toEqual([...new Set(ids)].sort())
})

test('no two sites claim one host', () => {
  const claims = all.flatMap(site => site.hosts.map(host => ({ site: site.id, host })))
  const both = claims.flatMap(one =>
    claims.filter(other => other !== one && hostMatches(one.host, other.host)).map(other => [one, other]),
  )
  expect(both).toEqual([])
})

test('every reader has fixtures, and every folder of fixtures a reader', () => {
  expect(fixtureSites().sort()).toEqual([...withReader].sort())
})

test.each(withReader)('%s has a fixture that fails without its reader', id => {
  // A reader that is missing or knows nothing reads null: that must not be what all of its pages expect.
  const titles = fixtureNames(id).map(name => openFixture(id, name).expected?.title)
  expect(titles.filter(Boolean).length).toBeGreaterThan(0)
})

test.each(withReader)('%s: the addresses of its fixtures lead to it', id => {
  for (const name of fixtureNames(id)) {
    const { page } = openFixture(id, name)
    const site = siteOf(page.url.hostname)
    if (site) expect(site.id).toBe(id)
    else expect(siteReaders.find(reader => reader.recognises?.(page))?.id).toBe(id)
  }
})

test('fixtures are small pages of their own, not saved ones', () => {
  for (const id of withReader) {
    for (const name of fixtureNames(id)) {
      const { page } = openFixture(id, name)
      expect(page.document.documentElement.outerHTML.length, `${id}/${name}`).toBeLessThan(12_000)
    }
  }
})
