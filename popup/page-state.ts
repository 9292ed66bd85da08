import type { Failure } from '../src/core/contract/messages'
import type { TabState } from '../src/core/contract/tab-state'
import { addressKey } from '../src/core/posting/address'
import type { PageReading } from '../src/core/posting/page-reading'
import { isProfilePage, profileKey } from '../src/core/profile/profile-address'
import { resultsPageOf } from '../src/core/profile/results-page'
import { type Site, siteOf } from '../src/core/sites/sites'
import { type Grants, isNoticed } from '../src/core/sites/switches'

/** What the popup can say about the page in its tab. */
export type PageState =
  | { kind: 'opportunity'; opportunityId: string; applied: boolean }
  | { kind: 'unsure'; reading: PageReading; waits?: boolean }
  | { kind: 'failed'; reading: PageReading; failure: Failure }
  | { kind: 'own-profile' }
  /** A profile, while the user has not said which one is theirs. */
  | { kind: 'some-profile'; address: string }
  | { kind: 'other-profile' }
  /** The results of a web search, which are read only when the user asks. */
  | { kind: 'results'; query: string }
  /** Read, and taken for something that is no posting. */
  | { kind: 'nothing'; reading: PageReading }
  /** Postings are noticed here, and none was on this page. */
  | { kind: 'quiet' }
  /** Postings are not noticed here. `host` is null where the browser does not tell the address. */
  | { kind: 'off'; host: string | null; site: Site | null; origins: string[] }
  /** A page of the browser's own, which nothing may read. */
  | { kind: 'no-page' }

export interface PageFacts {
  /** The tab's address; null where the browser does not tell it. */
  url: string | null
  state: TabState | null
  grants: Grants
  /** The user's own profile, empty where it was not set. */
  ownProfile: string
  /** The opportunity last seen at this address, for tabs that were open before this session. */
  knownHere: string | null
}

/**
 * The worker's state is of the page before, where the address changed since. Of a posting in a frame the worker may
 * not know the tab's address; such a state is dropped when the tab loads another page.
 */
const isStale = (state: TabState, url: string | null): boolean =>
  url !== null && state.url !== '' && addressKey(url) !== addressKey(state.url)

/** A posting that the worker logged on this very page: nothing more needs to be asked to show it. */
export function knownOpportunity(url: string | null, state: TabState | null): PageState | null {
  if (state?.state !== 'logged' || (url !== null && (isProfilePage(url) || isStale(state, url)))) return null
  return { kind: 'opportunity', opportunityId: state.opportunityId, applied: state.applied }
}

export function pageStateOf({ url, state, grants, ownProfile, knownHere }: PageFacts): PageState {
  const own = profileKey(ownProfile)
  // The pages behind "Show all" are read for the audit too.
  if (url !== null && own !== null && profileKey(url) === own) return { kind: 'own-profile' }
  if (url !== null && isProfilePage(url)) {
    if (own === null) return { kind: 'some-profile', address: url }
    return { kind: 'other-profile' }
  }
  const results = url === null ? null : resultsPageOf(url)
  if (results) return { kind: 'results', query: results.query }
  const logged = knownOpportunity(url, state)
  if (logged) return logged
  const current = state && !isStale(state, url) ? state : null
  switch (current?.state) {
    case 'unsure':
      return { kind: 'unsure', reading: current.reading, ...(current.waits && { waits: true }) }
    case 'failed':
      return { kind: 'failed', reading: current.reading, failure: current.failure }
    case 'own-profile':
      return { kind: 'own-profile' }
    case 'nothing':
      return { kind: 'nothing', reading: current.reading }
  }
  if (knownHere !== null) return { kind: 'opportunity', opportunityId: knownHere, applied: false }
  if (url === null) return { kind: 'off', host: null, site: null, origins: [] }
  if (!/^https?:/i.test(url)) return { kind: 'no-page' }
  if (isNoticed(url, grants)) return { kind: 'quiet' }
  const { hostname, protocol } = new URL(url)
  const site = siteOf(hostname)
  // The browser is asked for secure pages only.
  const origins =
    protocol !== 'https:'
      ? []
      : site
        ? site.hosts.map(host => `https://*.${host}/*`)
        : [`https://${hostname}/*`]
  return { kind: 'off', host: hostname.replace(/^www\./, ''), site, origins }
}
