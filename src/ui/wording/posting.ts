import { type Message, messages } from '../../core/kernel/message'
import type { EmploymentType, WorkMode } from '../../core/posting/posting'

const modes = messages('ui/work-mode', { remote: 'Remote', hybrid: 'Hybrid', onsite: 'On site' })

export const workModeWords: Record<WorkMode, Message> = {
  remote: modes.remote(),
  hybrid: modes.hybrid(),
  onsite: modes.onsite(),
}

const types = messages('ui/employment-type', {
  fullTime: 'Full time',
  partTime: 'Part time',
  contract: 'Contract',
  temporary: 'Temporary',
  internship: 'Internship',
  volunteer: 'Volunteer',
  apprenticeship: 'Apprenticeship',
  other: 'Other',
})

export const employmentTypeWords: Record<EmploymentType, Message> = {
  'full-time': types.fullTime(),
  'part-time': types.partTime(),
  contract: types.contract(),
  temporary: types.temporary(),
  internship: types.internship(),
  volunteer: types.volunteer(),
  apprenticeship: types.apprenticeship(),
  other: types.other(),
}

/** The host of an address without "www.", for "seen on …"; the address itself where it is none. */
export function hostOf(address: string): string {
  try {
    return new URL(address).hostname.replace(/^www\./, '')
  } catch {
    return address
  }
}
