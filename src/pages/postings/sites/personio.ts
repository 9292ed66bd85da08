import { findAttribute, findText, findTexts, findTogether, known } from './shared/find'
import { inPageTitle } from './shared/page-title'
import { sortPills } from './shared/pills'
import { postingSite } from './shared/posting-site'

const attributes = '.jb-attribute [class*="jobMetaItem"]'
const place = '.jb-attribute [class*="jobMetaItemLocation"]'

/** Postings and forms; "Title | Jobs bei Employer", in the board's language. */
export const personio = postingSite({
  id: 'personio',
  address: /^\/job\/(\d+)/,
  fields: { title: ['h1.jb-title', 'h1.job-position-title'], applyUrl: 'a[class*="action-btn"]' },
  more({ document }) {
    const found = findText(document, place)
    const rest = (findTexts(document, attributes)?.value ?? []).filter(value => value !== found?.value)
    const all = rest.join(', ')
    // "Remote" and "Hybrid" stand among the places.
    const mode =
      found && sortPills(found.value.split(/,\s*/).map(value => ({ value, where: place }))).workMode
    return known({
      hiringOrganization:
        inPageTitle(
          document,
          / \| (?:Jobs?|Karriere|Emplois?|Empleos?|Vacatures|Careers?) (?:bei|at|chez|en|da|bij|@) (.+)$/i,
        ) ?? findAttribute(document, '.career-header .logo-wrapper[aria-label]', 'aria-label'),
      jobLocation: found && { value: [found.value], where: place },
      workMode: mode,
      description: findTogether(document, '.jb-description-item'),
      employmentType: all ? { value: all, where: attributes } : undefined,
    })
  },
  form: '.apply-form-container, form[class*="DynamicForm"]',
  cards: '.job-box, [class*="JobsList"]',
})
