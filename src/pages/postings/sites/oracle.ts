import { findTogether, known } from './shared/find'
import { labelled } from './shared/labels'
import { postingSite } from './shared/posting-site'

/** Oracle Recruiting. The page does not name the employer; that is left to what stands beside. */
export const oracle = postingSite({
  id: 'oracle',
  address: /^\/hcmUI\/CandidateExperience\/.*\/job\/(\w+)/,
  fields: { title: '.job-details__title', jobLocation: ['.job-details__subtitle', '.job-meta__locations'] },
  more({ document }, { jobLocation }) {
    const rows = labelled(document, '.job-meta__item', '.job-meta__title')
    const place = rows.find(/^locations?$/i)
    return known({
      jobLocation: jobLocation ?? (place && { value: [place.value], where: place.where }),
      identifier: rows.find(/identification|requisition/i),
      datePosted: rows.find(/^posting date/i),
      validThrough: rows.find(/^apply before/i),
      employmentType: rows.find(/schedule|worker type/i),
      description: findTogether(document, '.job-details__description-content'),
    })
  },
  cards: '[data-qa="searchResultItem"], .job-list-item__link',
})
