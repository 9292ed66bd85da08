/** What one check can say. `not-visible`: the page or the brand statement does not show enough to tell. */
export const checkOutcomes = ['pass', 'fail', 'not-visible', 'error'] as const
export type CheckOutcome = (typeof checkOutcomes)[number]

export const auditGroups = ['headline', 'about', 'experience', 'skills', 'presence'] as const
export type AuditGroup = (typeof auditGroups)[number]

export const groupWords: Record<AuditGroup, string> = {
  headline: 'Headline',
  about: 'About',
  experience: 'Experience',
  skills: 'Skills',
  presence: 'Presence',
}

/** The outcome of one check on one profile, ready to be shown. */
export interface Finding {
  /** Id of the check; also its file's name. */
  check: string
  group: AuditGroup
  outcome: CheckOutcome
  title: string
  /** What was found, in the words of the profile or of the brand statement. */
  found: string[]
  /** One sentence; empty where the check could not tell, and `found` then says what was missing. */
  why: string
  /** What to do; empty unless the check failed. */
  todo: string
  /** Where on the profile. */
  where: string
}
