import { employerKey, sameEmployer, titleKey } from './identity'
import { resemblance, sameAdvert } from './resemblance'

/** What one sighting said that it is. */
interface Told {
  sightingId: string
  title: string
  organization: string
  signature: readonly number[]
}

/** Sightings that were taken for an opening although they name another title at another employer. */
export interface Stray {
  title: string
  organization: string
  sightingIds: string[]
}

const isAnother = (first: Told, one: Told): boolean =>
  [first.title, one.title, first.organization, one.organization].every(text => text.trim() !== '') &&
  titleKey(first.title) !== titleKey(one.title) &&
  !sameEmployer(first.organization, one.organization) &&
  (resemblance(first.signature, one.signature) ?? 0) < sameAdvert

/**
 * Sightings that hardly belong to the opening they stand under: ids that were wider than their issuer joined such.
 * @param told the oldest first; what the user joined by hand is left out by the caller.
 */
export function straysAmong(told: readonly Told[]): Stray[] {
  const strays = new Map<string, Stray>()
  const first = told[0]
  for (const one of first ? told : []) {
    if (!first || !isAnother(first, one)) continue
    const key = `${employerKey(one.organization)}|${titleKey(one.title)}`
    const stray = strays.get(key) ?? { title: one.title, organization: one.organization, sightingIds: [] }
    stray.sightingIds.push(one.sightingId)
    strays.set(key, stray)
  }
  return [...strays.values()]
}
