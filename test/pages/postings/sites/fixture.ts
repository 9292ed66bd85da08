import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '../../../../src/pages/page'
import type { SiteReading } from '../../../../src/pages/postings/site-reader'
import { lineOf } from '../../../../src/pages/postings/sites/shared/text'

export const fixtureRoot = join(import.meta.dirname, '../../../fixtures/sites')

/** What a fixture says of itself: every key that the reading has, with its value; null for "not read". */
type Expectation = Record<string, unknown> | null

export interface Fixture {
  site: string
  name: string
  page: Page
  expected: Expectation
}

/** The names of a site's fixtures: whole pages, with address and expectation in their head. */
export const fixtureNames = (site: string): string[] =>
  readdirSync(join(fixtureRoot, site)).filter(name => name.endsWith('.html'))

export const fixtureSites = (): string[] => readdirSync(fixtureRoot)

export function openFixture(site: string, name: string): Fixture {
  const document = new DOMParser().parseFromString(
    readFileSync(join(fixtureRoot, site, name), 'utf8'),
    'text/html',
  )
  const address = document.querySelector('meta[name="steppingstone:url"]')?.getAttribute('content')
  const expectation = document.querySelector('script#expectation')?.textContent
  if (!address || !expectation) throw new Error(`${site}/${name} lacks its address or its expectation`)
  return {
    site,
    name,
    page: { document, url: new URL(address) },
    expected: JSON.parse(expectation) as Expectation,
  }
}

/** A reading as plain values; of the text only its first and last words, of the pane whether there is one. */
export function plain(reading: SiteReading | null, expected: Expectation): Expectation {
  if (!reading) return null
  return Object.fromEntries(
    Object.entries(reading).map(([key, value]) => {
      if (key === 'pane') return [key, true]
      if (key === 'description') return [key, ends(reading, expected)]
      return [key, typeof value === 'object' && 'value' in value ? value.value : value]
    }),
  )
}

/** As many of the text's first and last letters as the expectation gives. */
function ends(reading: SiteReading, expected: Expectation): [string, string] {
  const text = reading.description ? lineOf(reading.description.value, 20_000) : ''
  const [first, last] = (expected?.description ?? ['', '']) as [string, string]
  return [text.slice(0, first.length), last === '' ? '' : text.slice(-last.length)]
}
