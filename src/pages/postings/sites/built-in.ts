import { postingSite } from './shared/posting-site'

/** Built In and its city boards: "Title - Employer | Built In". */
export const builtIn = postingSite({
  id: 'built-in',
  address: /^\/job\/[^/]+\/(\d+)/,
  fields: {
    // Tags and addresses alone: other postings' cards further down have them too.
    title: 'h1:not([id^="job-post-body-"] *)',
    hiringOrganization: 'a[href*="/company/"] h2',
    description: '[id^="job-post-body-"]',
    applyUrl: 'a#applyButton',
  },
  named: true,
  cards: '[data-id="job-card"], [id^="job-card-"]',
})
