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

/** Requests that are neither the pages that were visited (with their icon) nor the browser's own. */
export function strange(requests: WebRequest[], visited: readonly string[]): string[] {
  const icons = visited.map(url => new URL('/favicon.ico', url).href)
  const known = new Set([...visited, ...icons])
  return requests
    .filter(({ url }) => !known.has(url) && !browsersOwn.has(new URL(url).hostname))
    .map(({ method, url }) => `${method} ${url}`)
}
