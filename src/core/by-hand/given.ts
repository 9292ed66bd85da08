import * as v from 'valibot'
import { limits, webAddress } from '../posting'
import { cleanLine } from '../text'
import type { Entry } from './entry'
import { headOfText } from './head-of-text'

/** The form for a new opportunity, as an address of the options page, with what is known of a page. */
export function addByHandHash(page: { title: string | null; url: string | null } | null): string {
  const isPage = v.is(webAddress, page?.url)
  const known = isPage ? { name: cleanLine(page?.title ?? '', limits.title), url: page?.url ?? '' } : {}
  const query = Object.entries({ add: '1', ...known })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `#opportunities/board?${query.join('&')}`
}

/** What a page's title and address say of an opportunity there; the title's own words where they say no more. */
export function givenBy(name: string | undefined, url: string | undefined): Partial<Entry> {
  const title = cleanLine(name ?? '', limits.title)
  const head = headOfText([{ kind: 'heading', text: title }])
  return {
    ...(title && { title: head.title ?? title }),
    ...(head.employer && { hiringOrganization: head.employer }),
    ...(head.place && { jobLocation: head.place }),
    ...(url !== undefined && v.is(webAddress, url) && { url }),
  }
}
