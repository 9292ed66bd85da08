import type { PageKind } from '../../core/posting/page-reading'
import type { FieldName } from '../../core/posting/posting'
import type { Page } from '../page'

/** A value and the place it was read at: a selector, or a few words a person can follow. */
export interface Found<T> {
  value: T
  where: string
}

/**
 * What a site's own reader found, as the page words it. Dates, pay, types and modes are still text here: one
 * set of normalisers makes values of them for all sites.
 */
export interface SiteReading {
  kind: PageKind
  /** The whole advert is on the page (a form or a preview is not). */
  complete: boolean
  /** The element that holds the one open posting, where the page shows others beside it. */
  pane?: Element
  /** The site's own id for the posting, for recognising it under another address. */
  externalId?: string
  title?: Found<string>
  hiringOrganization?: Found<string>
  agency?: Found<string>
  jobLocation?: Found<string[]>
  workMode?: Found<string>
  employmentType?: Found<string>
  experienceLevel?: Found<string>
  baseSalary?: Found<string>
  datePosted?: Found<string>
  validThrough?: Found<string>
  identifier?: Found<string>
  applicants?: Found<string>
  applyUrl?: Found<string>
  contact?: Found<string>
  description?: Found<Element>
  /** Fields in which this site's structured data is known to err: the site's own value wins there. */
  corrects?: FieldName[]
  /** The structured data on this page speaks of other jobs, or of an earlier pane. */
  ignoreStructuredData?: boolean
}

/** One site, one file: what is known about how its pages look. `id` is the site's id in core/sites/sites. */
export interface SiteReader {
  id: string
  /** Cheap: whether this system made the page although it stands under an employer's own host. */
  recognises?(page: Page): boolean
  /** Null where this page of the site is nothing this reader knows. */
  read(page: Page): SiteReading | null
}
