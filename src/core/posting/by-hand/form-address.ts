import * as v from 'valibot'
import { cleanLine } from '../../kernel/text'
import { cleanAddress } from '../address'
import { limits, webAddress } from '../posting'

/** The form for a new opportunity, as an address of the options page, with what is known of a page. */
export function addByHandHash(page: { title: string | null; url: string | null } | null): string {
  const isPage = v.is(webAddress, page?.url)
  const known = isPage
    ? { name: cleanLine(page?.title ?? '', limits.title), url: cleanAddress(page?.url ?? '') }
    : {}
  const query = Object.entries({ add: '1', ...known })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `#opportunities/board?${query.join('&')}`
}
