import { postingSite } from './shared/posting-site'

/** A posting of its own, in the layout that public code agrees on; others are left to the generic reader. */
export const ziprecruiter = postingSite({
  id: 'ziprecruiter',
  address: /^\/(?:c\/[^/]+\/Job|jobs|job)\/[^?]+(?:.*[?&]jid=([\w-]+))?/,
  fields: {
    title: 'h1.job_title',
    hiringOrganization: '.hiring_company_text',
    jobLocation: ['.job_location', '.hiring_location'],
    description: ['.job_description', '.jobDescriptionSection'],
  },
  cards: 'article[id^="job-card-"], article.job_result',
})
