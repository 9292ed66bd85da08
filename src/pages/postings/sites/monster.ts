import { postingSite } from './shared/posting-site'

const view = '[data-testid="svx-job-view-wrapper"]'

/** A posting of its own; beside a list Monster opens the first one by itself, so lists stay silent. */
export const monster = postingSite({
  id: 'monster',
  address: /^\/(?:job-openings|offre-emploi|stellenangebot)\/.*?--?([0-9a-f]{8}-[0-9a-f-]{27}|\d{6,})/,
  fields: {
    title: [`${view} [data-testid="jobTitle"]`, 'h1[data-testid="jobTitle"], h2[data-testid="jobTitle"]'],
    hiringOrganization: [`${view} [data-testid="company"]`, 'li[data-testid="company"]'],
    jobLocation: '[data-testid="jobDetailLocation"]',
    description: '[data-testid="svx-description-container-inner"]',
  },
  cards: '[data-testid="JobCard"], [data-testid="svx_jobCard"], section.card-content[data-jobid]',
})
