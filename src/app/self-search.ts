import { localDay } from '../core/kernel/days'
import { resultsPageOf } from '../core/profile/results-page'
import {
  type FoundLink,
  type OwnSelf,
  placeKey,
  type SearchResult,
  whoseIs,
} from '../core/profile/self-search'
import { ownPlaces } from '../records/ownPlaces'
import { selfSearches } from '../records/selfSearches'
import { currentCriteria } from '../store/criteria'
import type { Database } from '../store/database'
import { add, list } from '../store/rows'
import { getSetting } from '../store/settings'
import { timeNow } from '../store/stamp'

/** What the user's own records say of them. */
async function ownSelf(db: Database): Promise<OwnSelf> {
  const [{ brand, master }, places, ownProfile] = await Promise.all([
    currentCriteria(db),
    list(db, ownPlaces),
    getSetting(db, 'ownProfile'),
  ])
  const { basics, work = [], education = [] } = master?.resume ?? {}
  const marks = [
    ...work.flatMap(({ name = '', position = '' }) => [name, position]),
    ...education.map(({ institution = '' }) => institution),
    ...brand.targetRoles,
    basics?.location?.city ?? '',
  ]
  return { name: basics?.name ?? '', places, ownProfile, marks: marks.filter(Boolean) }
}

/** What the user said of an address in an earlier search holds in this one. */
function decidedIn(results: readonly SearchResult[]): Map<string, SearchResult['whose']> {
  const said = results.filter(
    ({ url, whose }) => url !== '' && (whose === 'about-me' || whose === 'someone-else'),
  )
  return new Map(said.map(({ url, whose }) => [placeKey(url), whose]))
}

/**
 * Keeps what a results page shows, because the user asked there and then.
 * @param url the page's address, by the browser's word. @returns null where it is no results page.
 */
export async function keepSelfSearch(
  db: Database,
  url: string,
  links: readonly FoundLink[],
): Promise<{ id: string; count: number } | null> {
  const page = resultsPageOf(url)
  if (page === null) return null
  const [self, before] = await Promise.all([ownSelf(db), list(db, selfSearches)])
  const decided = decidedIn(before.flatMap(search => search.results))
  const results = links
    .slice(0, 50)
    .map(link => ({ url: link.url, title: link.title, whose: whoseIs(link, self, decided) }))
  const { id } = await add(db, selfSearches, { ...page, on: localDay(timeNow()), results })
  return { id, count: results.length }
}
