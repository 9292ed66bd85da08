import { findTogether, known } from './shared/find'
import { postingSite } from './shared/posting-site'

/** The agency is the employer; the department above it is not. */
export const usajobs = postingSite({
  id: 'usajobs',
  address: /^\/(?:GetJob\/ViewDetails|job)\/(\d+)/i,
  fields: {
    title: ['.usajobs-joa-banner__title', '#job-title'],
    hiringOrganization: '.usajobs-joa-banner__agency',
    jobLocation: '.usajobs-joa-locations__list-item',
  },
  more: ({ document }) =>
    known({
      description:
        findTogether(document, '[id^="joa-"]') ??
        findTogether(document, '#summary, #duties, #requirements, #qualifications, #additional-information'),
    }),
  closed: '.usajobs-joa-closed',
  cards: '#search-results, [data-document-id]',
})
