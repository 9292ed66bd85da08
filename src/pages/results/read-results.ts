import { cleanLine } from '../../core/kernel/text'
import { resultsPageOf } from '../../core/profile/results-page'
import type { FoundLink } from '../../core/profile/self-search'
import type { Page } from '../page'

const most = 50
const headings = 'h2, h3, [role="heading"]'
/** What was paid for, and what leads on in the engine itself. */
const apart =
  '[data-text-ad], .b_ad, [data-layout="ad"], [data-testid="ad"], .result--ad, nav, header, footer, form, [role="navigation"]'

/**
 * The results of a web search as they stand on the page: links with a heading, by structure, in their order. Null on any
 * other page. What can't be read is left out or has no address; it is never a sign that something does not exist.
 */
export function readResults({ document, url }: Page): FoundLink[] | null {
  if (resultsPageOf(url.href) === null) return null
  const found = new Map<string, FoundLink>()
  for (const heading of document.querySelectorAll(headings)) {
    if (found.size >= most) break
    const link = heading.closest('a[href]') ?? heading.querySelector('a[href]')
    if (!link || link.closest(apart)) continue
    const title = cleanLine(heading.textContent?.slice(0, 2_000) ?? '', 300)
    const address = targetOf(link.getAttribute('href') ?? '', url)
    if (title === '' || address === null) continue
    const key = address || title
    if (!found.has(key)) found.set(key, { url: address, title, snippet: snippetOf(heading, link, title) })
  }
  return [...found.values()]
}

/** Where a link leads, through the engine's own detour; "" where that can't be told, null where it stays with the engine. */
function targetOf(href: string, page: URL): string | null {
  if (!URL.canParse(href, page.href)) return null
  const target = new URL(href, page.href)
  if (!/^https?:$/.test(target.protocol)) return null
  const isOwn = siteOf(target.hostname) === siteOf(page.hostname)
  if (!isOwn) return target.href.slice(0, 2_000)
  const wrapped =
    target.searchParams.get('uddg') ??
    (target.pathname === '/url' ? (target.searchParams.get('q') ?? target.searchParams.get('url')) : null) ??
    decoded(target.searchParams.get('u'))
  if (wrapped !== null && URL.canParse(wrapped) && /^https?:/i.test(wrapped)) return wrapped.slice(0, 2_000)
  // A detour whose end is not told.
  return /^\/(?:ck|url|l)\b/.test(target.pathname) ? '' : null
}

/** The last two labels of a host: enough to tell an engine from what it found. */
const siteOf = (host: string): string => host.split('.').slice(-2).join('.')

/** Bing writes an address as "a1" and base64 for addresses. */
function decoded(text: string | null): string | null {
  if (!text?.startsWith('a1')) return null
  try {
    return atob(text.slice(2).replace(/-/g, '+').replace(/_/g, '/'))
  } catch {
    return null
  }
}

/** The words beside the heading: those of the smallest part around it that says more than the heading. */
function snippetOf(heading: Element, link: Element, title: string): string {
  for (let part = link.parentElement, up = 0; part && up < 5; part = part.parentElement, up++) {
    // Around several results the words are of others too.
    if (part.querySelectorAll(headings).length > 1) break
    const text = cleanLine(part.textContent?.slice(0, 4_000) ?? '', 600)
    if (text.length > title.length + 60) return text
  }
  return cleanLine(heading.parentElement?.textContent?.slice(0, 2_000) ?? '', 600)
}
