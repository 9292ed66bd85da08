import { findAttribute, known } from './shared/find'
import { inPageTitle } from './shared/page-title'
import { postingSite } from './shared/posting-site'

/** Places stand in the page's title alone: "Title in Berlin, Hamburg | XING Jobs". The pay is XING's estimate. */
export const xing = postingSite({
  id: 'xing',
  address: /^\/jobs\/[^/]+-(\d+)/,
  fields: {
    title: ['[data-testid="job-details-title"] h1', 'h1[data-xds="Hero"]'],
    hiringOrganization: '[data-testid="job-details-company-info-name"]',
    datePosted: '[data-testid="job-details-published-date"]',
    description: '[data-testid="expandable-content"]',
  },
  more({ document }, { title, datePosted }) {
    const places = title && inPageTitle(document, /^.{1,300} in (.+?) \| XING/)
    return known({
      jobLocation: places && { value: [places.value], where: places.where },
      datePosted:
        findAttribute(document, '[data-testid="job-details-published-date"] time', 'datetime') ?? datePosted,
    })
  },
  notices: 'h1, h2, [role=alert], [role=status]',
  cards: '[data-testid="job-search-result"]',
})
