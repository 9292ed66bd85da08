import { findTogether, known } from './shared/find'
import { afterTitle } from './shared/page-title'
import { postingSite } from './shared/posting-site'

const part = (name: string): string => `[data-ui="${name}"]`

/** Postings at apply.workable.com and their tab of application; "Title - Employer - Application". */
export const workable = postingSite({
  id: 'workable',
  address: /^\/[^/]+\/j\/([0-9A-Z]+)/i,
  fields: {
    title: part('job-title'),
    jobLocation: [part('job-location-tooltip'), part('job-location')],
    workMode: part('job-workplace'),
    employmentType: part('job-type'),
  },
  more: ({ document }, { title }) =>
    known({
      hiringOrganization: afterTitle(document, title?.value),
      description: findTogether(
        document,
        `${part('job-description')}, ${part('job-requirements')}, ${part('job-benefits')}`,
      ),
    }),
  form: part('application-form'),
  cards: `${part('job')}, ${part('jobs-list')}`,
})
