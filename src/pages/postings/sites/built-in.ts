import { postingSite } from './shared/posting-site'

/** Built In and its city boards. */
export const builtIn = postingSite({
  id: 'built-in',
  address: /^\/job\/[^/]+\/(\d+)/,
  fields: {
    title: 'h1',
    hiringOrganization: ['a[href*="/company/"] h2', 'a[href*="/company/"]'],
    description: '[id^="job-post-body-"]',
    applyUrl: 'a#applyButton',
  },
  cards: '[data-id="job-card"], [id^="job-card-"]',
})
