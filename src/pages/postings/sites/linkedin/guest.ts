import type { Page } from '../../../page'
import type { Found, SiteReading } from '../../site-reader'
import { findElement, findFields, findText, known } from '../shared/find'
import { labelled } from '../shared/labels'
import { posting } from '../shared/reading'
import { jobId, standsAlone } from './address'

const level =
  /^(?:seniority level|karrierestufe|niveau hiérarchique|nivel de antigüedad|nível de experiência|livello di anzianità|senioriteitsniveau|anciënniteitsniveau|karriereniveau)$/i
const type =
  /^(?:employment type|beschäftigungsverhältnis|type d[’']emploi|tipo de empleo|tipo de emprego|tipo di impiego|soort baan|dienstverband|ansættelsestype)$/i

/**
 * A visitor's page, and the pane beside a visitor's list, where the h1 is the list's headline. Hidden dialogs
 * repeat title and employer, so everything is read within the top card.
 */
export function readGuest({ document, url }: Page): SiteReading | null {
  const card = [...document.querySelectorAll('.top-card-layout')].find(each =>
    findText(each, '.top-card-layout__title'),
  )
  if (!card) return null
  const pane = card.closest('.details-pane__content') ?? undefined
  const root = pane ?? document
  const description = findElement(root, ['.show-more-less-html__markup', '.description__text'])
  return posting(
    {
      ...findFields(card, {
        title: '.top-card-layout__title',
        hiringOrganization: ['.topcard__org-name-link', '.topcard__flavor:not(.topcard__flavor--bullet)'],
        jobLocation: '.topcard__flavor-row:first-child .topcard__flavor--bullet',
        datePosted: '.posted-time-ago__text',
        applicants: '.num-applicants__caption',
      }),
      ...criteria(root),
      ...known({
        externalId: (pane && idIn(card)) ?? jobId(url),
        pane,
        baseSalary: findText(root, ['.compensation__salary', '.salary.compensation__salary']),
        contact: findText(root, '.message-the-recruiter .base-main-card__title'),
        description,
        ignoreStructuredData: pane || !standsAlone(url) ? true : undefined,
      }),
    },
    // The class and not the words: it stands in every language, and an advert may quote the sentence.
    card.querySelector('.closed-job, .closed-job__flavor--closed') !== null,
  )
}

/** The pane's own address stands behind its title; the page's may speak of an earlier pane. */
function idIn(card: Element): string | undefined {
  const href = card.querySelector('a.topcard__link')?.getAttribute('href')
  return href && URL.canParse(href) ? jobId(new URL(href)) : undefined
}

/** Level, type, function and industries come in this order; a shorter list is read by its labels. */
function criteria(root: ParentNode): { experienceLevel?: Found<string>; employmentType?: Found<string> } {
  const rows = labelled(root, '.description__job-criteria-item', '.description__job-criteria-subheader')
  const whole = rows.values.length === 4
  return known({
    experienceLevel: rows.find(level) ?? (whole ? rows.values[0] : undefined),
    employmentType: rows.find(type) ?? (whole ? rows.values[1] : undefined),
  })
}
