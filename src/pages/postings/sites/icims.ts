import type { Page } from '../../page'
import type { Found } from '../site-reader'
import { findTogether, known } from './shared/find'
import { paired } from './shared/labels'
import { nameOfSlug } from './shared/name-of-slug'
import { inPageTitle } from './shared/page-title'
import { postingSite } from './shared/posting-site'
import { lineOf } from './shared/text'

/** Postings in the system's own frame; labels and values in lists, in tables on older sites. */
export const icims = postingSite({
  id: 'icims',
  recognises: ({ document }) => document.querySelector('.iCIMS_MainWrapper, .iCIMS_MainTable') !== null,
  address: /^\/jobs\/(\d+)/,
  fields: { title: ['.iCIMS_Header h1', 'h1.iCIMS_Header', '.iCIMS_Header_JobTitle'] },
  more(page) {
    const rows = paired(page.document, '.iCIMS_JobHeaderField')
    const place = rows.find(/location/i)
    return known({
      jobLocation: place && { value: [place.value], where: place.where },
      identifier: rows.find(/^(?:job )?(?:id|number|requisition)/i),
      datePosted: rows.find(/posted/i),
      employmentType: rows.find(/^(?:position |employment |job )?type|schedule/i),
      baseSalary: rows.find(/pay|salary|compensation/i),
      hiringOrganization: employer(page),
      description: findTogether(
        page.document,
        '.iCIMS_InfoField_Job, .iCIMS_InfoMsg_Job:not(:has(a[href*="mode=apply"]))',
      ),
    })
  },
  cards: '.iCIMS_JobsTable, .iCIMS_Listings',
})

/** "Title in Place | Careers at Employer"; else "careers-employer" in the host, as the text spells it. */
function employer({ document, url }: Page): Found<string> | undefined {
  const named = inPageTitle(document, /\| Careers at (.+)$/)
  if (named || !url.hostname.endsWith('.icims.com')) return named
  const slug = (url.hostname.split('.')[0] ?? '').replace(
    /^(?:[a-z]{2}-)?(?:careers?|jobs?|external|uscareers)-/,
    '',
  )
  const name = document.body ? nameOfSlug(slug, lineOf(document.body, 20_000)) : null
  return name ? { value: name, where: 'address and text' } : undefined
}
