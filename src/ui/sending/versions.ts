import type { SendVersion } from './services'

const made = (version: SendVersion, opportunityId: string): boolean => version.opportunityId === opportunityId

/** Whether it may be meant without being chosen: what went to another employer, or was made for one, never is. */
const isFree = ({ opportunityId, frozenAt }: SendVersion): boolean =>
  opportunityId === null && frozenAt === null

/** What was made for this opportunity first, then what is free, then what belongs to others; each the latest first. */
export function forOpportunity<V extends SendVersion>(versions: readonly V[], opportunityId: string): V[] {
  const rank = (version: V) => (made(version, opportunityId) ? 0 : isFree(version) ? 1 : 2)
  return versions
    .map((version, at) => ({ version, at }))
    .sort((a, b) => rank(a.version) - rank(b.version) || a.at - b.at)
    .map(({ version }) => version)
}

/**
 * The version that is meant at first: the one that was checked, else the newest made for this opportunity, else the
 * newest that went nowhere. Null where there is none of these.
 */
export function meantFirst<V extends SendVersion>(
  versions: readonly V[],
  opportunityId: string,
  checkedId: string | null,
): V | null {
  const checked = versions.find(({ id }) => id === checkedId)
  if (checked && (made(checked, opportunityId) || checked.frozenAt === null)) return checked
  const [first] = forOpportunity(versions, opportunityId)
  return first && (made(first, opportunityId) || isFree(first)) ? first : null
}
