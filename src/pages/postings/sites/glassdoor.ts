import { postingSite } from './shared/posting-site'

/**
 * A posting of its own. Beside a list Glassdoor opens the first posting by itself, so lists stay silent. The
 * pay it shows is often its own estimate and is not read.
 */
export const glassdoor = postingSite({
  id: 'glassdoor',
  address: /\/job-listing\/.*?(?:[?&]jl=(\d+)|$)/i,
  fields: {
    title: ['h1[id^="jd-job-title"]', '[data-test="job-details-header"] h1'],
    hiringOrganization: [
      '[data-test="job-details-header"] [class*="EmployerProfile_employerNameHeading"]',
      '[class*="EmployerProfile_employerNameHeading"]',
    ],
    jobLocation: ['[data-test="job-details-header"] [data-test="location"]', '[data-test="location"]'],
    description: '[class*="JobDetails_jobDescription"]',
  },
  cards: '[data-test="jobListing"], [data-test="job-title"]',
})
