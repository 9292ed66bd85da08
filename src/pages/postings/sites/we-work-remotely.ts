import type { Found } from '../site-reader'
import { known } from './shared/find'
import { postingSite } from './shared/posting-site'
import { lineOf, ownLineOf } from './shared/text'

const row = '.lis-container__job__sidebar__job-about__list__item'

/** The structured data keeps the first date of a posting that was renewed, and a pay of nought. */
export const weWorkRemotely = postingSite({
  id: 'we-work-remotely',
  address: /^\/remote-jobs\/(?!search)([^/?]+)/,
  fields: {
    title: '.lis-container__header__hero__company-info__title',
    hiringOrganization: [
      '.lis-container__job__sidebar__companyDetails__info__title h3',
      '.lis-container__job__sidebar__companyDetails__info__title',
    ],
    employmentType: `${row} .box--jobType`,
    jobLocation: [`${row} .box--region`, `${row} .box--multi:not(.box--blue)`],
    description: '.lis-container__job__content__description',
    applyUrl: 'a#job-cta-alt',
  },
  more({ document }) {
    const rows = [...document.querySelectorAll(row)]
    const find = (label: RegExp): Found<string> | undefined => {
      const value = rows.find(each => label.test(ownLineOf(each)))?.querySelector('span')
      return value ? { value: lineOf(value), where: row } : undefined
    }
    return known({
      workMode: { value: 'Remote', where: 'the site lists remote jobs alone' },
      datePosted: find(/^posted on/i),
      // "Sep 3th": the site's own ordinals.
      validThrough: find(/^apply before/i),
      baseSalary: find(/^salary/i),
    })
  },
  corrects: ['datePosted', 'baseSalary'],
  cards: '.new-listing-container, section.jobs li',
})
