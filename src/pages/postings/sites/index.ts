import { siteOf, type sites } from '../../../core/sites'
import type { Page } from '../../page'
import type { SiteReader } from '../site-reader'
import { ashby } from './ashby'
import { greenhouse } from './greenhouse'
import { indeed } from './indeed'
import { lever } from './lever'
import { linkedin } from './linkedin'
import { workday } from './workday'

/** Sites of the list that have a reader: those whose pages are known by more than the generic reader. */
type ReadSite = Exclude<(typeof sites)[number], { basis: 'generic' }>['id']

/** The compiler asks for a reader for each of them, and for no other. */
const readers: { readonly [_ in ReadSite]: SiteReader } = {
  ashby,
  greenhouse,
  indeed,
  lever,
  linkedin,
  workday,
}

export const siteReaders: readonly SiteReader[] = Object.values(readers)

/** The reader of a page: its host's, or that of the system an employer's own host is made with. */
export function readerOf(page: Page): SiteReader | null {
  const site = siteOf(page.url.hostname)
  const reader = siteReaders.find(each => (site ? each.id === site.id : each.recognises?.(page)))
  return reader ?? null
}
