import type { Position, Role } from '../profile'

interface RecentRole extends Role {
  organization: string
}

/** The roles held now; where none is marked as such, the newest two. */
export function recentRoles(experience: readonly Position[]): RecentRole[] {
  const all = experience.flatMap(({ organization, roles }) => roles.map(role => ({ ...role, organization })))
  const current = all.filter(role => role.current === true)
  return current.length > 0 ? current : all.slice(0, 2)
}

/** "Analyst, Alder Works" */
export const roleName = (role: RecentRole): string =>
  [role.title, role.organization].filter(Boolean).join(', ')
