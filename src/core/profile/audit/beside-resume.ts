import type { Master } from '../../fit/opening'
import { foldForComparison } from '../../kernel/text'
import { sameOrganization } from '../../posting/names'
import type { Work } from '../../resume/json-resume'
import { type ProfileSnapshot, type Role, seen } from '../profile'

/** The roles of one employer, as the profile and as the master résumé give them. */
interface SameEmployer {
  organization: string
  onProfile: readonly Role[]
  inResume: readonly Work[]
}

export const worksOf = (master: Master): readonly Work[] =>
  (master.resume.work ?? []).filter(work => work.name?.trim())

/** Employers that both name. */
export function sharedEmployers(snapshot: ProfileSnapshot, master: Master): SameEmployer[] {
  const works = worksOf(master)
  const byName = new Map<string, Role[]>()
  for (const { organization, roles } of seen(snapshot.experience) ?? [])
    byName.set(organization, [...(byName.get(organization) ?? []), ...roles])
  return [...byName].flatMap(([organization, onProfile]) => {
    const inResume = works.filter(({ name = '' }) => sameOrganization(name, organization))
    return organization && inResume.length > 0 ? [{ organization, onProfile, inResume }] : []
  })
}

export const isSameText = (a: string, b: string): boolean => foldForComparison(a) === foldForComparison(b)

/** The years that a line of dates names, in their order. */
export const yearsIn = (text: string): string[] => text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []
