import type { EmploymentType, Extractor, WorkMode } from '../../core/posting/posting'

export const workModeWords: Record<WorkMode, string> = {
  remote: 'Remote',
  hybrid: 'Hybrid',
  onsite: 'On site',
}

export const employmentTypeWords: Record<EmploymentType, string> = {
  'full-time': 'Full time',
  'part-time': 'Part time',
  contract: 'Contract',
  temporary: 'Temporary',
  internship: 'Internship',
  volunteer: 'Volunteer',
  apprenticeship: 'Apprenticeship',
  other: 'Other',
}

/** How a value was read, for "From …: h1.title". */
export const extractorWords: Record<Extractor, string> = {
  'json-ld': 'the page’s own job data',
  microdata: 'the page’s own job data',
  site: 'what is known of this site',
  'page-data': 'data in the page',
  generic: 'the page’s layout',
  user: 'you',
}

/** The host of an address without "www.", for "seen on …"; the address itself where it is none. */
export function hostOf(address: string): string {
  try {
    return new URL(address).hostname.replace(/^www\./, '')
  } catch {
    return address
  }
}
