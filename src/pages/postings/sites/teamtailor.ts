import { findAttribute, findElement, known } from './shared/find'
import { afterTitle } from './shared/page-title'
import { postingSite } from './shared/posting-site'

/** Career sites on Teamtailor's hosts and, most of them, on the employers' own. */
export const teamtailor = postingSite({
  id: 'teamtailor',
  recognises: ({ document }) =>
    /(?:^|\s)careersite--/.test(document.body?.getAttribute('data-controller') ?? ''),
  address: /^(?:\/[a-z]{2}(?:-[A-Z]{2})?)?\/jobs\/(\d+)/,
  fields: { title: ['section[data-controller*="blocks--cover"] h1', '.block-cover h1'] },
  more: ({ document }, { title }) =>
    known({
      hiringOrganization:
        findAttribute(document, 'meta[property="og:site_name"]', 'content') ??
        afterTitle(document, title?.value),
      description: findElement(document, '[data-controller~="careersite--job-description"]'),
    }),
  form: '#job-application-form',
  cards: '#jobs_list_container, [data-controller~="careersite--jobs"]',
})
