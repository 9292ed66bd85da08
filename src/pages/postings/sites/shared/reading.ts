import type { SiteReading } from '../../site-reader'

type Fields = Omit<SiteReading, 'kind' | 'complete'>

/** A page of the site that shows many jobs and none of them open: nothing is read there. */
export const list: SiteReading = { kind: 'list', complete: false, ignoreStructuredData: true }

/** The page that thanks for an application. */
export const applied = (fields: Fields = {}): SiteReading => ({ kind: 'applied', complete: false, ...fields })

/** An application form: it names the job and holds none of its advert. */
export const form = (fields: Fields): SiteReading => ({ kind: 'form', complete: false, ...fields })

/** A posting, whole where its text is there; closed where the page says so. */
export const posting = (fields: Fields, closed = false): SiteReading => ({
  kind: closed ? 'closed' : 'posting',
  complete: fields.description !== undefined,
  ...fields,
})
