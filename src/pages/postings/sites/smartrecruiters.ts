import { findAttribute, findTogether, known } from './shared/find'
import { beforeTitle } from './shared/page-title'
import { postingSite } from './shared/posting-site'

/** The page's title is "Employer Title | SmartRecruiters"; nothing else names the employer in words. */
export const smartrecruiters = postingSite({
  id: 'smartrecruiters',
  address: /^\/(?:oneclick-ui\/company\/)?[^/]+\/(?:publication\/)?(\d{6,}|[0-9a-f-]{36})/i,
  fields: {
    title: ['h1.job-title', 'h1[data-test="job-title"]', 'h1[itemprop="title"]'],
    jobLocation: [
      '[itemprop="jobLocation"] [itemprop="address"]',
      'span[itemprop="address"]',
      '[data-test="job-location"]',
    ],
    employmentType: '[itemprop="employmentType"]',
    applyUrl: '#st-apply, #st-applyButton',
  },
  more: ({ document }, { title }) =>
    known({
      hiringOrganization: beforeTitle(document, title?.value, ' | SmartRecruiters'),
      datePosted: findAttribute(document, 'meta[itemprop="datePosted"]', 'content'),
      description: findTogether(
        document,
        '#st-companyDescription, #st-jobDescription, #st-qualifications, #st-additionalInformation',
      ),
    }),
  form: /^\/oneclick-ui\//,
  cards: '.openings-section, .opening-job',
})
