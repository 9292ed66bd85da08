import type { Page } from '../../../page'
import type { Found, SiteReading } from '../../site-reader'
import { saysClosed } from '../shared/closed'
import { findElement, findText, known, without } from '../shared/find'
import { sortPills } from '../shared/pills'
import { posting } from '../shared/reading'
import { lineOf } from '../shared/text'
import { jobId, standsAlone } from './address'

const card = (part: string): string[] => [
  `.job-details-jobs-unified-top-card__${part}`,
  `.jobs-unified-top-card__${part}`,
]

/** A member's page of 2022 to 2025, alone or as the pane beside a list. */
export function readSignedIn({ document, url }: Page): SiteReading | null {
  const root =
    document.querySelector('.jobs-search__job-details--container, .jobs-details, .job-view-layout') ?? null
  // The title may stand twice, once empty.
  const title = root && findText(root, card('job-title'))
  if (!root || !title) return null
  const hiringOrganization = findText(root, [
    ...card('company-name'),
    ...card('primary-description-container a[href*="/company/"]'),
    ...card('primary-description a[href*="/company/"]'),
    ...card('subtitle-primary-grouping a[href*="/company/"]'),
  ])
  const alone = standsAlone(url)
  return posting(
    {
      title,
      ...line(root, hiringOrganization?.value),
      ...pills(root),
      ...known({
        hiringOrganization,
        externalId: jobId(url),
        pane: alone ? undefined : root,
        // What the head of the page says belongs to the list, or to the pane before.
        ignoreStructuredData: alone ? undefined : true,
        contact: findText(root, ['.jobs-poster__name', '.hirer-card__hirer-information strong']),
        description: without(
          findElement(root, [
            '#job-details',
            '.jobs-description-content__text',
            '.jobs-description__content',
          ]),
          // "About the job" in the member's language.
          ':scope > h2:first-child',
        ),
      }),
    },
    saysClosed(root, '.artdeco-inline-feedback, .jobs-details-top-card__apply-error'),
  )
}

/** One line of parts with dots between: employer (older pages), place, age, applicants. */
function line(root: ParentNode, employer: string | undefined) {
  const where = [
    ...card('tertiary-description-container'),
    ...card('primary-description-container'),
    ...card('primary-description'),
  ].find(each => root.querySelector(each))
  const found = where ? root.querySelector(where) : null
  if (!where || !found) return {}
  // A second line in it tells how the posting is promoted.
  const parts = lineOf(found, 600, found.querySelector('p') ?? undefined)
    .split('·')
    .map(part => part.trim())
    .filter(part => part !== '' && part !== employer)
  const [place, age, applicants] = parts
  return known<Pick<SiteReading, 'jobLocation' | 'datePosted' | 'applicants'>>({
    jobLocation: place === undefined ? undefined : { value: [place], where },
    datePosted: age === undefined ? undefined : { value: age, where },
    applicants: applicants !== undefined && /\d/.test(applicants) ? { value: applicants, where } : undefined,
  })
}

/** Work mode, type and pay stand in pills without labels, each once for the eye and once for screen readers. */
function pills(root: ParentNode) {
  const wheres = [
    '.job-details-fit-level-preferences button',
    ...card('job-insight').map(insight => `${insight} .ui-label`),
    ...card('job-insight'),
  ]
  const all: Found<string>[] = wheres.flatMap(where =>
    [...root.querySelectorAll(where)].map(element => {
      const hidden = element.querySelector('.visually-hidden') ?? undefined
      return { value: lineOf(element, 200, hidden), where }
    }),
  )
  return sortPills(all)
}
