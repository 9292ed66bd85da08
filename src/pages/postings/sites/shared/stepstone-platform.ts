import type { SiteReader } from '../../site-reader'
import { findText, findTogether, known, without } from './find'
import { postingSite } from './posting-site'

const part = (name: string): string => `[data-at="${name}"]`

/** StepStone, Totaljobs and their sisters are one application; they differ in hosts and addresses. */
export const stepstonePlatform = (id: string, address: RegExp): SiteReader =>
  postingSite({
    id,
    address,
    fields: {
      title: part('header-job-title'),
      hiringOrganization: [part('metadata-company-name'), part('header-company-name')],
      jobLocation: part('metadata-location'),
      baseSalary: part('metadata-salary'),
      datePosted: part('metadata-online-date'),
      description: part('job-ad-content'),
    },
    more({ document }, { description }) {
      const contract = findText(document, part('metadata-contract-type'))
      const work = findText(document, part('metadata-work-type'))
      const both = [contract, work].flatMap(found => (found ? [found.value] : []))
      return known({
        employmentType:
          both.length > 0 ? { value: both.join(', '), where: part('metadata-work-type') } : undefined,
        workMode: work && /home|remote|hybrid/i.test(work.value) ? work : undefined,
        description: description
          ? without(description, `button, ${part('apply-now-section')}, ${part('job-ad-company-card')}`)
          : findTogether(document, '[data-at^="section-text-"][data-at$="-content"]'),
      })
    },
    cards: part('job-item'),
  })
