import { postingSite } from './shared/posting-site'

const part = (name: string): string => `[data-automation="${name}"]`

/**
 * SEEK and its sisters JobStreet and Jobsdb: a posting of its own, or the one that the address of a list
 * names. The advertiser may be an agency; the page does not say for whom it looks.
 */
export const seek = postingSite({
  id: 'seek',
  address: /(?:\/job\/|[?&]jobId=)(\d+)/,
  fields: {
    title: part('job-detail-title'),
    hiringOrganization: part('advertiser-name'),
    jobLocation: part('job-detail-location'),
    employmentType: part('job-detail-work-type'),
    baseSalary: part('job-detail-salary'),
    description: part('jobAdDetails'),
  },
  notices: `${part('expiredJobPage')}, ${part('expired-job-message')}, [role=alert]`,
  cards: `${part('normalJob')}, ${part('searchResults')}, [data-card-type="JobCard"]`,
})
