import { known } from './shared/find'
import { inPageTitle } from './shared/page-title'
import { postingSite } from './shared/posting-site'
import { pageTitle } from './shared/text'

const chips = '.job-attributes-container'

/** One template for all employers; "Title - Employer - Career Page". */
export const jazzhr = postingSite({
  id: 'jazzhr',
  address: /^\/apply\/(?!jobs\b)([A-Za-z0-9]{6,})(?:\/|$)/,
  fields: {
    title: ['.job-header h1', '.job-header h2'],
    jobLocation: `${chips} [title="Location"]`,
    employmentType: ['#resumator-job-employment', `${chips} [title="Type"]`],
    experienceLevel: '#resumator-job-experience',
    description: '#job-description',
  },
  more({ document }, { title }) {
    const begins = title && pageTitle(document).startsWith(`${title.value} - `)
    return known({
      hiringOrganization: begins
        ? inPageTitle(document, / - ((?:(?! - ).){1,200}) - Career Page$/)
        : undefined,
    })
  },
  cards: '.jobs-list, .resumator-job-listings',
})
