import type { WebRequest } from '../../../scripts/browser/web'

/** What the browsers themselves ask for, whatever runs in them: exact hosts, so that nothing hides behind them. */
const browsersOwn = new Set([
  'accounts.google.com',
  'clients2.google.com',
  'update.googleapis.com',
  'www.google.com',
  'firefox.settings.services.mozilla.com',
  'content-signature-2.cdn.mozilla.net',
  'location.services.mozilla.com',
  'detectportal.firefox.com',
  'aus5.mozilla.org',
])

/** The house of Chromium itself, whose update, check-in and lists it asks for at times of its own. */
const ownHouse = /(?:^|\.)(?:google|googleapis|gstatic|gvt1)\.com$/

/**
 * Requests that are neither the pages that were visited (with their icon) nor the browser's own.
 * @param made addresses that a page, a frame or the extension was seen to ask for: none of these is the browser's own.
 */
export function strange(
  requests: WebRequest[],
  visited: readonly string[],
  made: ReadonlySet<string> = new Set(),
): string[] {
  const icons = visited.map(url => new URL('/favicon.ico', url).href)
  const known = new Set([...visited, ...icons])
  return requests
    .filter(({ url }) => !known.has(url) && (made.has(url) || !isBrowsersOwn(new URL(url).hostname)))
    .map(({ method, url }) => `${method} ${url}`)
}

const isBrowsersOwn = (host: string): boolean => browsersOwn.has(host) || ownHouse.test(host)
