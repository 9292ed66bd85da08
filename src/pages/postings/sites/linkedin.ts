import type { SiteReader } from '../site-reader'
import { readGuest } from './linkedin/guest'
import { readServerDriven } from './linkedin/server-driven'
import { readSignedIn } from './linkedin/signed-in'
import { list } from './shared/reading'

const cards =
  '.base-search-card, .job-search-card, .jobs-search-results-list, .scaffold-layout__list, [data-occludable-job-id], [componentkey="SearchResultsMainContent"]'

/** What a visitor sees, what a member sees (to 2025) and the layout of 2026, each with a list beside or not. */
export const linkedin: SiteReader = {
  id: 'linkedin',
  read(page) {
    if (!page.url.pathname.startsWith('/jobs')) return null
    const reading = readGuest(page) ?? readSignedIn(page) ?? readServerDriven(page)
    return reading ?? (page.document.querySelector(cards) ? list : null)
  },
}
