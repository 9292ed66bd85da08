import { foldForComparison } from '../kernel/text'
import { addressKey, numbersIn } from './address'
import { issuerOf } from './issued-id'
import { sameOrganization } from './names'
import { sameAdvert } from './resemblance'

/**
 * What makes two sightings the same opening. An opportunity carries all keys under which it was seen; keys are
 * prefixed by their kind, so that openings seen on several boards can be joined by further kinds of key.
 */

/** Legal forms and the like: part of a name on one page, left out on the next. */
const legalForms =
  /(^| )(inc|llc|ltd|limited|gmbh|ag|sa|sas|sarl|plc|co|corp|corporation|company|bv|nv|oy|ab|as|aps|spa|srl|pty|pte|pvt|kg|kgaa|ug|se|llp|lp|sl|slu|kk)(?= |$)/g

/** An employer's name for comparing: folded, without legal forms. */
export function employerKey(name: string): string {
  const folded = foldForComparison(name)
  return folded.replace(legalForms, ' ').replace(/\s+/g, ' ').trim() || folded
}

/** A title for comparing: folded, without gender markers ("(m/w/d)") and percentages of employment. */
export const titleKey = (title: string): string =>
  foldForComparison(
    title
      .replace(/\((?:[mwfdhxiac]|gn|all genders?)(?:[/|,\s*]+(?:[mwfdhxiac]|gn))*\)/gi, ' ')
      .replace(/\b\d{1,3}\s*%?\s*[-–]\s*\d{1,3}\s*%|\b\d{1,3}\s*%/g, ' '),
  )

/** The keys of one sighting, the most telling first. */
export function keysOf(sighting: { url: string; externalId: string | null }): string[] {
  const keys = [addressKey(sighting.url)]
  return sighting.externalId ? [`id:${sighting.externalId}`, ...keys] : keys
}

/** Texts less alike are two adverts, whatever stands above them. */
const anotherAdvert = 0.4

/** What is asked of two sightings before they are one. */
interface Named {
  keys: readonly string[]
  title: string
  organization: string
  /** Empty where the page does not say. */
  places?: readonly string[]
  /** The employer's reference number. */
  reference?: string | null
}

const idsOf = (keys: readonly string[]): string[] => keys.filter(key => key.startsWith('id:'))

/** Whether both bear ids of one issuer, of which none is the same: then they are two postings. */
export function haveOtherIds(a: readonly string[], b: readonly string[]): boolean {
  const ids = idsOf(a)
  return idsOf(b).some(
    id =>
      ids.some(other => issuerOf(other) === issuerOf(id)) &&
      !idsOf(b).some(each => issuerOf(each) === issuerOf(id) && ids.includes(each)),
  )
}

/** Whether both say a reference, and another one. */
export const haveOtherReferences = (a: Pick<Named, 'reference'>, b: Pick<Named, 'reference'>): boolean => {
  const [x, y] = [foldForComparison(a.reference ?? ''), foldForComparison(b.reference ?? '')]
  return x !== '' && y !== '' && x !== y
}

/** Words of places that are no place. */
const noPlace = new Set(
  'remote hybrid onsite on site area greater metropolitan region city office or and'.split(' '),
)
const placeWords = (places: readonly string[]): Set<string> =>
  new Set(
    foldForComparison(places.join(' ').normalize('NFKD').replace(/\p{M}/gu, ''))
      .split(' ')
      .filter(word => word.length > 2 && !noPlace.has(word)),
  )

/** Null where one of the two doesn't say. */
export function samePlace(a: readonly string[], b: readonly string[]): boolean | null {
  const [x, y] = [placeWords(a), placeWords(b)]
  if (x.size === 0 || y.size === 0) return null
  return [...x].some(word => y.has(word))
}

/** A name that a page leaves out is not another one. */
export const sameEmployer = (a: string, b: string): boolean =>
  a === '' || b === '' || employerKey(a) === employerKey(b) || sameOrganization(a, b)

/**
 * Whether a sighting is of a known opening, by its own id or its address. An id joins unless title and employer are
 * both others; an address alone does not, since a page may show another posting under the same address (a pane, a
 * board without ids): title and employer must agree, or, where the title was changed, employer and text; and
 * neither place nor reference may speak against it.
 * @param alike how alike both texts are, 0 to 1; null where one of them has too little text.
 */
export function isSameOpening(known: Named, seen: Named, alike: number | null): boolean {
  const [a, b] = [titleKey(known.title), titleKey(seen.title)]
  const isTitled = a === b || a === '' || b === ''
  const isEmployed = sameEmployer(known.organization, seen.organization)
  if (haveOtherIds(known.keys, seen.keys)) return false
  if (idsOf(seen.keys).some(id => known.keys.includes(id)))
    return isTitled || isEmployed || (alike !== null && alike >= sameAdvert)
  const address = seen.keys.find(key => key.startsWith('url:') && known.keys.includes(key))
  if (address === undefined || !isEmployed || haveOtherReferences(known, seen)) return false
  const isAlike = alike !== null && alike >= sameAdvert
  // An address that numbers its opening says more than how a place is worded.
  const isElsewhere = samePlace(known.places ?? [], seen.places ?? []) === false
  if (isElsewhere && !(isAlike && numbersIn(address).size > 0)) return false
  if (isTitled) return alike === null || alike >= anotherAdvert
  return alike === null ? a.includes(b) || b.includes(a) : isAlike
}
