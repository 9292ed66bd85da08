import type { Page } from '../../../page'
import type { SiteReader, SiteReading } from '../../site-reader'
import { saysClosed } from './closed'
import { type FieldMap, findFields } from './find'
import { applied, form, list, posting } from './reading'
import { pageTitle } from './text'

type Fields = Omit<SiteReading, 'kind' | 'complete'>

/** A site that gives every posting an address of its own. */
interface PostingSite {
  id: string
  recognises?: (page: Page) => boolean
  /** The address (path and query) of a posting; its first group is the posting's id on the site. */
  address: RegExp
  fields: FieldMap
  /** What the map cannot say: values made of others, of the page's title, of attributes. */
  more?: (page: Page, found: Fields) => Fields
  /** An application form, by its address or by an element on the page. */
  form?: RegExp | string
  /** The page of thanks. */
  thanks?: RegExp
  /** Elements in which the site says that a posting is closed; their words decide. */
  notices?: string
  /** An element that stands on closed postings alone. */
  closed?: string
  /** What stands on the site's lists, which are silent. */
  cards?: string
  /** Fields in which the site's structured data errs. */
  corrects?: SiteReading['corrects']
  /** Title and employer count only where the page's title says them too: for marks that other jobs also bear. */
  named?: true
  /** Other postings' data stand on a posting's page. */
  ignoreStructuredData?: true
}

const holds = (page: Page, mark: RegExp | string | undefined): boolean =>
  mark !== undefined &&
  (typeof mark === 'string'
    ? page.document.querySelector(mark) !== null
    : mark.test(page.url.pathname + page.url.search))

const listOf = (page: Page, site: PostingSite): SiteReading | null => (holds(page, site.cards) ? list : null)

/** The reader of such a site: no title, no reading. */
export function postingSite(site: PostingSite): SiteReader {
  return {
    id: site.id,
    ...(site.recognises ? { recognises: site.recognises } : {}),
    read(page) {
      const address = site.address.exec(page.url.pathname + page.url.search)
      if (!address) return listOf(page, site)
      const found = findFields(page.document, site.fields)
      const fields: Fields = {
        ...found,
        ...(site.more?.(page, found) ?? {}),
        ...(address[1] === undefined ? {} : { externalId: address[1] }),
        ...(site.corrects ? { corrects: site.corrects } : {}),
        ...(site.ignoreStructuredData ? { ignoreStructuredData: true } : {}),
      }
      if (site.named) confirm(fields, page)
      if (holds(page, site.thanks)) return applied(fields)
      if (!fields.title) return listOf(page, site)
      if (holds(page, site.form)) return form(fields)
      return posting(
        fields,
        holds(page, site.closed) || saysClosed(page.document, site.notices ?? '[role=alert]'),
      )
    },
  }
}

/** Leaves out a title or an employer that the page's title does not hold. */
function confirm(fields: Fields, { document }: Page): void {
  const name = pageTitle(document)
  if (fields.title && !name.includes(fields.title.value)) delete fields.title
  if (fields.hiringOrganization && !name.includes(fields.hiringOrganization.value))
    delete fields.hiringOrganization
}
