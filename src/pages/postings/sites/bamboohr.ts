import { findText, known } from './shared/find'
import { nameOfSlug } from './shared/name-of-slug'
import { postingSite } from './shared/posting-site'
import { lineOf } from './shared/text'

/** The employer stands in the host's name alone, and counts where the advert spells it out. */
export const bamboohr = postingSite({
  id: 'bamboohr',
  address: /^\/(?:careers\/|jobs\/view\.php\?id=)(\d+)/,
  fields: {
    title: [
      '[data-fabric-component="Headline"]',
      '.ResAts__card-title',
      '.ResAts__card h2:not(.BambooRichText *)',
    ],
    jobLocation: '.ResAts__card-subtitle',
    employmentType: '.posInfo--employmentType .posInfo__Value',
    description: '.BambooRichText',
  },
  more({ document, url }, { description }) {
    const name =
      description && nameOfSlug(url.hostname.split('.')[0] ?? '', lineOf(description.value, 20_000))
    const subtitle = findText(document, '.ResAts__card-subtitle')
    const place = subtitle?.value.split('·').pop()?.trim()
    return known({
      hiringOrganization: name ? { value: name, where: 'address and text' } : undefined,
      jobLocation: subtitle && place ? { value: [place], where: subtitle.where } : undefined,
    })
  },
  cards: '.ResAts__listing, .BambooHR-ATS-Jobs-Item',
})
