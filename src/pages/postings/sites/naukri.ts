import { postingSite } from './shared/posting-site'

/** Class names are made by a build, but their first half is written by hand and has stayed. */
export const naukri = postingSite({
  id: 'naukri',
  address: /^\/job-listings-.*?-?(\d{6,})/,
  fields: {
    title: '[class*="jd-header-title"]',
    hiringOrganization: '[class*="jd-header-comp-name"] a',
    jobLocation: 'span[class*="jhc__location"]',
    baseSalary: '[class*="jhc__salary"]',
    description: '[class*="dang-inner-html"]',
  },
  cards: '.srp-jobtuple-wrapper, [class*="jobTuple"]',
})
