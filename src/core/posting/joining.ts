import { foldForComparison } from '../kernel/text'
import { employerKey, titleKey } from './identity'
import { resemblance } from './resemblance'

/**
 * The same opening on several boards. A key of employer and title finds candidates; places and texts decide.
 * Parallel openings of one employer (another place, another text, another id on the same board) stay apart.
 */
export interface OpeningTraits {
  keys: readonly string[]
  title: string
  organization: string
  /** Empty where the page does not say. */
  places: readonly string[]
  remote: boolean
  /** Signature of the description (core/resemblance); empty where there is none or too little. */
  signature: readonly number[]
}

/** Under this key an opening is looked for on other boards; null where employer or title is missing. */
export function joinKey(title: string, organization: string): string | null {
  const employer = employerKey(organization)
  const job = titleKey(title)
  return employer && job ? `job:${employer}|${job}`.slice(0, 500) : null
}

/** At least so alike are two copies of one advert: boards add and leave out paragraphs. */
const sameText = 0.5

/** Words of places that are no place. */
const noPlace = new Set([
  'remote',
  'hybrid',
  'onsite',
  'on',
  'site',
  'area',
  'greater',
  'metropolitan',
  'region',
  'city',
  'office',
  'or',
  'and',
])
const placeWords = (places: readonly string[]): Set<string> =>
  new Set(
    foldForComparison(places.join(' ').normalize('NFKD').replace(/\p{M}/gu, ''))
      .split(' ')
      .filter(word => word.length > 2 && !noPlace.has(word)),
  )

/** Null where one of the two doesn't say. */
function samePlace(a: OpeningTraits, b: OpeningTraits): boolean | null {
  const [x, y] = [placeWords(a.places), placeWords(b.places)]
  if (x.size === 0 || y.size === 0) return null
  return [...x].some(word => y.has(word))
}

const idsBySite = (keys: readonly string[]): Map<string, Set<string>> => {
  const ids = new Map<string, Set<string>>()
  for (const key of keys) {
    const site = /^id:([^:]+):/.exec(key)?.[1]
    if (site !== undefined) ids.set(site, (ids.get(site) ?? new Set()).add(key))
  }
  return ids
}

/** Whether both are one opening, seen on two boards. `apart` pairs, split by the user, are for the caller to leave out. */
export function isSameOpeningElsewhere(a: OpeningTraits, b: OpeningTraits): boolean {
  const key = joinKey(a.title, a.organization)
  if (key === null || key !== joinKey(b.title, b.organization)) return false
  const others = idsBySite(b.keys)
  for (const [site, ids] of idsBySite(a.keys)) {
    const known = others.get(site)
    if (known && ![...ids].some(id => known.has(id))) return false
  }
  const place = samePlace(a, b)
  const text = resemblance(a.signature, b.signature)
  // Another place is another opening, but for one advert that names its places differently.
  if (place === false) return text !== null && text >= 0.9 && a.remote && b.remote
  if (text !== null) return text >= sameText
  // Without a text on one side (a form, a preview) the place has to speak for it.
  return place === true || (place === null && (a.signature.length === 0 || b.signature.length === 0))
}
