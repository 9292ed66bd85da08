import { findTogether, known } from './shared/find'
import { postingSite } from './shared/posting-site'

const header = '[data-testid="job-metadata-block"]'

/** The advert stands in up to three sections: the work, the profile wanted, the interviews. */
export const welcomeToTheJungle = postingSite({
  id: 'welcome-to-the-jungle',
  address: /^\/[a-z]{2}\/companies\/[^/]+\/jobs\/([^/?]+)/,
  fields: {
    title: [`${header} h2`, `${header} h1`],
    hiringOrganization: [`${header} a[href*="/companies/"] .wui-text`, `${header} a[href*="/companies/"]`],
  },
  more: ({ document }) => known({ description: findTogether(document, '[data-testid^="job-section-"]') }),
  cards: '[data-testid="search-results-list-item-wrapper"]',
})
