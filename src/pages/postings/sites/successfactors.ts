import { findAttribute, findText, known, mapped } from './shared/find'
import { labelled } from './shared/labels'
import { inPageTitle } from './shared/page-title'
import { postingSite } from './shared/posting-site'

const property = (name: string): string => `[data-careersite-propertyid="${name}"]`

/** Career sites made with SuccessFactors, nearly all on the employers' own hosts. */
export const successfactors = postingSite({
  id: 'successfactors',
  recognises: ({ document }) =>
    document.querySelector(
      '[data-careersite-propertyid], .jobDisplayShell, #searchresults .jobTitle-link',
    ) !== null,
  address: /^\/(?:[^/]+\/)?job\/.*?(\d{6,})/,
  fields: {
    title: property('title'),
    jobLocation: [property('location'), '.jobGeoLocation', property('city')],
    employmentType: property('shifttype'),
    datePosted: property('date'),
    description: [property('description'), 'span.jobdescription'],
    applyUrl: 'a.dialogApplyBtn',
  },
  more({ document }, { datePosted }) {
    const rows = labelled(document, '.joblayouttoken', '.joblayouttoken-label')
    return known({
      // "Title Job Details | Employer"
      hiringOrganization:
        findAttribute(document, 'meta[itemprop="hiringOrganization"]', 'content') ??
        inPageTitle(document, / Job Details \| (.+)$/),
      identifier: mapped(
        findText(document, property('adcode')) ??
          rows.find(/^(?:requisition|job|req)\b.*(?:id|number|no\.?)$/i),
        value => value,
      ),
      datePosted: findAttribute(document, 'meta[itemprop="datePosted"]', 'content') ?? datePosted,
      validThrough: findAttribute(document, 'meta[itemprop="validThrough"]', 'content'),
    })
  },
  cards: '#searchresults .jobTitle-link, .jobTitle-link',
})
