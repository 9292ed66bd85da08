import type { Found } from '../site-reader'
import { findTexts, known, mapped } from './shared/find'
import { sortPills } from './shared/pills'
import { postingSite } from './shared/posting-site'

const header = '[data-testid="job-detail-header-card"]'

/** The header card of 2026; its badges stand side by side without labels. */
export const dice = postingSite({
  id: 'dice',
  address: /^\/job-detail\/([0-9a-f-]+)/i,
  fields: {
    title: `${header} h1`,
    hiringOrganization: [
      `${header} a[data-wa-click*="company-profile"]`,
      `${header} a[href*="/company-profile"]`,
    ],
    workMode: `${header} [data-testid="locationTypeBadge"]`,
    jobLocation: `${header} [class~="order-3"] > span:first-child`,
    description: ['#jobDescription', '[class*="jobDescription"]'],
  },
  more({ document }, { jobLocation }) {
    const badges = findTexts(document, `${header} .SeuiInfoBadge`)
    const pills: Found<string>[] = (badges?.value ?? []).map(value => ({
      value,
      where: `${header} .SeuiInfoBadge`,
    }))
    const { employmentType, baseSalary } = sortPills(pills)
    const place = jobLocation && { value: jobLocation.value[0] ?? '', where: jobLocation.where }
    // "Hybrid in Richmond, VA": the mode has a badge of its own.
    const bare = mapped(place, text => text.replace(/^(?:hybrid|remote|on-?site)(?: in|$)\s*/i, ''))
    return known({
      employmentType,
      baseSalary,
      jobLocation: bare ? { value: [bare.value], where: bare.where } : jobLocation,
    })
  },
  cards: '[data-testid="job-card"], [data-testid="job-search-serp-card"]',
})
