import { titleKey } from '../../../core/values/titles'
import type { Page } from '../../page'
import { asText, type JsonObject } from './json'

/** The page's own words for what it is about, as keys: title, og:title, headings of the first ranks. */
export function headlineKeys(page: Page): string[] {
  const { document } = page
  const meta = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? ''
  const headings = Array.from(document.querySelectorAll('h1, h2, h3, h4'))
    .slice(0, 30)
    .map(heading => (heading.textContent ?? '').slice(0, 400))
  return [document.title.slice(0, 400), meta.slice(0, 400), ...headings].map(titleKey).filter(Boolean)
}

/** How well a JobPosting's title agrees with what the page says it is about: 1 named, 0 not named. */
export function agreement(posting: JsonObject, keys: readonly string[]): number {
  const key = titleKey(asText(posting.title ?? posting.name).slice(0, 300))
  if (!key) return 0
  return keys.some(heading => heading.includes(key)) ? 1 : 0
}

const addressOf = (posting: JsonObject): string => asText(posting.url ?? posting.mainEntityOfPage)

/** Whether a posting says that it lives at this very address (query and fragment aside). */
export function isAtThisAddress(posting: JsonObject, url: URL): boolean {
  const address = addressOf(posting)
  if (!address) return false
  try {
    const other = new URL(address, url)
    return (
      other.hostname === url.hostname &&
      other.pathname.replace(/\/$/, '') === url.pathname.replace(/\/$/, '') &&
      url.pathname !== '/'
    )
  } catch {
    return false
  }
}
