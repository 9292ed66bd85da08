import { type DateContext, dayFirstIn } from '../../core/kernel/dates'
import type { Page } from '../page'

/** What normalising needs to know of the page: the time, and how it writes dates. */
export interface ReadingContext extends DateContext {
  url: URL
}

export function contextOf(page: Page, now: string): ReadingContext {
  const language = page.document.documentElement.getAttribute('lang') ?? ''
  return { now, url: page.url, dayFirst: dayFirstIn(language.slice(0, 20), page.url.hostname) }
}
