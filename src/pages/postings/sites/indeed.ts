import type { Found, SiteReader } from '../site-reader'
import { saysClosed } from './shared/closed'
import { findFields, known } from './shared/find'
import { sortPills } from './shared/pills'
import { list, posting } from './shared/reading'
import { lineOf, ownLineOf } from './shared/text'

const headline =
  '[data-testid=jobsearch-JobInfoHeader-title], .jobsearch-JobInfoHeader-title, [data-testid=vj-job-title]'
const pane =
  '.jobsearch-RightPane, #jobsearch-ViewjobPaneWrapper, .jobsearch-ViewJobLayout, .jobsearch-JobComponent, [data-testid=viewjob-main-content]'
const cards = '[data-jk], .job_seen_beacon, #mosaic-jobResults'
const company = '[data-testid=company-info-metadata]'

/** A posting of its own (/viewjob) and the one that is open beside the list (vjk), in two layouts. */
export const indeed: SiteReader = {
  id: 'indeed',
  read({ document, url }) {
    const alone = /^\/(?:m\/)?viewjob/.test(url.pathname)
    const id = url.searchParams.get(alone ? 'jk' : 'vjk')
    // Without an id in the address the list has opened its first posting by itself: nobody chose to see it.
    if (!alone && id === null) return document.querySelector(cards) ? list : null
    const header = [...document.querySelectorAll(headline)].find(element => lineOf(element) !== '')
    if (!header) return null
    const beside = alone ? null : header.closest(pane)
    const root = beside ?? document
    const fields = findFields(root, {
      hiringOrganization: [
        '[data-testid=inlineHeader-companyName]',
        '[data-company-name=true]',
        `${company} a[href*="/cmp/"]`,
        `${company} a`,
      ],
      jobLocation: ['[data-testid=inlineHeader-companyLocation]', '[data-testid=job-location]'],
      workMode: '[data-testid=inlineHeader-companyLocation] + div',
      description: ['#jobDescriptionText', '.simple-job-description-html', '.react-native-html-content'],
      applyUrl: '#applyButtonLinkContainer a[href]',
    })
    return posting(
      {
        ...summary(root),
        ...fields,
        title: { value: titleOf(header), where: headline },
        ...payAndType(root),
        ...(id === null ? {} : { externalId: id }),
        ...(beside ? { pane: beside, ignoreStructuredData: true } : {}),
      },
      saysClosed(root, ':is(h2, h3, [role=alert]):not(#jobDescriptionText *)'),
    )
  },
}

/** The layout of 2026: place and facts are lines without names, beside the company and above the advert. */
function summary(root: ParentNode) {
  const where = '[data-testid=structured-job-summary]'
  const facts = [...root.querySelectorAll(`${where} > div`)].map(each => ({ value: lineOf(each), where }))
  const place = [...root.querySelectorAll(`${company} div[dir]:not([aria-label])`)]
    .map(each => lineOf(each))
    .find(line => /\p{L}{2}/u.test(line))
  return {
    ...sortPills(facts),
    ...known<{ jobLocation?: Found<string[]> }>({
      jobLocation: place === undefined ? undefined : { value: [place], where: company },
    }),
  }
}

/** In the pane the headline ends in a word for screen readers: "Nurse<span> - job post</span>". */
function titleOf(header: Element): string {
  const line = ownLineOf(header.querySelector('span') ?? header) || lineOf(header)
  return line.replace(
    /(?<!\s)\s+-\s+(?:job post|stellenanzeige|offre d’emploi|offre d'emploi|vacature)$/i,
    '',
  )
}

/** One line holds pay and type of employment, each in an element of its own, with a hyphen between. */
function payAndType(root: ParentNode): { baseSalary?: Found<string>; employmentType?: Found<string> } {
  const where = '#salaryInfoAndJobType'
  const lines = [...root.querySelectorAll(`${where} > *`)].map(part => lineOf(part).replace(/^-\s*/, ''))
  const pay = lines.find(line => /\d/.test(line))
  const type = lines.find(line => line !== '' && !/\d/.test(line))
  return known({
    baseSalary: pay === undefined ? undefined : { value: pay, where },
    employmentType: type === undefined ? undefined : { value: type, where },
  })
}
