import type { Page } from '../../../page'
import type { Found, SiteReading } from '../../site-reader'
import { findElement, known, without } from '../shared/find'
import { posting } from '../shared/reading'
import { lineOf, pageTitle, partsOf } from '../shared/text'
import { jobId, standsAlone } from './address'

const advert = [
  '[componentkey^="JobDetails_AboutTheJob_"]',
  '[id^="JobDetails_AboutTheJob_"]',
  '[data-sdui-component$="jobseeker.dsl.impl.aboutTheJob"]',
]
const column = '[data-sdui-screen*="JobDetails"], [data-testid="lazy-column"], main, [role=main]'

/**
 * The layout of 2026 (facts from public code that agrees with itself, no page seen): hashed classes, no h1.
 * The component that holds the advert carries the posting's number; title and employer are read only above it
 * in its own column, for the list beside shows other jobs in the same way.
 */
export function readServerDriven({ document, url }: Page): SiteReading | null {
  const about = findElement(document, advert)
  const root = about?.value.closest(column)
  if (!about || !root) return null
  const key = about.value.getAttribute('componentkey') ?? about.value.id
  const externalId = /_(\d{6,})$/.exec(key)?.[1] ?? jobId(url)
  const alone = standsAlone(url)
  const names = alone ? partsOf(pageTitle(document), '|') : []
  const above = (selector: string): Element[] =>
    [...root.querySelectorAll(selector)].filter(
      each => (each.compareDocumentPosition(about.value) & 4) !== 0 && !each.contains(about.value),
    )
  const title = titleOf(above, externalId, names)
  if (!title) return null
  return posting({
    title: title.found,
    ...below(title.element, above('p')),
    ...(alone ? {} : { pane: root, ignoreStructuredData: true }),
    ...known({
      externalId,
      hiringOrganization: employerOf(above, title.element, names),
      description:
        findElement(about.value, '[data-testid="expandable-text-box"]') ?? without(about, 'h2, button'),
    }),
  })
}

type Above = (selector: string) => Element[]

/** The link to the posting itself; where the page's title names the posting, the same words must show. */
function titleOf(above: Above, id: string | undefined, names: string[]) {
  const own = id ? `a[href*="/jobs/view/${id}"]:not([href*="/apply"])` : null
  const links = own ? above(own).filter(each => lineOf(each, 300).length > 2) : []
  const name = names.length > 2 ? names[0] : undefined
  const element = name
    ? [...links, ...above('p, span, h2')].find(each => lineOf(each, 300) === name)
    : // A list in the same column comes first: the posting's own link is the one next to its advert.
      links.at(-1)
  if (!element) return undefined
  const where = name ? 'page title and text' : 'link to the posting'
  return { element, found: { value: lineOf(element, 300), where } }
}

/** The company link next before the title; the page's title, where it names a company, must say the same. */
function employerOf(above: Above, title: Element, names: string[]): Found<string> | undefined {
  const where = 'company link above the title'
  const named = names.length > 2 ? names[1] : undefined
  const linked = above('a[href*="/company/"]')
    .filter(each => (each.compareDocumentPosition(title) & 4) !== 0)
    .map(each => lineOf(each, 300))
    .filter(text => text !== '' && (named === undefined || text === named))
  const value = linked.at(-1)
  return value ? { value, where } : undefined
}

/** The line after the title: "Ely, England · Reposted 5 days ago · 12 people clicked apply". */
function below(title: Element, lines: Element[]) {
  const where = 'line below the title'
  const line = lines
    .filter(each => (title.compareDocumentPosition(each) & 4) !== 0)
    .map(each => lineOf(each, 300))
    .find(text => text.includes('·'))
  const [place, age, applicants] = (line ?? '').split('·').map(part => part.trim())
  return known<Pick<SiteReading, 'jobLocation' | 'datePosted' | 'applicants'>>({
    jobLocation: place ? { value: [place], where } : undefined,
    datePosted: age ? { value: age, where } : undefined,
    applicants: applicants && /\d/.test(applicants) ? { value: applicants, where } : undefined,
  })
}
